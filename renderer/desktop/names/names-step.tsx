import { NAME_CHOICE_LABELS, nameChoice } from '@domain/export/name-choice';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { FailureStrip } from '../failure-strip';
import { NamedChild } from './named-child';
import type { Names } from './use-names';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  words: { margin: 0, lineHeight: '20px', maxWidth: '75ch' },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

type NamesStepProps = {
  /** From `useNames`, so that whoever shows the step knows whether everything is decided. */
  readonly state: Names;
};

/**
 * Before a copy is made: other children who are named in the record, each with how they are to be printed (EXP-02).
 * Nothing is chosen until a person chooses; each answer is kept as it is given and can be changed.
 */
export function NamesStep({ state }: NamesStepProps) {
  const styles = useStyles();
  const { names, failure, decide, takeSuggested, isDecided, lookAgain } = state;
  if (names === undefined) {
    return failure ? (
      <FailureStrip failure={failure} onTryAgain={lookAgain} />
    ) : (
      <Spinner size="tiny" label="Looking for names of other children" />
    );
  }
  const { named } = names;
  if (named.length === 0) return <p className={styles.words}>No other child known here is named in this record.</p>;
  return (
    <div className={styles.step}>
      <p className={styles.words}>
        {named.length === 1 ? 'Another child is' : `${String(named.length)} other children are`} named in the record of{' '}
        {names.child}. Say how {named.length === 1 ? 'the name is' : 'each is'} printed. The record itself does not
        change; a copy with initials says so.
      </p>
      {failure ? <FailureStrip failure={failure} onTryAgain={lookAgain} /> : null}
      {named.length > 1 ? (
        <div className={styles.all}>
          <span>The same for all:</span>
          {nameChoice.options.map((choice) => (
            <Button key={choice} size="small" onClick={() => void decide(named, choice)}>
              {NAME_CHOICE_LABELS[choice]}
            </Button>
          ))}
          <Button size="small" onClick={() => void takeSuggested()}>
            As suggested for each
          </Button>
        </div>
      ) : null}
      <div>
        {named.map((child) => (
          <NamedChild key={child.childId} child={child} onChoose={(choice) => void decide([child], choice)} />
        ))}
      </div>
      <p role="status" className={styles.quiet}>
        {isDecided ? 'Decided and kept. You can change it until a copy is made, and for the next copy.' : left(named)}
      </p>
    </div>
  );
}

function left(named: readonly { readonly choice: string | null }[]): string {
  const open = named.filter(({ choice }) => choice === null).length;
  return open === 1 ? 'One name is still to be decided.' : `${String(open)} names are still to be decided.`;
}
