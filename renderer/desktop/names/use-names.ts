import type { Channel } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { NamedChildView, RecordNames } from '@contract/name-calls';
import type { ExportProfile } from '@domain/export/export-profile';
import type { NameChoice } from '@domain/export/name-choice';
import type { RecordId } from '@domain/identifiers';
import { useState } from 'react';
import { useDesktop } from '../desktop-provider';
import { useAnswer } from '../use-answer';
import { useRefresh } from '../use-refresh';

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** What waits for names to be decided, and what shows how they are printed. */
const SHOWN_IN: readonly Channel[] = ['names:look', 'exports:list', 'passages:list', 'family-copy:look'];

/** Other children named in a record, and a way to say how they are printed. */
export type Names = {
  /** Undefined until the answer is there. */
  readonly names: RecordNames | undefined;
  readonly failure: Failure | undefined;
  /** True once somebody has decided about every child who is named; also where nobody is. */
  readonly isDecided: boolean;
  readonly lookAgain: () => unknown;
  /** Keeps one answer for these children, and gives whether it was kept. */
  readonly decide: (children: readonly NamedChildView[], choice: NameChoice) => Promise<boolean>;
  /** Keeps for each child what is suggested. */
  readonly takeSuggested: () => Promise<boolean>;
};

export function useNames(recordId: RecordId, profile?: ExportProfile): Names {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [refused, setRefused] = useState<Failure>();
  const inProfile = profile === undefined ? {} : { profile };
  const { answer, failure, refetch } = useAnswer('names:look', { recordIds: [recordId], ...inProfile });
  const names = answer?.[0];
  const keep = async (choices: readonly { childId: NamedChildView['childId']; choice: NameChoice }[]) => {
    if (names === undefined || choices.length === 0) return false;
    const request = { recordId, version: names.version, choices: [...choices], ...inProfile };
    const reply = await desktop.call('names:decide', request).catch(() => ({ ok: false as const, failure: BUG }));
    setRefused(reply.ok ? undefined : reply.failure);
    refresh(...SHOWN_IN);
    return reply.ok;
  };
  return {
    names,
    failure: refused ?? failure,
    isDecided: names?.named.every(({ choice }) => choice !== null) ?? false,
    lookAgain: () => {
      setRefused(undefined);
      return refetch();
    },
    decide: (children, choice) => keep(children.map(({ childId }) => ({ childId, choice }))),
    takeSuggested: () => keep((names?.named ?? []).map(({ childId, suggested }) => ({ childId, choice: suggested }))),
  };
}
