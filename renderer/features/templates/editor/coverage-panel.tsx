import { coverageOf } from '@domain/findings/coverage';
import type { InspectionFinding } from '@domain/findings/findings';
import type { TemplateDraft } from '@domain/template/template-draft';
import { TOPIC_LABELS, type Topic } from '@domain/template/topics';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plainTitle } from '../parts/plain-title';
import { useSettledForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '16px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  finding: { paddingLeft: '12px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, lineHeight: '20px' },
  lost: { borderLeft: `3px solid ${tokens.colorNeutralForeground1}` },
  quote: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  plain: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  sections: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
});

type CoveragePanelProps = { readonly onGo: (section: string) => void };

/** Which inspection findings the form answers, and first of all those that it no longer does. */
export function CoveragePanel({ onGo }: CoveragePanelProps) {
  const styles = useStyles();
  const { base } = useTemplateEditing();
  const form = useSettledForm();
  const { answered, unanswered } = useMemo(() => coverageOf(form), [form]);
  const before = useMemo(() => answeredBy(base), [base]);
  const lost = unanswered.filter(({ finding }) => before.has(finding.number));
  const never = unanswered.filter(({ finding }) => !before.has(finding.number));
  return (
    <div className={styles.panel}>
      {lost.length > 0 ? (
        <section>
          <h3 className={styles.title}>
            No longer answered, compared with version {String(base?.version)} ({String(lost.length)})
          </h3>
          <ul className={styles.list}>
            {lost.map(({ finding, missing }) => (
              <Finding key={finding.number} finding={finding} isLost>
                Nothing asks {saidTopics(missing)} any more.
              </Finding>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3 className={styles.title}>Answered ({String(answered.length)})</h3>
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
      <section>
        <h3 className={styles.title}>Not answered by this form ({String(never.length)})</h3>
        <p className={styles.plain}>A form need not answer every finding: together the service’s forms should.</p>
        <ul className={styles.list}>
          {never.map(({ finding, missing }) => (
            <Finding key={finding.number} finding={finding}>
              Nothing asks {saidTopics(missing)}.
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
    <li className={isLost ? `${styles.finding} ${styles.lost}` : styles.finding}>
      <strong>{finding.asks}</strong>
      <div>{children}</div>
      <p className={styles.quote}>
        “{finding.quote}” ({finding.source}, seed {finding.seed})
      </p>
    </li>
  );
}

function answeredBy(form: TemplateDraft | null): ReadonlySet<number> {
  return new Set(form === null ? [] : coverageOf(form).answered.map(({ finding }) => finding.number));
}

function saidTopics(topics: readonly Topic[]): string {
  return topics.map((topic) => TOPIC_LABELS[topic]).join(', or ');
}

function titleOf(form: TemplateDraft, key: string): string {
  const section = form.sections.find((each) => each.key === key);
  return section === undefined ? '' : plainTitle(section, form);
}
