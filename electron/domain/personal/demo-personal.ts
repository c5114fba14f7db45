import type { Instant, LocalDate } from '../calendar/local-date';
import { personalId, userId } from '../identifiers';
import { shownForm } from '../template/demo-record';
import type { TemplateDraft } from '../template/template-draft';
import type { PersonalContent } from './personal';
import { personalForm } from './personal-form';

const DEMO_IDS = {
  personal: personalId.parse('00000000-0000-4000-8000-00000000de04'),
  manager: userId.parse('00000000-0000-4000-8000-00000000de03'),
};

/** The second one with this worker, so that what was agreed last time is asked. */
const ORDINAL = 2;

/** An empty personal supervision of a made-up worker on a form that is being made: for trying it out. It is never saved. */
export function demoPersonal(form: TemplateDraft, now: { today: LocalDate; at: Instant }): PersonalContent {
  return {
    ...{ id: DEMO_IDS.personal, number: 1, ordinal: ORDINAL, template: personalForm(shownForm(form)) },
    header: {
      ...{ date: now.today, worker: 'Robin Demo', supervisor: 'Demo manager', supervisorId: DEMO_IDS.manager },
      present: '',
    },
    ...{ sections: {}, openActions: [], recordedOn: now.at },
  };
}
