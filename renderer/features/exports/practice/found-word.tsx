import { counted } from '@domain/calendar/counted';
import type { UnknownName } from '@domain/export/practice/name-decision';
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { WordIs } from './use-practice-pack';

const useStyles = makeStyles({
  word: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '0 24px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  sample: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
});

const WORD_IS: readonly (readonly [WordIs, string])[] = [
  ['FORENAME', 'First name'],
  ['SURNAME', 'Surname'],
  ['PLACE', 'Place'],
  ['NO_NAME', 'Not a name'],
];

type FoundWordProps = {
  readonly found: UnknownName;
  readonly is: WordIs | undefined;
  readonly onIs: (is: WordIs) => void;
};

/** One word that may be a name: where it stands, and what it is. Nothing is chosen until a person chooses. */
export function FoundWord({ found, is, onIs }: FoundWordProps) {
  const styles = useStyles();
  const { word, times, records, sample, looksLike } = found;
  const likely = WORD_IS.find(([each]) => each === looksLike)?.[1].toLowerCase() ?? '';
  const where = records.length === 1 ? `record ${String(records[0])}` : `records ${records.join(', ')}`;
  return (
    <div className={styles.word}>
      <Field label={`What is “${word}”?`} hint={`Looks like: ${likely}. ${counted(times, 'time')}, in ${where}.`}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={is ?? ''}
          onChange={(_event, { value }) => {
            const chosen = WORD_IS.find(([each]) => each === value);
            if (chosen) onIs(chosen[0]);
          }}
        >
          {WORD_IS.map(([each, label]) => (
            <Radio key={each} value={each} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.sample}>{sample}</p>
    </div>
  );
}
