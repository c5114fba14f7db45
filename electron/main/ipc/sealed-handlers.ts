import type { sealedCalls } from '@contract/sealed-calls';
import { failed } from '@domain/result';
import type { Handlers } from './handler-context';

export function createSealedHandlers(): Handlers<keyof typeof sealedCalls> {
  const notYet = () => failed({ kind: 'WRONG_STATE' as const });
  return {
    'sealed:recognise': notYet,
    'sealed:partners': notYet,
    'sealed:save-card': notYet,
    'sealed:read-card': notYet,
    'sealed:trust-card': notYet,
    'sealed:end-key': notYet,
    'sealed:look': notYet,
    'sealed:make': notYet,
    'sealed:revoke': notYet,
    'sealed:open': notYet,
    'sealed:look-reply': notYet,
    'sealed:make-answer': notYet,
    'sealed:look-answer': notYet,
    'sealed:merge': notYet,
  };
}
