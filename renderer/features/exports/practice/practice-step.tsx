import { counted } from '@domain/calendar/counted';
import type { RecordId } from '@domain/identifiers';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { MessageStrip } from '../../../ui/message-strip';
import { STEP_LOOK } from '../step-look';
import { FoundWord } from './found-word';
import { type MadePack, type Pack, usePracticePack } from './use-practice-pack';

const useStyles = makeStyles({
  ...STEP_LOOK,
  made: { outlineStyle: 'none' },
  heading: { outlineStyle: 'none' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
});

type PracticeStepProps = {
  readonly recordIds: readonly RecordId[];
  /** Back to the list they were ticked in; absent where there is none. */
  readonly onBack?: () => void;
};

/**
 * A pack for a practice day: every word that looks like a name and is not known is said to be one or not, then the files
 * and the sheet to check them by are made together (EXP-07).
 */
export function PracticeStep({ recordIds, onBack }: PracticeStepProps) {
  const styles = useStyles();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const pack = usePracticePack(recordIds);
  const isFromList = onBack !== undefined;
  useEffect(() => {
    // The button that led here went with the list.
    if (isFromList) heading.current?.focus();
  }, [isFromList]);
  return (
    <section className={styles.step} aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={`${styles.title} ${styles.heading}`}>
        Practice pack of {counted(recordIds.length, 'record')}
      </h2>
      <p className={styles.quiet}>
        Each person and place has one made-up name in the whole pack. Numbers, addresses, references and days of birth
        go. Days of what happened stay.
      </p>
      {pack.failure ? (
        <FailureStrip failure={pack.failure} {...(pack.words === null ? { onTryAgain: pack.lookAgain } : {})} />
      ) : null}
      {pack.made === null ? null : <Made made={pack.made} />}
      <Words pack={pack} />
      <MakeBar pack={pack} {...(onBack ? { onBack } : {})} />
    </section>
  );
}

function Words({ pack }: { readonly pack: Pack }) {
  const styles = useStyles();
  const { words, isOf, decide, takeLooks, undecided } = pack;
  if (words === null) {
    return pack.failure ? null : <Spinner size="tiny" label="Looking for words that may be names" delay={300} />;
  }
  if (words.length === 0) return <p>Every name in it is known here and is replaced. There is nothing to decide.</p>;
  return (
    <>
      <p className={styles.quiet}>
        {counted(words.length, 'word')} to decide: each may be the name of somebody or of a place that is not known
        here. A name is replaced; what is not a name stays as it is written.
      </p>
      <div className={styles.bar}>
        <Button disabledFocusable={undecided === 0} onClick={takeLooks}>
          Take what each looks like, for those that are open
        </Button>
        <span role="status" className={styles.quiet}>
          {undecided === 0 ? 'Every word is decided.' : `${counted(undecided, 'word')} still to be decided.`}
        </span>
      </div>
      <div>
        {words.map((found) => (
          <FoundWord key={found.word} found={found} is={isOf.get(found.word)} onIs={(is) => decide(found.word, is)} />
        ))}
      </div>
    </>
  );
}

function MakeBar({ pack, onBack }: { readonly pack: Pack; readonly onBack?: () => void }) {
  const styles = useStyles();
  const isReady = pack.words !== null && pack.undecided === 0;
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={!isReady || pack.isBusy}
        onClick={() => void (isReady ? pack.make() : undefined)}
      >
        Make the practice pack…
      </Button>
      {onBack ? <Button onClick={onBack}>Back to the list</Button> : null}
      {pack.isBusy ? <Spinner size="tiny" label="Making files and reading each one back" delay={300} /> : null}
      <span className={styles.quiet}>
        {isReady || pack.words === null
          ? 'You will be asked where the check sheet goes. The records are put beside it, as Word files.'
          : 'First say of each word what it is.'}
      </span>
    </div>
  );
}

function Made({ made }: { readonly made: MadePack }) {
  const styles = useStyles();
  const place = useRef<HTMLElement>(null);
  const count = new Intl.NumberFormat('en-GB').format(made.pieces);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} className={styles.made} aria-label="What was made">
      <MessageStrip
        intent="success"
        title={`${counted(made.files.length, 'practice record')} and the check sheet are made, opened again and found whole: ${count} of ${count} pieces present.`}
      >
        Read them by the sheet, “{made.sheet}”, before anybody else does: {made.files.join(', ')}.
      </MessageStrip>
    </section>
  );
}
