import { type Channel, contract, type Reply } from '@contract/contract';
import { type Failure, failure } from '@contract/failure';
import type { Role } from '@domain/lists/roles';
import { failed } from '@domain/result';
import type { z } from 'zod';
import type { Handlers, SignedIn } from './handler-context';
import { namedIn } from './named-in-request';
import { isSmallEnough } from './request-size';
import type { StoreTurns } from './store-turns';
import { toFailure } from './to-failure';

export type DoorParts = {
  readonly handlers: Handlers<Channel>;
  /** Who is signed in at this moment; null while locked. */
  readonly signedIn: () => SignedIn | null;
  readonly turns: StoreTurns;
  /**
   * Whether everything the request names by an identifier is in this person's row: asked before any handler, so that
   * none can forget it. What is not in the store is in reach: the handler says that it is not there.
   */
  readonly isInReach: (channel: Channel, request: unknown) => boolean;
  /** Told the channel and the kind of each call that was turned away, and whose identifier it named, if any. */
  readonly onRefusal: (channel: Channel | 'UNKNOWN', kind: Failure['kind'], named: string | null) => void;
  /** Writes a bug to the log and gives its reference. */
  readonly logError: (error: unknown) => string;
};

/** Answers one call of the window. Never throws. */
export type Door = (channel: unknown, request: unknown) => Promise<Reply<unknown>>;

/** Calls that get through while long work has the store: they do not use it, or they are there to stop that work. */
const NEVER_WAITS: ReadonlySet<Channel> = new Set<Channel>([
  'app:status',
  'vault:assess-passphrase',
  'vault:lock',
  'vault:hold-lock',
  'caseload:cancel',
  'exports:cancel',
  'house:stop-trying',
]);

/**
 * The one door. In order: is the channel ours; may this person call it; is the request small and of the right shape;
 * then whether what it names is this person's to reach; then the handler; then whether its reply has the promised shape. The role is looked at before the shape, so that
 * who may not call learns nothing about what a call takes.
 */
export function createDoor(parts: DoorParts): Door {
  return async (channel, request) => {
    if (!isChannel(channel))
      return refuse(parts, { channel: 'UNKNOWN', reason: { kind: 'INVALID', field: 'channel' } });
    const answerInTurn = () => answer(parts, channel, request);
    return NEVER_WAITS.has(channel) ? answerInTurn() : parts.turns.share(answerInTurn);
  };
}

async function answer(parts: DoorParts, channel: Channel, request: unknown): Promise<Reply<unknown>> {
  const barred = whyBarred(parts.signedIn(), channel);
  if (barred) return refuse(parts, { channel, reason: barred, request });
  try {
    const parsed = parseRequest(channel, request);
    if (!parsed.ok) return refuse(parts, { channel, reason: parsed.failure });
    if (contract[channel].allowed !== 'ANYONE' && !parts.isInReach(channel, parsed.value)) {
      return refuse(parts, { channel, reason: { kind: 'NOT_ALLOWED' }, request: parsed.value });
    }
    // Channel and request were matched a line above by the same contract that types the handlers.
    const handle = parts.handlers[channel] as (request: unknown) => Promise<Reply<unknown>> | Reply<unknown>;
    const reply = checkedReply(channel, await handle(parsed.value));
    const isTurnedAway = !reply.ok && reply.failure.kind === 'NOT_ALLOWED';
    return isTurnedAway ? refuse(parts, { channel, reason: { kind: 'NOT_ALLOWED' }, request: parsed.value }) : reply;
  } catch (error) {
    return failed(toFailure(error, parts.logError));
  }
}

/** Own names only: `__proto__` and `constructor` are no channels. */
function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(contract, channel);
}

function whyBarred(person: SignedIn | null, channel: Channel): Failure | null {
  const { allowed } = contract[channel];
  if (allowed === 'ANYONE') return null;
  if (person === null) return { kind: 'LOCKED' };
  const roles: readonly Role[] = allowed;
  return roles.includes(person.role) ? null : { kind: 'NOT_ALLOWED' };
}

function parseRequest(channel: Channel, request: unknown): Reply<unknown> {
  if (!isSmallEnough(request)) return failed({ kind: 'INVALID', field: 'request' });
  const schema: z.ZodType = contract[channel].request;
  const parsed = schema.safeParse(request);
  if (parsed.success) return { ok: true, value: parsed.data };
  return failed({ kind: 'INVALID', field: fieldOf(parsed.error) });
}

/** Where in the request the first fault is. Names made up by the caller are not echoed, so they cannot be logged. */
function fieldOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  const known = path.map((step) => (/^[A-Za-z0-9_-]{1,40}$/.test(String(step)) ? String(step) : '?'));
  return known.length === 0 ? 'request' : known.join('.');
}

/** A reply of the wrong shape is a bug of ours: it is not sent. */
function checkedReply(channel: Channel, reply: Reply<unknown>): Reply<unknown> {
  const schema: z.ZodType = reply.ok ? contract[channel].reply : failure;
  const checked = schema.safeParse(reply.ok ? reply.value : reply.failure);
  if (checked.success) return reply;
  throw new ReplyShapeError(channel);
}

/** Our own handler broke the contract. Named apart, so that the log says so. */
class ReplyShapeError extends Error {
  readonly code: string;
  constructor(channel: Channel) {
    super('A reply did not fit the contract');
    this.code = `REPLY_${channel.replace(/\W/g, '_')}`;
  }
}

type Refused = { readonly channel: Channel | 'UNKNOWN'; readonly reason: Failure; readonly request?: unknown };

function refuse(parts: DoorParts, { channel, reason, request = null }: Refused): Reply<unknown> {
  const [named = null] = isSmallEnough(request) ? namedIn(request) : [];
  parts.onRefusal(channel, reason.kind, named?.id ?? null);
  return failed(reason);
}
