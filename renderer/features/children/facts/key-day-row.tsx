import type { Failure } from '@contract/failure';
import { formatShortDate } from '@domain/calendar/format-date';
import { type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { ChildId } from '@domain/identifiers';
import { KEY_DATE_LABELS, type KeyDateKind } from '@domain/lists/memory-lists';
import type { ChildHistory } from '@domain/memory/child-history';
import { isBlank } from '@domain/section/words';
import { Button, Input, makeStyles, TableCell, TableRow, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { oneLineFor } from '../../../desktop/failure-sentences';
import { useRefresh } from '../../../desktop/use-refresh';
import { useToday } from '../../../desktop/use-today';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: { display: 'flex', gap: '8px' },
  input: { width: '160px', maxWidth: '100%' },
  problem: { display: 'block', fontSize: '12px', lineHeight: '16px' },
});

type Props = {
  readonly childId: ChildId;
  readonly kind: KeyDateKind;
  readonly known: ChildHistory['keyDates'][number] | undefined;
};

/** One day of the plan: when it is, when we were told, and a field to say another. */
export function KeyDayRow({ childId, kind, known }: Props) {
  const styles = useStyles();
  const { day, say, before, failure } = useKeyDay(childId, kind, known?.day ?? null);
  const [text, setText] = useState<string | null>(null);
  const steps = useRef<HTMLDivElement>(null);
  const label = KEY_DATE_LABELS[kind];
  const leave = (isByKey: boolean) => {
    setText(null);
    if (isByKey) steps.current?.querySelector('button')?.focus();
  };
  return (
    <TableRow>
      <TableCell>{label}</TableCell>
      <TableCell>
        {text === null ? (
          <Day day={day} />
        ) : (
          <DayEntry
            label={label}
            text={text}
            onText={setText}
            onCancel={() => leave(true)}
            onSay={async (said, isByKey) => {
              if (await say(said)) leave(isByKey);
            }}
          />
        )}
        {failure === null ? null : (
          <span role="alert" className={styles.problem}>
            {oneLineFor(failure)}
          </span>
        )}
      </TableCell>
      <TableCell className={styles.quiet}>
        {known === undefined ? '' : formatShortDate(localDateOfInstant(known.recordedAt))}
      </TableCell>
      <TableCell>
        <div ref={steps} className={styles.steps}>
          <Button
            size="small"
            aria-label={`Change: ${label}`}
            onClick={() => setText(day === null ? '' : formatShortDate(day))}
          >
            Change
          </Button>
          {before === undefined ? null : (
            <Button size="small" aria-label={`Undo: ${label}`} onClick={() => void say(before)}>
              Undo
            </Button>
          )}
        </div>
      </TableCell>
    </TableRow>
  );
}

function Day({ day }: { readonly day: LocalDate | null }) {
  const styles = useStyles();
  return day === null ? <span className={styles.quiet}>Not known</span> : formatShortDate(day);
}

type EntryProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSay: (day: LocalDate | null, isByKey: boolean) => Promise<void>;
  readonly onCancel: () => void;
};

/** Enter keeps it, Escape leaves it as it was; nothing typed says that the day is not known. */
function DayEntry({ label, text, onText, onSay, onCancel }: EntryProps) {
  const styles = useStyles();
  const today = useToday();
  const entry = useRef<HTMLDivElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    const field = entry.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const date = parseTypedDate(text, today);
  const isUnclear = date === null && !isBlank(text);
  const keep = (isByKey: boolean) => {
    if (isUnclear || isLeft.current) return;
    isLeft.current = true;
    void onSay(date, isByKey).finally(() => {
      isLeft.current = false;
    });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      isLeft.current = true;
      onCancel();
    } else if (event.key === 'Enter') keep(true);
  };
  return (
    <div ref={entry}>
      <Input
        className={styles.input}
        aria-label={`${label}, day`}
        value={text}
        autoComplete="off"
        onChange={(_, { value }) => onText(value)}
        onKeyDown={pressed}
        onBlur={() => keep(false)}
      />
      <span className={styles.problem}>{hintFor(date, isUnclear)}</span>
    </div>
  );
}

function hintFor(date: LocalDate | null, isUnclear: boolean): string {
  if (isUnclear) return 'Not a day yet. Write it like 9/11/2026, 9 nov or 2w.';
  return date === null ? 'Empty means: not known.' : formatShortDate(date);
}

/** The day as it is known, how to say another, and the one before, which undoes the last change of this visit. */
function useKeyDay(childId: ChildId, kind: KeyDateKind, day: LocalDate | null) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [before, setBefore] = useState<LocalDate | null | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const say = async (said: LocalDate | null): Promise<boolean> => {
    if (said === day) return true;
    const reply = await desktop.call('child:record-key-date', { childId, kind, day: said });
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return false;
    setBefore(before === said ? undefined : day);
    refresh('child:story');
    return true;
  };
  return { day, say, before, failure };
}
