import type { PersonalChanges, PersonalView } from '@contract/personal-calls';
import type { RecordView } from '@contract/record-calls';
import { recordId } from '@domain/identifiers';
import { inRecordShape, personalHeaderOf } from '@domain/personal/in-record-shape';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import type { DraftChanges } from '../draft/draft';

/** A personal supervision as the writing screen's sections and panels look at it: signed is sealed, and nothing is shared. */
export function onDesk(view: PersonalView): RecordView {
  const { content, state, seal, isSealIntact, updatedAt, place, lastTime } = view;
  return {
    content: inRecordShape(content),
    state: state === 'SIGNED' ? 'AGREED' : state,
    seal,
    isSealIntact,
    sharedAt: null,
    filedOn: null,
    updatedAt,
    place,
    lastTime: lastTime && {
      recordId: recordId.parse(lastTime.personalId),
      sessionDate: lastTime.date,
      sections: lastTime.sections,
      openActions: lastTime.openActions,
    },
    earlierNumbers: [],
    newerVersion: null,
    addenda: [],
    // A worker's own supervision looks back on no child's plan.
    history: null,
    checkSettings: DEFAULT_SETTINGS_ON_PAPER,
  };
}

/** What the writing screen wants saved, in the shape a personal supervision is saved in. */
export function offDesk({ header, sections, place }: DraftChanges): Omit<PersonalChanges, 'personalId'> {
  return { sections, place, ...(header ? { header: personalHeaderOf(header) } : {}) };
}
