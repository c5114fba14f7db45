import type { peopleCalls } from '@contract/people-calls';
import { failed } from '@domain/result';
import type { Handlers } from './handler-context';

export function createPeopleHandlers(): Handlers<keyof typeof peopleCalls> {
  const notYet = () => failed({ kind: 'WRONG_STATE' as const });
  return {
    'people:list': notYet,
    'person:add': notYet,
    'person:change': notYet,
    'person:new-code': notYet,
    'person:look-leaving': notYet,
    'person:leave': notYet,
  };
}
