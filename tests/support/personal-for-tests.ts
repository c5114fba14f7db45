import type { PersonalId } from '@domain/identifiers';
import type { PersonalHeader } from '@domain/personal/personal';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';
import { sealPersonal } from '@main/store/personal/personal-seal';
import { readPersonalContent, startPersonal } from '@main/store/personal/personal-table';
import { savePersonalWords } from '@main/store/personal/save-personal';
import type { Sections } from '@main/store/section-table';
import { WORKER } from './records-for-tests';
import type { TestStore } from './store-for-tests';

export function personalTemplate(): Template {
  const template = shippedTemplate(PERSONAL_TEMPLATE_ID);
  if (template === null) throw new Error('The form for personal supervision is not shipped');
  return template;
}

export function aPersonalDraft(at: TestStore, header: Partial<PersonalHeader> = {}): PersonalId {
  const { manager, clock, database } = at;
  return startPersonal(database, {
    template: personalTemplate(),
    header: {
      date: clock.today(),
      worker: WORKER,
      supervisor: manager.name,
      supervisorId: manager.id,
      present: '',
      ...header,
    },
    now: clock.now(),
  });
}

export function writePersonal(at: TestStore, personalId: PersonalId, sections: Sections) {
  return savePersonalWords(at.database, { personalId, sections, place: null, by: at.manager.id, now: at.clock.now() });
}

/** Signs and seals past the check: for tests of what a seal holds. */
export function signPersonalDraft(at: TestStore, personalId: PersonalId) {
  const content = readPersonalContent(at.database, personalId);
  if (content === null) throw new Error('There is no such personal supervision');
  const signedBy = { id: at.manager.id, name: at.manager.name };
  return sealPersonal(at.database, { content, signedBy, now: at.clock.now() });
}
