import type { AuditLine } from '@contract/audit-calls';
import type { Answer, Request } from '@contract/contract';
import { AUDIT_GROUP_LABELS, auditGroup } from '@domain/access/audit-group';
import { formatShortDate } from '@domain/calendar/format-date';
import { type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import { Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { useToday } from '../../desktop/use-today';
import { DateField } from '../../ui/date-field';
import { EmptyState } from '../../ui/empty-state';
import { HeadRow } from '../../ui/head-row';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '12px 24px', alignItems: 'flex-start' },
  choice: { width: '272px', maxWidth: '100%' },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  when: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  pages: { display: 'flex', gap: '8px' },
});

type Wanted = Omit<Request<'audit:list'>, 'day'> & { readonly day: LocalDate | null };
type Trail = Answer<'audit:list'>;

const EVERYTHING: Wanted = { before: null, by: null, group: null, day: null };
const EVERY = '';
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** Who did what, the newest first, and whether every entry is still as it was written. */
export function AuditScreen() {
  const styles = useStyles();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [cleared, setCleared] = useState(0);
  /** Where each page before this one began, to go back. */
  const [pages, setPages] = useState<readonly Wanted['before'][]>([]);
  const { answer, failure, isLoading, refetch } = useAnswer('audit:list', wanted);
  const choose = (change: Partial<Wanted>) => {
    setPages([]);
    setWanted({ ...wanted, ...change, before: null });
  };
  /** Also what was typed as a day. */
  const showEverything = () => {
    setCleared(cleared + 1);
    choose(EVERYTHING);
    // The button goes with the empty list.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  const older = (before: number) => {
    setPages([...pages, wanted.before]);
    setWanted({ ...wanted, before });
  };
  const newer = () => {
    setWanted({ ...wanted, before: pages.at(-1) ?? null });
    setPages(pages.slice(0, -1));
  };
  return (
    <Page
      title="Who did what"
      subtitle="Every step is written down as it is taken and never changed. No words of a record and no child’s name stand here."
    >
      {answer?.chain ? <Chain chain={answer.chain} /> : null}
      <Filters key={cleared} wanted={wanted} people={answer?.people ?? []} onChoose={choose} />
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} size="small" /> : null}
      {answer && answer.lines.length === 0 ? (
        <EmptyState
          title="Nothing of this kind is written down"
          text="Choose another person, kind or day to see more."
          action={<Button onClick={showEverything}>Show everything</Button>}
        />
      ) : null}
      {answer && answer.lines.length > 0 ? <Lines lines={answer.lines} /> : null}
      <div className={styles.pages}>
        {pages.length > 0 ? <Button onClick={newer}>Newer</Button> : null}
        {answer?.hasMore ? <Button onClick={() => older(answer.lines.at(-1)?.seq ?? 1)}>Older</Button> : null}
      </div>
    </Page>
  );
}

function Chain({ chain: { entries, brokenAt } }: { readonly chain: NonNullable<Trail['chain']> }) {
  const styles = useStyles();
  if (brokenAt === null) {
    return (
      <p className={styles.quiet} role="status">
        All {entries.toLocaleString('en-GB')} entries are there and as they were written.
      </p>
    );
  }
  return (
    <MessageStrip intent="error" title={`Entry ${String(brokenAt)} is not as it was written.`}>
      Somebody changed the file from outside, or a disk fault did. Keep the file as it is, and tell whoever looks after
      information governance.
    </MessageStrip>
  );
}

type FiltersProps = {
  readonly wanted: Wanted;
  readonly people: Trail['people'];
  readonly onChoose: (change: Partial<Wanted>) => void;
};

function Filters({ wanted, people, onChoose }: FiltersProps) {
  const styles = useStyles();
  const today = useToday();
  const [dayText, setDayText] = useState('');
  return (
    <div className={styles.bar}>
      {people.length > 1 ? (
        <Field label="Person" className={styles.choice}>
          <Select value={wanted.by ?? EVERY} onChange={(_, { value }) => onChoose({ by: value || null })}>
            <option value={EVERY}>Everybody</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label="Kind" className={styles.choice}>
        <Select
          value={wanted.group ?? EVERY}
          onChange={(_, { value }) => onChoose({ group: auditGroup.safeParse(value).data ?? null })}
        >
          <option value={EVERY}>Everything</option>
          {auditGroup.options.map((group) => (
            <option key={group} value={group}>
              {AUDIT_GROUP_LABELS[group]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.choice}>
        <DateField
          label="Day"
          date={wanted.day}
          text={dayText}
          parse={(text) => parseTypedDate(text, today)}
          format={formatShortDate}
          onChange={({ date, text }) => {
            setDayText(text);
            if (date !== wanted.day) onChoose({ day: date });
          }}
        />
      </div>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly AuditLine[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Who did what">
      <HeadRow heads={['When', 'Who', 'What', 'About']} />
      <tbody>
        {lines.map(({ seq, at, by, says, about, reason }) => (
          <tr key={seq}>
            <td className={`${styles.cell} ${styles.when}`}>
              {formatShortDate(localDateOfInstant(at))}, {time.format(new Date(at))}
            </td>
            <td className={styles.cell}>{by}</td>
            <td className={styles.cell}>
              {says}
              {reason === '' ? null : <p className={styles.quiet}>Reason given: {reason}</p>}
            </td>
            <td className={styles.cell}>{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
