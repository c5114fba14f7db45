import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { PersonalChanges, personalCalls } from '@contract/personal-calls';
import type { PersonalId } from '@domain/identifiers';
import { childNamesInText } from '@domain/personal/child-names-in-text';
import { failed, type Result, succeeded } from '@domain/result';
import { readChildNames } from '../store/known-children';
import { discardPersonal } from '../store/personal/personal-steps';
import { readPersonal, readPersonalContent } from '../store/personal/personal-table';
import { savePersonalWords } from '../store/personal/save-personal';
import type { HandlerContext, Handlers } from './handler-context';
import { moveWords, moveWordsBack } from './move-words';
import { createPersonalReaderHandlers, openPersonal } from './personal-reader-handlers';
import { ownPersonal } from './personal-view';
import { signPersonal } from './sign-personal';
import { startPersonalSupervision } from './start-personal';

type PersonalChannel = Exclude<keyof typeof personalCalls, 'personal:export'>;

/** The life of a personal supervision, from the first keystroke to the signature. Writing the Word file is apart. */
export function createPersonalHandlers(context: HandlerContext): Handlers<PersonalChannel> {
  return {
    ...createPersonalReaderHandlers(context),
    'personal:start': (request) => {
      const started = startPersonalSupervision(context.session(), context.clock, request);
      return started.ok ? succeeded({ personalId: started.value }) : started;
    },
    'personal:move-words': (request) => moveWords(context, request),
    'personal:move-words-back': (request) => moveWordsBack(context, request),
    'personal:save': (changes) => save(context, changes),
    'personal:names': ({ personalId }) => names(context, personalId),
    'personal:sign': ({ personalId }) => {
      const signed = signPersonal(context.session(), context.clock, personalId);
      return signed.ok ? openPersonal(context, personalId) : signed;
    },
    'personal:discard': ({ personalId }) => discard(context, personalId),
  };
}

function save(
  context: HandlerContext,
  changes: PersonalChanges,
): Reply<{ savedAt: ReturnType<HandlerContext['clock']['now']> }> {
  const session = context.session();
  const entry = ownPersonal(session, changes.personalId);
  if (!entry.ok) return entry;
  if (changes.header && changes.header.supervisorId !== session.user.userId) {
    return failed({ kind: 'INVALID', field: 'header.supervisorId' });
  }
  const now = context.clock.now();
  const saved = savePersonalWords(session.database, { ...changes, by: session.user.userId, now });
  return saved.ok ? succeeded({ savedAt: now }) : failed(toFailure(saved.failure));
}

function names(context: HandlerContext, personalId: PersonalId): Reply<ReturnType<typeof childNamesInText>> {
  const session = context.session();
  const entry = ownPersonal(session, personalId);
  if (!entry.ok) return entry;
  const content = readPersonalContent(session.database, personalId);
  if (content === null) return failed({ kind: 'NOT_FOUND' });
  return succeeded(childNamesInText(content, readChildNames(session.database)));
}

function discard(context: HandlerContext, personalId: PersonalId): Result<undefined, Failure> {
  const { database, user } = context.session();
  const entry = ownPersonal(context.session(), personalId);
  if (!entry.ok) return entry;
  if (readPersonal(database, personalId)?.state !== 'DRAFT') return failed({ kind: 'WRONG_STATE' });
  discardPersonal(database, { personalId, by: user.userId, now: context.clock.now() });
  return succeeded(undefined);
}

function toFailure(why: 'NOT_FOUND' | 'WRONG_STATE' | 'INVALID'): Failure {
  return why === 'INVALID' ? { kind: 'INVALID', field: 'sections' } : { kind: why };
}
