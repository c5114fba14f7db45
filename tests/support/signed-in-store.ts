import type { RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { addChild } from '@main/store/child-table';
import { startRecord } from '@main/store/record-table';
import { saveWords } from '@main/store/save-record';
import { childDetails, seal } from './records-for-tests';
import type { TestStore } from './store-for-tests';

/** A demo record written into a store as a draft, with its child. What was open before is not there. */
export function draftInStore(at: TestStore, content: RecordContent): RecordId {
  const { reference, forename, surname, dateOfBirth, lastSeen, nextReview } = content.child;
  const now = at.clock.now();
  const childId = addChild(
    at.database,
    childDetails({ reference, forename, surname, dateOfBirth, lastSeen, nextReview }),
    now,
  );
  const header = { ...content.header, supervisorId: at.manager.id };
  const id = startRecord(at.database, { childId, template: content.template, header, addendumTo: null, now });
  const { lastActions: _earlier, ...sections } = content.sections;
  const saved = saveWords(at.database, { recordId: id, sections, place: null, by: at.manager.id, now });
  if (!saved.ok) throw new Error(saved.failure);
  return id;
}

/** The same, shared, answered and sealed. */
export function signedInStore(at: TestStore, content: RecordContent): RecordId {
  const id = draftInStore(at, content);
  seal(at, id);
  return id;
}
