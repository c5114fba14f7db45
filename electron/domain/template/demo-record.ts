import { addDays, addMonths, type Instant, type LocalDate } from '../calendar/local-date';
import { childId, recordId, userId } from '../identifiers';
import type { RecordContent } from '../record/record';
import { type DemoChild, demoBirth } from './demo-children';
import type { LabelSet, Template } from './template';
import type { TemplateDraft } from './template-draft';

const DEMO_IDS = {
  record: recordId.parse('00000000-0000-4000-8000-00000000de01'),
  child: childId.parse('00000000-0000-4000-8000-00000000de02'),
  manager: userId.parse('00000000-0000-4000-8000-00000000de03'),
};

/** Stands in for the words of a form that has none yet, so that it can be shown. */
const NO_WORDS: LabelSet = {
  ...{ id: 'SAFETY', name: 'Safety', usedFor: [], futureWorry: 'Future worry', goal: 'Goal', scale: 'Scale' },
  ...{ tenMeans: 'Not said yet', zeroMeans: 'Not said yet' },
};

/** A form that is being made, as one that records can be drawn on. */
export function shownForm(form: TemplateDraft): Template {
  return form.labelSets.length === 0 ? { ...form, labelSets: [NO_WORDS] } : form;
}

/**
 * An empty record of a made-up child on a form that is being made: for trying it out. It is never saved, has no
 * record number of its own and says in every name that it is a demo.
 */
export function demoRecord(
  form: TemplateDraft,
  child: DemoChild,
  now: { today: LocalDate; at: Instant },
): RecordContent {
  const { today, at } = now;
  return {
    ...{ id: DEMO_IDS.record, number: 1, ordinal: child.ordinal, version: 0, type: form.recordType },
    template: shownForm(form),
    child: {
      ...{ id: DEMO_IDS.child, reference: 'DEMO', forename: child.forename, surname: child.surname },
      ...demoBirth(child, today),
      disability: child.disability,
      lastSeen: child.ageMonths < 0 ? null : addDays(today, -5),
      nextReview: addMonths(today, 2),
      ...{ workersInTwelveMonths: 2, homesInTwelveMonths: 1 },
    },
    header: {
      ...{ sessionDate: today, sessionType: 'PLANNED', supervisee: 'Demo worker', supervisor: 'Demo manager' },
      ...{ supervisorId: DEMO_IDS.manager, coveringFor: '', present: '' },
      ...{ caseStatus: child.status, cpCategory: child.cpCategory, legalStatus: child.legalStatus },
      ...{ livingArrangement: child.living, planStart: addMonths(today, -9), concerns: [...child.concerns] },
    },
    ...{ sections: {}, openActions: [], answer: null, addendumTo: null, recordedOn: at },
  };
}
