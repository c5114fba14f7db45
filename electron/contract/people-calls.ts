import { localDate } from '@domain/calendar/local-date';
import { shortText } from '@domain/child/child';
import { childId, userId } from '@domain/identifiers';
import { role } from '@domain/lists/roles';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';
import { passphrase } from './passphrase';

export const person = z.strictObject({
  userId,
  name: z.string(),
  role,
  /** The team whose children they see; empty for all of them. */
  team: z.string(),
  newlyQualifiedFrom: localDate.nullable(),
  /** `CODE_OVER`: the code was not used in time. `NEVER`: they answer in sealed files and do not sign in here. */
  signIn: z.enum(['OWN_PASSPHRASE', 'CODE_WAITING', 'CODE_OVER', 'NEVER']),
  /** The last day of a code that waits. */
  codeUntil: localDate.nullable(),
  leftOn: localDate.nullable(),
  isYou: z.boolean(),
});
export type Person = z.infer<typeof person>;

/** A code to be given to one person by word of mouth: shown once, kept nowhere. */
const oneTimeCode = z.strictObject({ groups: z.array(z.string()).min(1), until: localDate });

const onePerson = z.strictObject({ userId });

export const peopleCalls = {
  /** Everybody who signs in or once did, by name. */
  'people:list': { allowed: MANAGERS, request: z.undefined(), reply: z.array(person) },
  'person:add': {
    allowed: MANAGERS,
    request: z.strictObject({
      name: shortText.min(1),
      role,
      team: shortText,
      newlyQualifiedFrom: localDate.nullable(),
      /** False for somebody who only answers in sealed files. */
      signsIn: z.boolean(),
      /** The manager's own: a code needs the key again. It may be empty where the person does not sign in. */
      passphrase: passphrase.or(z.literal('')),
    }),
    reply: z.strictObject({ userId, code: oneTimeCode.nullable() }),
  },
  'person:change': {
    allowed: MANAGERS,
    request: z.strictObject({ userId, role, team: shortText, newlyQualifiedFrom: localDate.nullable() }),
    reply: z.undefined(),
  },
  /**
   * A new code, in place of one that was lost; a passphrase that was forgotten stops working when the code is used.
   * `passphrase` is the manager's own, because a code needs the key again.
   */
  'person:new-code': { allowed: MANAGERS, request: z.strictObject({ userId, passphrase }), reply: oneTimeCode },
  /** What somebody who leaves has in hand. */
  'person:look-leaving': {
    allowed: MANAGERS,
    request: onePerson,
    reply: z.strictObject({
      openActions: z.int().nonnegative(),
      children: z.array(z.strictObject({ childId, name: z.string() })),
      waitingForAnswer: z.int().nonnegative(),
      /** Key cards were compared, so that answers in sealed files are taken from them. */
      hasExchange: z.boolean(),
      /** Sealed files for them that would be called back. */
      openFiles: z.int().nonnegative(),
    }),
  },
  /** Takes their sign-in and their exchange of sealed files away, gives their open actions to `actionsTo`, and opens handovers. */
  'person:leave': {
    allowed: MANAGERS,
    request: z.strictObject({ userId, leftOn: localDate, actionsTo: shortText, openHandovers: z.boolean() }),
    reply: z.strictObject({ actionsMoved: z.int().nonnegative(), handoversOpened: z.int().nonnegative() }),
  },
} as const satisfies Record<string, Call>;
