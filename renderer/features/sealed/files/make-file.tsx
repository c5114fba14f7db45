import type { Answer } from '@contract/contract';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { UserId } from '@domain/identifiers';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { useToday } from '../../../desktop/use-today';
import { DateField } from '../../../ui/date-field';
import { MessageStrip } from '../../../ui/message-strip';
import { sayCounts } from '../sealed-words';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start', maxWidth: '760px' },
  text: { margin: 0, lineHeight: '20px', maxWidth: '68ch' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'flex-start' },
  // In one line with the field, whose label stands above it and whose hint below.
  make: { marginTop: '26px' },
});

type MakeFileProps = { readonly userId: UserId; readonly name: string };
type Made = Answer<'sealed:make'> & { readonly expiresOn: LocalDate };

/** What a file for this worker would hold, its last day, and the button that makes it. */
export function MakeFile({ userId, name }: MakeFileProps) {
  const styles = useStyles();
  const { answer, failure, isLoading, refetch } = useAnswer('sealed:look', { userId });
  return (
    <div className={styles.column}>
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Looking at what it would hold" delay={300} size="small" /> : null}
      {answer ? <MakeForm userId={userId} name={name} look={answer} /> : null}
    </div>
  );
}

function MakeForm({ userId, name, look }: MakeFileProps & { readonly look: Answer<'sealed:look'> }) {
  const styles = useStyles();
  const desktop = useDesktop();
  const refresh = useRefresh();
  const today = useToday();
  const { ask, isBusy, failure, setFailure } = useAsk();
  const [day, setDay] = useState<TypedDay>({ date: look.expiresOn, text: formatShortDate(look.expiresOn) });
  const [isChecked, setIsChecked] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const problem = problemOf(day.date, today);
  const make = async () => {
    setIsChecked(true);
    if (day.date === null || problem !== null || isBusy) return;
    const expiresOn = day.date;
    setMade(null);
    const reply = await ask(desktop.call('sealed:make', { userId, expiresOn }));
    if (!reply.ok) return;
    setMade({ ...reply.value, expiresOn });
    refresh('sealed:partners', 'sealed:look');
  };
  return (
    <>
      <p className={styles.text}>{sayWhatItHolds(look, name)}</p>
      {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
      {made ? <MadeStrip made={made} name={name} onDismiss={() => setMade(null)} /> : null}
      <div className={styles.line}>
        <DateField
          label="Last day it can be opened"
          hint="For example 9/12/2026, fri or 2w."
          date={day.date}
          text={day.text}
          parse={(text) => parseTypedDate(text, today)}
          format={formatShortDate}
          onChange={setDay}
          {...(isChecked && problem !== null ? { problem } : {})}
        />
        <Button className={styles.make} appearance="primary" disabledFocusable={isBusy} onClick={() => void make()}>
          Make a file for {name}…
        </Button>
      </div>
      {isBusy ? <Spinner label="Making the file" delay={300} size="small" /> : null}
    </>
  );
}

type TypedDay = { readonly date: LocalDate | null; readonly text: string };

function problemOf(date: LocalDate | null, today: LocalDate): string | null {
  if (date === null) return 'Give the last day, as 9/12/2026.';
  return date < today ? 'That day has gone. Give one that is still to come.' : null;
}

function sayWhatItHolds(look: Answer<'sealed:look'>, name: string): string {
  const isEmpty = look.children + look.records + look.actions === 0;
  if (isEmpty) {
    return `There is nothing of ${name}’s to hand over yet: no child, no shared record and no open action is theirs.`;
  }
  return `The next file will hold ${sayCounts(look)}: the children ${name} works with, the records shared or agreed with them, and the actions that are still open. Nothing that ${name} could not see here is in it.`;
}

type MadeStripProps = { readonly made: Made; readonly name: string; readonly onDismiss: () => void };

function MadeStrip({ made, name, onDismiss }: MadeStripProps) {
  return (
    <MessageStrip intent="success" title={`“${made.fileName}” was made.`} onDismiss={onDismiss}>
      It holds {sayCounts(made)}. Mail it to {name} or put it on a drive you share: nobody else can open it. Its last
      day is {formatShortDate(made.expiresOn)}.
    </MessageStrip>
  );
}
