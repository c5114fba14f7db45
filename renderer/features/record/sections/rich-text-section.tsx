import { emptySection } from '@domain/section/section-kinds';
import type { ValueOf } from '@domain/section/section-values';
import { useMemo } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { SectionEditor } from '../rich-text/section-editor';
import type { SectionControlProps } from './section-control';

/** Free writing. The questions stand in grey until the first word. */
export function RichTextSection({ section, title }: SectionControlProps) {
  const { draft, fill } = useRecordDesk();
  // Read once: from here on the editor holds the words, and the draft asks the editor.
  const initial = useMemo(() => richTextOf(draft.section(section.key)), [draft, section.key]);
  return (
    <SectionEditor
      section={section.key}
      label={title}
      placeholder={section.prompts.map(fill).join(' ')}
      initial={initial.text}
      onTouched={(read) => draft.touchSection(section.key, () => ({ kind: 'RICH_TEXT', text: read() }))}
    />
  );
}

function richTextOf(value: { readonly kind: string } | undefined): ValueOf<'RICH_TEXT'> {
  return isRichText(value) ? value : emptySection('RICH_TEXT');
}

function isRichText(value: { readonly kind: string } | undefined): value is ValueOf<'RICH_TEXT'> {
  return value?.kind === 'RICH_TEXT';
}
