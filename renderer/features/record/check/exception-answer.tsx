import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { ExceptionGiven } from '@domain/check/check-answers';
import type { Finding } from '@domain/check/finding';
import { noDay } from '@domain/section/section-fields';
import { Button, makeStyles } from '@fluentui/react-components';
import { useContext, useEffect, useRef } from 'react';
import { SessionContext } from '../../../desktop/session';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { exceptionFor, withException } from './answers';
import { enoughWords } from './enough-words';
import { useAnswers, useCheckContext } from './use-answers';

const useStyles = makeStyles({
  // Under the buttons beside which it was opened.
  form: { display: 'flex', flexDirection: 'column', gap: '8px', flexBasis: '100%' },
  back: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

type Given = Pick<ExceptionGiven, 'agreedBy' | 'agreedOn' | 'reason'>;

/** Where a service manager has agreed that it may be signed as it is: who, when and why, named and printed. */
export function ExceptionAnswer({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const begin = useBeginning();
  const [given, change] = useAnswers((answers) => exceptionFor(answers, finding));
  const set = (next: Given | null) => change((answers) => withException(answers, finding, next));
  const box = useRef<HTMLDivElement>(null);
  const hasTurned = useRef(false);
  const isOpen = given !== null;
  useEffect(() => {
    if (hasTurned.current) box.current?.querySelector<HTMLElement>(isOpen ? 'input' : 'button')?.focus();
    hasTurned.current = false;
  }, [isOpen]);
  const turn = (next: Given | null) => {
    hasTurned.current = true;
    set(next);
  };
  return (
    <div ref={box} className={isOpen ? styles.form : undefined}>
      {given === null ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Service manager’s exception: ${finding.message}`}
          onClick={() => turn(begin())}
        >
          Service manager’s exception
        </Button>
      ) : (
        <>
          <ExceptionFields given={given} onChange={set} />
          <Button className={styles.back} size="small" appearance="subtle" onClick={() => turn(null)}>
            Take the exception back
          </Button>
        </>
      )}
    </div>
  );
}

type ExceptionFieldsProps = { readonly given: Given; readonly onChange: (next: Given) => void };

function ExceptionFields({ given: { agreedBy, agreedOn, reason }, onChange }: ExceptionFieldsProps) {
  const { settings } = useCheckContext();
  const given = { agreedBy, agreedOn, reason };
  return (
    <>
      <LineField
        label="Service manager who agreed"
        field="agreedBy"
        value={agreedBy}
        longest={200}
        onChange={(name) => onChange({ ...given, agreedBy: name })}
      />
      <RecordDateField
        label="Agreed on"
        field="agreedOn"
        date={agreedOn.date}
        text={agreedOn.text}
        onChange={(day) => onChange({ ...given, agreedOn: day })}
      />
      <WordsField
        label="Why it may be signed without this"
        field="reason"
        isTall
        value={reason}
        hint={enoughWords(reason, settings.reasonWords)}
        onChange={(words) => onChange({ ...given, reason: words })}
      />
    </>
  );
}

/** A service manager who writes it down agrees themselves, today; anybody else says who did. */
function useBeginning(): () => Given {
  const session = useContext(SessionContext);
  const { today } = useRecordDesk();
  return () =>
    session?.role === 'SM'
      ? { agreedBy: session.name, agreedOn: { date: today, text: formatDateWithWeekday(today) }, reason: '' }
      : { agreedBy: '', agreedOn: noDay(), reason: '' };
}
