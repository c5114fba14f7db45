import { CASE_STATUS_LABELS, caseStatus } from '@domain/lists/case-lists';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { suggestTemplate } from '@domain/template/suggest-template';
import { expect, test } from 'vitest';

test.each([
  ['CONTACT', 'front-door'],
  ['ASSESSMENT', 'front-door'],
  ['S47', 'front-door'],
  ['CLA', 'permanence'],
  ['ADOPTION_PLAN', 'permanence'],
  ['UASC', 'permanence'],
  ['CARE_LEAVER', 'permanence'],
  ['CP', 'case-supervision'],
  ['CLA_SHORT_BREAK', 'case-supervision'],
  ['PRE_BIRTH', 'case-supervision'],
  [null, 'case-supervision'],
] as const)('%s is offered %s', (status, id) => expect(suggestTemplate(status)).toBe(id));

test.each(caseStatus.options.map((status) => [CASE_STATUS_LABELS[status], status] as const))(
  '%s is offered a form of case supervision that is shipped',
  (_label, status) => expect(shippedTemplate(suggestTemplate(status))?.recordType).toBe('CASE'),
);
