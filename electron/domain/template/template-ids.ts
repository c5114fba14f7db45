/** The templates that are known by name. Apart from the templates themselves, so that a name costs no parsing. */
export const CASE_SUPERVISION_TEMPLATE_ID = 'case-supervision';
export const ADDENDUM_TEMPLATE_ID = 'addendum';
