import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { AnsweredActions } from '../answers/answered-actions';
import { WorkersWordsOn } from '../answers/beside-section';
import { SectionMarks } from '../passages/section-marks';
import { HeaderReading } from '../reading/header-reading';
import { SectionReading } from '../reading/section-reading';
import { useValueContext } from '../reading/use-value-context';
import { useRecordDesk } from '../record-desk-context';
import { SECTION_CONTROLS } from './section-controls';

const useStyles = makeStyles({
  section: { scrollMarginTop: '16px', outlineStyle: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  // Small and quiet, so that what is written stands out, and never hidden: they are read before the first word.
  asks: {
    margin: '0 0 4px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    maxWidth: '96ch',
  },
});

type SectionBlockProps = { readonly section: TemplateSection };

/** One section of the page: its title, its questions where they do not stand in the text, and what is written. */
export const SectionBlock = memo(function SectionBlock({ section }: SectionBlockProps) {
  const styles = useStyles();
  const { fill, isEditable } = useRecordDesk();
  const title = fill(section.title);
  const titleId = useId();
  const asksAbove = isEditable && !ASKS_ELSEWHERE.has(section.kind) && section.prompts.length > 0;
  return (
    <section className={styles.section} aria-labelledby={titleId} data-section={section.key} tabIndex={-1}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {isEditable && section.help !== undefined ? <p className={styles.asks}>{fill(section.help)}</p> : null}
      {asksAbove ? <p className={styles.asks}>{section.prompts.map(fill).join(' ')}</p> : null}
      <SectionContent section={section} title={title} />
      <WorkersWordsOn section={section} />
      <SectionMarks section={section.key} />
    </section>
  );
});

/** Their questions stand where the answer is written, or are asked once the record is shared. Fields have no text for them to stand in. */
const ASKS_ELSEWHERE: ReadonlySet<TemplateSection['kind']> = new Set([
  'RICH_TEXT',
  'REFLECTION',
  'WORKER_SAY',
  'SIGN_OFF',
]);

/** Parts that are no text of the record: each knows what may still be done in it once the words stand. */
const READS_ITSELF: ReadonlySet<TemplateSection['kind']> = new Set(['WORKER_SAY', 'SIGN_OFF', 'DRIFT', 'CHALLENGES']);

function SectionContent({ section, title }: SectionBlockProps & { readonly title: string }) {
  const { view, isEditable } = useRecordDesk();
  const context = useValueContext();
  const Control = SECTION_CONTROLS[section.kind];
  if (isEditable || READS_ITSELF.has(section.kind)) {
    return <Control section={section} title={title} />;
  }
  const value = view.content.sections[section.key];
  if (value?.kind === 'ACTIONS' && view.content.answer?.review !== undefined) return <AnsweredActions value={value} />;
  if (section.kind === 'HEADER') return <HeaderReading header={view.content.header} type={view.content.type} />;
  return <SectionReading section={section} context={context} />;
}
