import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

type PanelHeadingProps = { readonly section: TemplateSection; readonly note: string };

/** Which section the panel speaks of. */
export function PanelHeading({ section, note }: PanelHeadingProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  return (
    <>
      <h3 className={styles.title}>{fill(section.title)}</h3>
      <p className={styles.note}>{note}</p>
    </>
  );
}
