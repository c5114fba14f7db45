import { instant, localDate } from '@domain/calendar/local-date';
import { recordContent } from '@domain/record/record';
import { DEMO_CHILDREN } from '@domain/template/demo-children';
import { demoRecord } from '@domain/template/demo-record';
import { labelSetFor } from '@domain/template/labels';
import { shippedTemplates } from '@domain/template/shipped-templates';
import { sectionFactsOf } from '@domain/template/show-sections';
import { describe, expect, it } from 'vitest';

const now = { today: localDate.parse('2026-11-09'), at: instant.parse('2026-11-09T09:00:00.000Z') };
const [form] = shippedTemplates();
if (!form) throw new Error('No form ships');

describe('the made-up children with whom a form is tried', () => {
  it('make a whole record of any form that ships', () => {
    for (const template of shippedTemplates()) {
      for (const child of DEMO_CHILDREN) {
        expect(recordContent.safeParse(demoRecord(template, child, now)).error).toBeUndefined();
      }
    }
  });

  it('are as old as they are said to be, on whatever day they are tried', () => {
    const ages = DEMO_CHILDREN.map((child) => sectionFactsOf(demoRecord(form, child, now)).age);
    expect(ages).toEqual([6, 11, 15, 9, 'UNBORN', 18]);
  });

  it('between them call up every set of words', () => {
    const sets = DEMO_CHILDREN.map((child) => labelSetFor(form, child.status).id);
    expect(new Set(sets)).toEqual(new Set(['SAFETY', 'WELLBEING', 'STABILITY', 'PATHWAY']));
  });

  it('are marked as demo wherever their name is printed', () => {
    for (const child of DEMO_CHILDREN) expect(child.surname).toBe('Demo');
  });

  it('can be shown on a form that has no words for any status yet', () => {
    const record = demoRecord({ ...form, labelSets: [] }, DEMO_CHILDREN[0], now);
    expect(labelSetFor(record.template, 'CP').futureWorry).toBe('Future worry');
  });
});
