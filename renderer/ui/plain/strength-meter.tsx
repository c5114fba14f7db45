export type Strength = { readonly score: number; readonly isAcceptable: boolean; readonly advice: readonly string[] };

const WORDS = ['Very weak', 'Weak', 'Not strong enough', 'Strong', 'Very strong'] as const;
const BARS = [0, 1, 2, 3, 4] as const;

/** How hard a passphrase is to guess: bars, a word, and what would make it better. */
export function StrengthMeter({ strength }: { readonly strength: Strength | null }) {
  return (
    <div role="status" className="field">
      {strength ? (
        <>
          <div className="strength">
            <span className="strength-bars" aria-hidden="true">
              {BARS.map((bar) => (
                <span key={bar} className={bar <= strength.score ? 'strength-bar strength-bar-full' : 'strength-bar'} />
              ))}
            </span>
            <span>{wordFor(strength)}</span>
          </div>
          {strength.advice.map((line) => (
            <span key={line} className="field-hint">
              {line}
            </span>
          ))}
        </>
      ) : null}
    </div>
  );
}

function wordFor({ score, isAcceptable }: Strength): string {
  const word = WORDS[score] ?? WORDS[0];
  return isAcceptable || score < 3 ? word : 'Not strong enough';
}
