import { shippedTemplate } from '@domain/template/shipped-templates';
import { template } from '@domain/template/template';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';

/** A form made for one test: about this session, and then these sections. */
export function formOf(
  sections: readonly { readonly key: string; readonly kind: string; readonly [part: string]: unknown }[],
) {
  const shipped = shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID);
  const whole = [{ key: 'header', kind: 'HEADER', title: 'About this session' }, ...sections];
  return template.parse({
    ...shipped,
    schemaVersion: 2,
    sections: whole.map((section) => ({
      ...{ title: section.key, prompts: [], who: 'BOTH', need: 'OPTIONAL', guideWords: null, showWhen: [] },
      ...section,
    })),
  });
}
