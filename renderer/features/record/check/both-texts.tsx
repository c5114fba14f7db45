import { formatShortDate } from '@domain/calendar/format-date';
import { sectionPlainText } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '12px',
    fontSize: '12px',
    lineHeight: '16px',
  },
  title: { margin: '0 0 4px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Last time's text beside this time's: what is the same is seen by reading, not told by a number. */
export function BothTexts({ section }: { readonly section: string }) {
  const { view, settled } = useRecordDesk();
  const content = useObserved(settled);
  const styles = useStyles();
  if (view.lastTime === null) return null;
  const { sessionDate, sections } = view.lastTime;
  return (
    <div className={styles.texts}>
      <OneText title={`Last time, ${formatShortDate(sessionDate)}`} value={sections[section]} />
      <OneText title="This time" value={content.sections[section]} />
    </div>
  );
}

function OneText({ title, value }: { readonly title: string; readonly value: SectionValue | undefined }) {
  const styles = useStyles();
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{value === undefined ? '' : sectionPlainText(value).trim()}</p>
    </div>
  );
}
