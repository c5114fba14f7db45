import type { passageCalls } from '@contract/passage-calls';
import type { NameChoice } from '@domain/export/name-choice';
import { passagesOf } from '@domain/passage/passages-of';
import { failed, succeeded } from '@domain/result';
import { chosenNames } from '../store/chosen-names';
import { wordsToPrint } from './exports/printable-record';
import type { HandlerContext, Handlers } from './handler-context';
import { isAuthor, readableRecord } from './viewer';

/** Marked passages, before a file is made. */
export function createPassageHandlers(context: HandlerContext): Handlers<keyof typeof passageCalls> {
  return {
    'passages:list': ({ recordId, profile }) => {
      const session = context.session();
      const entry = readableRecord(session, recordId);
      if (!entry.ok) return entry;
      if (entry.value.state === 'DISCARDED') return failed({ kind: 'WRONG_STATE' });
      const words = wordsToPrint(context, entry.value);
      if (!words.ok) return words;
      const { version } = entry.value;
      const choices: NameChoice[] = profile === 'DISCLOSURE' ? ['MARK', 'INITIALS'] : ['MARK'];
      const names = chosenNames(session.database, { recordId, version, choices });
      const isChangeable = entry.value.state === 'DRAFT' && isAuthor(session.user, entry.value);
      return succeeded({ passages: passagesOf(words.value.content, names), isChangeable });
    },
  };
}
