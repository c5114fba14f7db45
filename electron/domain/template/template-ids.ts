/** The shipped templates that the program knows by name. Apart from the templates themselves, so that a name costs no parsing. */
export const CASE_SUPERVISION_TEMPLATE_ID = 'case-supervision';
export const PERMANENCE_TEMPLATE_ID = 'permanence';
export const FRONT_DOOR_TEMPLATE_ID = 'front-door';
/** Begun from an agreed group consultation, and from nowhere else (domain brief T3). */
export const FILE_NOTE_TEMPLATE_ID = 'file-note';
export const ADDENDUM_TEMPLATE_ID = 'addendum';
export const PERSONAL_TEMPLATE_ID = 'personal';

/** Forms made by a service have ids of their own, so that a later version of the program can never ship one of the same name. */
export const OWN_TEMPLATE_PREFIX = 'own-';
