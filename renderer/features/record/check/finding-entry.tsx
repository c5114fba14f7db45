import type { Finding } from '@domain/check/finding';
import { RULES } from '@domain/check/recording-check';
import { type AnsweredFinding, allowsException } from '@domain/check/what-stands';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LookAlikeOffer } from '../look-alike/look-alike-offer';
import { BothTexts } from './both-texts';
import { CloseAnswer } from './close-answer';
import { ExceptionAnswer } from './exception-answer';
import { MoveToPersonal } from './move-to-personal';
import { ReasonAnswer } from './reason-answer';
import { keyOf } from './run-check';
import { useMayAnswer } from './use-answers';

const useStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '20px',
  },
  message: { margin: 0, overflowWrap: 'anywhere' },
  hands: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
  why: { '& summary': { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 } },
  quote: {
    margin: '8px 0 4px',
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  source: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

type FindingEntryProps = {
  readonly answered: AnsweredFinding;
  readonly onGo: (finding: Finding) => void;
};

/** One thing the check asks: what it is, the way to its field, how to answer it here, and why it is asked. */
export function FindingEntry({ answered, onGo }: FindingEntryProps) {
  const styles = useStyles();
  const mayAnswer = useMayAnswer();
  const { finding } = answered;
  const isDecided = finding.drift !== undefined && mayAnswer;
  const goes = isDecided ? 'Decide' : 'Go there';
  return (
    <li className={styles.finding} data-finding={keyOf(finding)}>
      <p className={styles.message}>{finding.message}</p>
      {mayAnswer ? <Texts finding={finding} /> : null}
      <div className={styles.hands}>
        <Button size="small" onClick={() => onGo(finding)} aria-label={`${goes}: ${finding.message}`}>
          {goes}
        </Button>
        {mayAnswer && !isDecided ? <Hand finding={finding} /> : null}
      </div>
      {mayAnswer && !isDecided && finding.strength === 'REASON' ? <ReasonAnswer finding={finding} /> : null}
      <Why code={finding.code} />
    </li>
  );
}

/** What is answered with a press, beside the way to the field. */
function Hand({ finding }: { readonly finding: Finding }) {
  if (finding.strength === 'WARN') {
    return (
      <>
        {finding.code === 'PRV-02' ? <MoveToPersonal finding={finding} /> : null}
        <CloseAnswer finding={finding} />
      </>
    );
  }
  if (finding.strength === 'REASON') return null;
  return allowsException(finding) ? <ExceptionAnswer finding={finding} /> : null;
}

/** Findings about texts and actions that are like earlier ones show both, or offer to link them. */
function Texts({ finding }: { readonly finding: Finding }) {
  if (finding.code === 'REF-03' || finding.code === 'CHD-03') return <BothTexts section={finding.place.section} />;
  return finding.code === 'ACT-10' ? <LookAlikeOffer place={finding.place} isNarrow /> : null;
}

function Why({ code }: { readonly code: string }) {
  const styles = useStyles();
  const rule = RULES.find((each) => each.code === code);
  if (!rule) return null;
  return (
    <details className={styles.why}>
      <summary>Why are we asking?</summary>
      <blockquote className={styles.quote}>{rule.why.quote}</blockquote>
      <span className={styles.source}>{forReading(rule.why.source)}</span>
    </details>
  );
}

/** The report and its year; which stored file and line it was read from matters to those who keep the rules. */
function forReading(source: string): string {
  return source.replace(/ \(file [^)]*\)$/, '');
}
