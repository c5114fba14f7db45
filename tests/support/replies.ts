import type { Reply } from '@contract/contract';

/** The value of a reply that must be good; throws what was refused. */
export async function ask<T>(reply: Reply<T> | Promise<Reply<T>>): Promise<T> {
  const answered = await reply;
  if (!answered.ok) throw new Error(`Refused: ${answered.failure.kind}`);
  return answered.value;
}

/** The kind of failure, or ANSWERED where there was none. */
export async function refusal(reply: Reply<unknown> | Promise<Reply<unknown>>): Promise<string> {
  const answered = await reply;
  return answered.ok ? 'ANSWERED' : answered.failure.kind;
}
