/** What a form is wrapped in when it is saved as a file, so that no other file is taken for one. */
export const TEMPLATE_FILE_MARK = 'form';

/** Raised when an older program could misread a file. */
export const TEMPLATE_FILE_VERSION = 1;

/** In characters. The largest form that ships is under 50,000. */
export const LONGEST_TEMPLATE_FILE = 2_000_000;
