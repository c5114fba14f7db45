import type { Failure } from '@contract/failure';
import type { PersonalId, UserId } from '@domain/identifiers';
import type { PersonalHeader } from '@domain/personal/personal';
import { personalForm } from '@domain/personal/personal-form';
import { failed, type Result, succeeded } from '@domain/result';
import { carryForward } from '@domain/section/carry-forward';
import type { Template } from '@domain/template/template';
import { appendAudit } from '../store/audit-trail';
import { lastSigned } from '../store/personal/personal-seal';
import { savePersonalSections } from '../store/personal/personal-sections';
import { findPersonalDraft, startPersonal } from '../store/personal/personal-table';
import { whoSignsInAs } from '../store/personal/personal-worker';
import { inOneTransaction } from '../store/prepared';
import { isRetired, openTemplate } from '../store/template-table';
import type { Clock, OpenSession } from './handler-context';

type Start = { readonly worker: string; readonly templateId: string };

/**
 * Starts a personal supervision with a worker on the newest version of a form, with the facts of the last signed one. A
 * draft that is waiting for the same worker on the same form is given back instead of a twin.
 */
export function startPersonalSupervision(
  session: OpenSession,
  clock: Clock,
  { worker, templateId }: Start,
): Result<PersonalId, Failure> {
  const { database, user } = session;
  const form = openTemplate(database, templateId, null);
  if (form?.recordType !== 'PERSONAL' || isRetired(database, templateId)) return failed({ kind: 'NOT_FOUND' });
  if (/\p{Surrogate}/u.test(worker)) return failed({ kind: 'INVALID', field: 'worker' });
  return inOneTransaction(database, () => {
    const workerId = workerWhoSignsIn(session, worker);
    const draft = findPersonalDraft(database, { supervisorId: user.userId, worker, workerId, templateId });
    const header = { date: clock.today(), worker, supervisor: user.name, supervisorId: user.userId, present: '' };
    return succeeded(draft ?? startDraft(session, clock, { form, header }));
  });
}

function startDraft(
  { database, user }: OpenSession,
  clock: Clock,
  { form, header }: { readonly form: Template; readonly header: PersonalHeader },
): PersonalId {
  const now = clock.now();
  const workerId = workerWhoSignsIn({ database, user }, header.worker);
  const last = lastSigned(database, { supervisorId: user.userId, workerId, header, number: Number.MAX_SAFE_INTEGER });
  const id = startPersonal(database, { template: form, header, now });
  // What is carried was written before: it counts as written in from the first new word on.
  const sections = carryForward(personalForm(form), last?.sections ?? null);
  savePersonalSections(database, id, { sections, now });
  const detail = { template: form.id, templateVersion: form.version };
  appendAudit(database, { at: now, actor: user.userId, kind: 'PERSONAL_STARTED', subject: id, detail });
  return id;
}

/** Nobody supervises themselves. */
function workerWhoSignsIn({ database, user }: OpenSession, name: string): UserId | null {
  const found = whoSignsInAs(database, name);
  return found === user.userId ? null : found;
}
