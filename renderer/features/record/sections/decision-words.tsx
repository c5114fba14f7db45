import { isBlank } from '@domain/section/words';
import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import { WordsField } from '../fields/words-field';

/** More are not looked at while somebody is typing. */
const MOST_OFFERED = 6;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: '4px 0 0',
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  offer: { minWidth: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
});

type DecisionWordsProps = {
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (words: string) => void;
};

/**
 * What was decided, in the person's own words. While it is blank or the beginning of one, decisions often taken on this
 * form are offered under it: Tab reaches them, arrows go along them, Enter takes one and goes back to writing.
 */
export function DecisionWords({ value, suggestions, onChange }: DecisionWordsProps) {
  const styles = useStyles();
  const field = useRef<HTMLDivElement>(null);
  const alongOffers = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: false });
  const offered = offeredFor(value, suggestions);
  const take = (suggestion: string) => {
    onChange(suggestion);
    field.current?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={field}>
      <WordsField label="We decided" field="decision" value={value} onChange={onChange} />
      {offered.length > 0 ? (
        <fieldset className={styles.group} aria-label="Often decided" {...alongOffers}>
          {offered.map((suggestion) => (
            <Button key={suggestion} className={styles.offer} size="small" onClick={() => take(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

function offeredFor(typed: string, suggestions: readonly string[]): readonly string[] {
  const beginning = typed.trimStart().toLowerCase();
  const isOpen = (suggestion: string) => isBlank(typed) || suggestion.toLowerCase().startsWith(beginning);
  return suggestions.filter((suggestion) => suggestion !== typed && isOpen(suggestion)).slice(0, MOST_OFFERED);
}
