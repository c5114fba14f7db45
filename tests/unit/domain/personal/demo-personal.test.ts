import { instant, localDate } from '@domain/calendar/local-date';
import { demoPersonal } from '@domain/personal/demo-personal';
import { personalContent } from '@domain/personal/personal';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';
import { expect, it } from 'vitest';

it('makes a whole personal supervision of a made-up worker', () => {
  const form = shippedTemplate(PERSONAL_TEMPLATE_ID);
  if (!form) throw new Error('The personal supervision does not ship');
  const now = { today: localDate.parse('2026-11-09'), at: instant.parse('2026-11-09T09:00:00.000Z') };
  const content = demoPersonal(form, now);
  expect(personalContent.safeParse(content).error).toBeUndefined();
  expect(content.template.sections.some(({ kind }) => kind === 'WORKER_SAY')).toBe(false);
});
