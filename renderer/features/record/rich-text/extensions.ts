import { TableKit } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { PassageMark } from './passage-mark';
import { withinLimits } from './within-limits';

type SectionExtensions = {
  /** The section's questions, in grey until the first word. */
  readonly placeholder: string;
  /** Told why a change was refused whole: one sentence for a person. */
  readonly onExcess: (sentence: string) => void;
};

/**
 * The blocks and marks of `electron/domain/section/rich-text.ts` and no others: what an editor cannot make, the
 * door need not refuse.
 */
export function sectionExtensions({ placeholder, onExcess }: SectionExtensions) {
  return [
    StarterKit.configure({
      heading: { levels: [3, 4] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
    }),
    TableKit.configure({ table: { resizable: false } }),
    Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
    PassageMark,
    withinLimits(onExcess),
  ];
}
