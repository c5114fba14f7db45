import type { Answer } from '@contract/contract';
import { useEffect, useState } from 'react';
import { useDesktop } from './desktop-provider';

export type PassphraseStrength = Answer<'vault:assess-passphrase'>;

/** Long enough that typing is not slowed, short enough that the answer feels immediate. */
const PAUSE_MS = 150;

export type NewPassphrase = {
  readonly passphrase: string;
  readonly repeat: string;
  /** Null while nothing is typed or the answer is on its way. */
  readonly strength: PassphraseStrength | null;
  readonly setPassphrase: (passphrase: string) => void;
  readonly setRepeat: (repeat: string) => void;
  /** What stands in the way, asked of the program itself and not of the last answer on screen. */
  readonly findProblem: () => Promise<NewPassphraseProblem | null>;
  readonly forget: () => void;
};
export type NewPassphraseProblem = { readonly field: 'PASSPHRASE' | 'REPEAT'; readonly sentence: string };

/**
 * A passphrase being chosen, typed twice, with its strength. `knownWords` are words about the person or the service
 * that a guesser would try first.
 */
export function useNewPassphrase(knownWords: readonly string[] = []): NewPassphrase {
  const desktop = useDesktop();
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  const known = knownWords.join('\n');

  useEffect(() => {
    if (passphrase === '') {
      setStrength(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desktop.call('vault:assess-passphrase', { passphrase, knownWords: wordsOf(known) }).then((reply) => {
        if (isCurrent && reply.ok) setStrength(reply.value);
      });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desktop, passphrase, known]);

  const findProblem = async (): Promise<NewPassphraseProblem | null> => {
    if (passphrase === '') return { field: 'PASSPHRASE', sentence: 'Type a passphrase.' };
    const reply = await desktop.call('vault:assess-passphrase', { passphrase, knownWords: wordsOf(known) });
    if (reply.ok) setStrength(reply.value);
    if (!reply.ok || !reply.value.isAcceptable) return TOO_WEAK;
    return repeat === passphrase ? null : { field: 'REPEAT', sentence: 'The two are not the same. Type it again.' };
  };
  const forget = () => {
    setPassphrase('');
    setRepeat('');
  };
  return { passphrase, repeat, strength, setPassphrase, setRepeat, findProblem, forget };
}

const TOO_WEAK: NewPassphraseProblem = {
  field: 'PASSPHRASE',
  sentence: 'This would be too easy to guess. Make it longer: four or more unrelated words work well.',
};

function wordsOf(known: string): string[] {
  return known === '' ? [] : known.split('\n');
}
