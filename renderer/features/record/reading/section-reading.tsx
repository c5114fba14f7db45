import type { ValueContext } from '@domain/document/print-context';
import { valueBlocks } from '@domain/document/value-blocks';
import { emptySection, isSectionEmpty } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentView } from '../../../desktop/reading/document-view';
import { useProseStyles } from '../../../desktop/reading/prose-styles';

const useStyles = makeStyles({ nothing: { margin: 0, color: tokens.colorNeutralForeground3 } });

type SectionReadingProps = {
  readonly section: TemplateSection;
  /** The words of the record that this section belongs to: its own stand under the section's key. */
  readonly context: ValueContext;
  /** Beside the text, under a smaller title. */
  readonly isSmall?: boolean;
};

/** A section as it reads: for a shared or signed record, and for what was written last time. Real text, to select and copy. */
export function SectionReading({ section, context, isSmall = false }: SectionReadingProps) {
  const styles = useStyles();
  const prose = useProseStyles();
  const value = valueToRead(section, context);
  if (value === null) return <p className={styles.nothing}>Nothing was written here.</p>;
  return (
    <div className={mergeClasses(prose.prose, isSmall && prose.small)}>
      <DocumentView blocks={valueBlocks(value, context, section)} topLevel={isSmall ? 3 : 2} isSmall={isSmall} />
    </div>
  );
}

/** An action that nobody spoke of must show as that, so the earlier actions are read even where none was answered. */
function valueToRead(section: TemplateSection, { content }: ValueContext): SectionValue | null {
  const value = content.sections[section.key];
  if (section.kind === 'LAST_ACTIONS' && content.openActions.length > 0) return value ?? emptySection('LAST_ACTIONS');
  return value === undefined || isSectionEmpty(value) ? null : value;
}
