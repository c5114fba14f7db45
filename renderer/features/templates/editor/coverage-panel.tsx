import { coverageOf } from '@domain/findings/coverage';
import type { InspectionFinding } from '@domain/findings/findings';
import { sourceName } from '@domain/findings/sources';
import type { TemplateDraft } from '@domain/template/template-draft';
import { TOPIC_LABELS, type Topic } from '@domain/template/topics';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plainTitle } from '../parts/plain-title';
import { useSettledForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '16px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  finding: { paddingLeft: '12px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, lineHeight: '20px' },
  lost: { borderLeft: `3px solid ${tokens.colorNeutralForeground1}` },
  why: {
    color: tokens.colorNeutralForeground2,
    '& > summary': { cursor: 'pointer', width: 'fit-content', padding: '2px 0' },
  },
  plain: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  sections: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    '& > button': { lineHeight: '24px', minHeight: '24px', textAlign: 'left' },
  },
});

type CoveragePanelProps = { readonly onGo: (section: string) => void };

/** Which inspection findings the form answers, and first of all those that it no longer does. */
export function CoveragePanel({ onGo }: CoveragePanelProps) {
  const styles = useStyles();
  const { base, begun } = useTemplateEditing();
  const form = useSettledForm();
  const { answered, unanswered } = useMemo(() => coverageOf(form), [form]);
  const before = useMemo(() => answeredBy(begun), [begun]);
  const lost = unanswered.filter(({ finding }) => before.has(finding.number));
  const never = unanswered.filter(({ finding }) => !before.has(finding.number));
  return (
    <div className={styles.panel}>
      <p className={styles.plain}>
        This form answers {String(answered.length)} of {String(answered.length + unanswered.length)} inspection
        findings.
      </p>
      {lost.length > 0 ? (
        <section>
          <h2 className={styles.title}>
            No longer answered,{' '}
            {base === null ? 'since you opened it' : `compared with version ${String(base.version)}`} (
            {String(lost.length)})
          </h2>
          <ul className={styles.list}>
            {lost.map(({ finding, missing }) => (
              <Finding key={finding.number} finding={finding} isLost>
                Nothing asks {saidTopics(missing)} any more.
              </Finding>
            ))}
          </ul>
        </section>
      ) : null}
      {never.length > 0 ? (
        <section>
          <h2 className={styles.title}>Not answered by this form ({String(never.length)})</h2>
          <p className={styles.plain}>A form need not answer every finding: together the service’s forms should.</p>
          <ul className={styles.list}>
            {never.map(({ finding, missing }) => (
              <Finding key={finding.number} finding={finding}>
                Nothing asks {saidTopics(missing)}.
              </Finding>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2 className={styles.title}>Answered ({String(answered.length)})</h2>
        <ul className={styles.list}>
          {answered.map(({ finding, sections }) => (
            <Finding key={finding.number} finding={finding}>
              <span className={styles.sections}>
                {sections.map((key) => (
                  <Link key={key} as="button" onClick={() => onGo(key)}>
                    {titleOf(form, key)}
                  </Link>
                ))}
              </span>
            </Finding>
          ))}
        </ul>
      </section>
    </div>
  );
}

type FindingProps = {
  readonly finding: InspectionFinding;
  readonly isLost?: boolean;
  readonly children: React.ReactNode;
};

function Finding({ finding, isLost = false, children }: FindingProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.finding, isLost && styles.lost)}>
      <strong>{finding.asks}</strong>
      <div>{children}</div>
      <details className={styles.why}>
        <summary>Why are we asking?</summary>“{finding.quote}” {sourceName(finding.seed)}
      </details>
    </li>
  );
}

function answeredBy(form: TemplateDraft): ReadonlySet<number> {
  return new Set(coverageOf(form).answered.map(({ finding }) => finding.number));
}

function saidTopics(topics: readonly Topic[]): string {
  return topics.map((topic) => TOPIC_LABELS[topic]).join(', or ');
}

function titleOf(form: TemplateDraft, key: string): string {
  const section = form.sections.find((each) => each.key === key);
  return section === undefined ? '' : plainTitle(section, form);
}
