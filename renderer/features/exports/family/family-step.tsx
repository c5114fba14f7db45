import type { Answer } from '@contract/contract';
import type { RecordId } from '@domain/identifiers';
import { Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { STEP_LOOK } from '../step-look';
import { useKept } from '../use-kept';
import { FamilyPreview } from './family-preview';
import type { FamilyCheck } from './use-family-check';

const useStyles = makeStyles({
  ...STEP_LOOK,
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '24px',
    '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', maxWidth: '1200px' },
  },
  beside: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  looks: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    lineHeight: '20px',
    maxWidth: '75ch',
    '& li': { paddingLeft: '12px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, overflowWrap: 'anywhere' },
  },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px' },
});

export type FamilyLooked = Answer<'family-copy:look'>;

type FamilyStepProps = { readonly recordId: RecordId; readonly check: FamilyCheck };

/**
 * Before a family is given what was agreed: the copy as they will read it, what to look at in it, which actions to keep
 * back, and the word of a person that they have looked.
 */
export function FamilyStep({ recordId, check }: FamilyStepProps) {
  const styles = useStyles();
  const titleId = useId();
  const { answer, failure, refetch } = useAnswer('family-copy:look', { recordId, leftOut: [...check.leftOut] });
  const looked = useKept(answer);
  return (
    <section className={styles.step} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        Read it as the family will
      </h2>
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {looked === undefined ? (
        failure ? null : (
          <Spinner size="tiny" label="Making it ready to be read" delay={300} />
        )
      ) : (
        <>
          <div className={styles.sides}>
            <FamilyPreview looked={looked} />
            <div className={styles.beside}>
              <ThingsToLookAt looks={looked.looks} />
              <LeaveOut actions={looked.actions} check={check} />
            </div>
          </div>
          <Checkbox
            label="I have checked this: it is theirs to read, and plain."
            checked={check.isChecked}
            disabled={answer === undefined}
            onChange={(_, { checked }) => check.setChecked(checked === true)}
          />
        </>
      )}
    </section>
  );
}

function ThingsToLookAt({ looks }: Pick<FamilyLooked, 'looks'>) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.smallTitle}>
        Things to look at
      </h3>
      {looks.length === 0 ? (
        <p className={styles.quiet}>
          Nothing was found that a family might stumble over. You know them; read it still.
        </p>
      ) : (
        <>
          <p className={styles.quiet}>None of them is a fault, and nothing is changed for you.</p>
          <ul className={styles.looks}>
            {looks.map(({ kind, about, words, sentence }, position) => (
              <li key={`${kind}/${words}/${String(position)}`}>
                {sentence}
                <span className={styles.about}>In: {about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LeaveOut({ actions, check }: Pick<FamilyLooked, 'actions'> & { readonly check: FamilyCheck }) {
  const styles = useStyles();
  if (actions.length === 0) return <p className={styles.quiet}>No action is agreed in this record.</p>;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <span className={styles.smallTitle}>Actions to leave out</span>
      </legend>
      <p className={styles.quiet}>Those you tick are not in the family’s copy. They stay in the record.</p>
      {actions.map(({ id, who, what }) => (
        <div key={id}>
          <Checkbox
            label={who === '' ? what : `${who}: ${what}`}
            checked={check.leftOut.includes(id)}
            onChange={(_, { checked }) => check.leaveOut(id, checked === true)}
          />
        </div>
      ))}
    </fieldset>
  );
}
