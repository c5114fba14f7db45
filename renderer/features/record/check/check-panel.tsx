import type { Finding } from '@domain/check/finding';
import type { AnsweredFinding } from '@domain/check/what-stands';
import { asksWorker } from '@domain/template/template';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type FocusEvent, useState } from 'react';
import { MarkedPassages } from '../passages/marked-passages';
import { useRecordDesk } from '../record-desk-context';
import { FindingEntry } from './finding-entry';
import { groupFindings, keyOf, settledFindings } from './run-check';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  title: { margin: '0 0 4px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  settled: { '& summary': { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 } },
});

type CheckPanelProps = { readonly answered: readonly AnsweredFinding[]; readonly onGo: (finding: Finding) => void };

/**
 * What the record still lacks, in plain words. It never interrupts; each line goes to its exact field, and what only
 * wants a reason is answered here. What somebody is writing in keeps its place until they have left it.
 */
export function CheckPanel({ answered, onGo }: CheckPanelProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const [held, setHeld] = useState<string | null>(null);
  if (view.seal) return <p className={styles.quiet}>This record is signed. The check was passed when it was sealed.</p>;
  const groups = groupFindings(answered, held);
  const settled = settledFindings(answered, held);
  const left = (event: FocusEvent) => {
    // Another window is in front: the place is kept for when this one comes back.
    if (document.hasFocus()) setHeld(findingAt(event.relatedTarget));
  };
  return (
    <section
      className={styles.panel}
      aria-label="What the check asks"
      onFocus={(event) => setHeld(findingAt(event.target))}
      onBlur={left}
    >
      {groups.length === 0 ? <Nothing /> : null}
      {groups.map(({ title, findings }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          <FindingList findings={findings} onGo={onGo} />
        </div>
      ))}
      <MarkedPassages />
      {settled.length === 0 ? null : (
        <details className={styles.settled}>
          <summary>Answered: {settled.length}</summary>
          <FindingList findings={settled} onGo={onGo} />
        </details>
      )}
    </section>
  );
}

function Nothing() {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const isAnswered = view.state === 'SHARED' && view.content.answer !== null;
  const when = asksWorker(view.content.template) && !isAnswered ? ' once the worker has answered' : '';
  return <p className={styles.quiet}>Nothing is missing. This record can be signed{when}.</p>;
}

type FindingListProps = {
  readonly findings: readonly AnsweredFinding[];
  readonly onGo: (finding: Finding) => void;
};

function FindingList({ findings, onGo }: FindingListProps) {
  const styles = useStyles();
  const keys = findings.map(({ finding }) => keyOf(finding));
  return (
    <ul className={styles.list}>
      {findings.map((answered, position) => {
        const key = keyOf(answered.finding);
        const before = keys.slice(0, position).filter((each) => each === key).length;
        return <FindingEntry key={`${key} ${String(before)}`} answered={answered} onGo={onGo} />;
      })}
    </ul>
  );
}

function findingAt(place: EventTarget | null): string | null {
  if (!(place instanceof Element)) return null;
  return place.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;
}
