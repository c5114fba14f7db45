import { TEMPLATE_FILE_MARK, TEMPLATE_FILE_VERSION } from './file/template-file';
import { type Template, template } from './template';

/** A form as the text of a file for another team: the same text for the same form, whatever order its parts came in. */
export function writeTemplateFile(form: Template): string {
  const file = { throughline: TEMPLATE_FILE_MARK, fileVersion: TEMPLATE_FILE_VERSION, template: template.parse(form) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
