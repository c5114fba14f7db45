import type { HouseReport } from '@domain/export/house-report';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '75ch' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 0', paddingLeft: '20px', lineHeight: '20px', overflowWrap: 'anywhere' },
  none: { margin: '4px 0 0', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

/** What a document gives to ours, in three groups, and before them what a person should look at. */
export function WordLookReport({ report }: { readonly report: HouseReport }) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {report.warnings.length > 0 ? <Group title="Look at this first" lines={report.warnings} /> : null}
      <Group title="Used from the document" lines={report.used} />
      <Group title="Built in instead" lines={report.instead} />
      <Group title="Left out" lines={report.leftOut} otherwise="Nothing was left out." />
    </div>
  );
}

type GroupProps = { readonly title: string; readonly lines: readonly string[]; readonly otherwise?: string };

function Group({ title, lines, otherwise }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      {lines.length === 0 ? (
        <p className={styles.none}>{otherwise ?? 'Nothing.'}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
