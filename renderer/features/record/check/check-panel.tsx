import type { Finding } from '@domain/check/finding';
import { RULES } from '@domain/check/recording-check';
import { asksWorker } from '@domain/template/template';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';
import { groupFindings } from './run-check';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  title: { margin: '0 0 4px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: '20px' },
  message: { margin: '0 0 4px' },
  why: { marginTop: '4px', '& summary': { cursor: 'pointer', color: tokens.colorNeutralForeground2 } },
  quote: {
    margin: '8px 0 4px',
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  source: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

type CheckPanelProps = { readonly findings: readonly Finding[]; readonly onGo: (finding: Finding) => void };

/** What the record still lacks, in plain words. It never interrupts; each line goes to its exact field. */
export function CheckPanel({ findings, onGo }: CheckPanelProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const groups = groupFindings(findings);
  if (view.seal) return <p className={styles.quiet}>This record is signed. The check was passed when it was sealed.</p>;
  if (groups.length === 0) {
    const when = asksWorker(view.content.template) ? ' once the worker has answered' : '';
    return <p className={styles.quiet}>Nothing is missing. This record can be signed{when}.</p>;
  }
  return (
    <div className={styles.panel}>
      {groups.map((group) => (
        <div key={group.title}>
          <h3 className={styles.title}>{group.title}</h3>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <FindingEntry key={keyOf(finding)} finding={finding} onGo={onGo} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type FindingEntryProps = { readonly finding: Finding; readonly onGo: (finding: Finding) => void };

function FindingEntry({ finding, onGo }: FindingEntryProps) {
  const styles = useStyles();
  const rule = RULES.find(({ code }) => code === finding.code);
  return (
    <li className={styles.finding}>
      <p className={styles.message}>{finding.message}</p>
      <Button size="small" onClick={() => onGo(finding)} aria-label={`Go there: ${finding.message}`}>
        Go there
      </Button>
      {rule ? (
        <details className={styles.why}>
          <summary>Why are we asking?</summary>
          <blockquote className={styles.quote}>{rule.why.quote}</blockquote>
          <span className={styles.source}>{forReading(rule.why.source)}</span>
        </details>
      ) : null}
    </li>
  );
}

/** The report and its year; which stored file and line it was read from matters to those who keep the rules. */
function forReading(source: string): string {
  return source.replace(/ \(file [^)]*\)$/, '');
}

function keyOf({ code, place, message }: Finding): string {
  return [code, place.section, place.row, place.field, message].join('/');
}
