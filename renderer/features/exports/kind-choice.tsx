import { EXPORT_PROFILE_LABELS, exportProfile } from '@domain/export/export-profile';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Copies } from './copy-choice';
import { FormatField } from './format-field';
import { KIND_WORDS } from './kind-words';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: '8px 48px', alignItems: 'flex-start' },
  name: { color: tokens.colorNeutralForeground1 },
  words: { display: 'block', color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

type KindChoiceProps = {
  readonly labelledBy: string;
  readonly copies: Copies;
  readonly onCopies: (copies: Copies) => void;
};

/** Which of the five copies of one record is wanted, each with whom it is for; and as what. */
export function KindChoice({ labelledBy, copies, onCopies }: KindChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      <RadioGroup
        aria-labelledby={labelledBy}
        value={copies.profile}
        onChange={(_, { value }) => onCopies({ ...copies, profile: exportProfile.parse(value) })}
      >
        {exportProfile.options.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <>
                <span className={styles.name}>{EXPORT_PROFILE_LABELS[each]}</span>
                <span className={styles.words}>{KIND_WORDS[each]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {copies.profile === 'PRACTICE_DAY' ? null : (
        <FormatField format={copies.format} onFormat={(format) => onCopies({ ...copies, format })} />
      )}
    </div>
  );
}
