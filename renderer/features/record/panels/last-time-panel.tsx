import { formatShortDate } from '@domain/calendar/format-date';
import { caseNumber } from '@domain/record/record-numbers';
import { isSectionKind } from '@domain/section/section-kinds';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useObserved } from '../draft/observable';
import { SectionReading } from '../reading/section-reading';
import { useValueContext } from '../reading/use-value-context';
import { useRecordDesk } from '../record-desk-context';
import { PanelHeading } from './panel-heading';

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' } });

/** What was written in this same section last time, beside the section the cursor is in. */
export function LastTimePanel() {
  const styles = useStyles();
  const { view, here } = useRecordDesk();
  const current = useObserved(here);
  const context = useValueContext();
  const { lastTime, content } = view;
  if (!lastTime) {
    if (content.addendumTo !== null) {
      return <p className={styles.quiet}>Nothing else has been added to {caseNumber(content.addendumTo.number)}.</p>;
    }
    return (
      <p className={styles.quiet}>
        This is the first agreed supervision for {content.child.forename || 'this child'}. Next time, what you write now
        stands here beside each section.
      </p>
    );
  }
  // Goals and scales find their statements, and answers their actions, as they were that day.
  const { sections, openActions } = lastTime;
  const lastContext = { ...context, content: { ...content, sections, openActions } };
  // Who met and who agreed is of that day alone, and nothing of it stands here.
  const section = content.template.sections.find(({ key, kind }) => key === current && isSectionKind(kind));
  if (!section)
    return <p className={styles.quiet}>Put the cursor in a section to see what was written there last time.</p>;
  return (
    <>
      <PanelHeading section={section} note={`Agreed for ${formatShortDate(lastTime.sessionDate)}`} />
      <SectionReading section={section} context={lastContext} isSmall />
    </>
  );
}
