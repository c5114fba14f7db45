import { passageAbout } from '@domain/lists/passage-lists';
import { Mark } from '@tiptap/core';
import { saidOfMark } from '../../../desktop/reading/marked-words';

/**
 * The mark on a passage that is about somebody else (`passage` in `electron/domain/section/rich-text.ts`). What is typed
 * at its edge is not part of it: only what a person marked is marked.
 */
export const PassageMark = Mark.create({
  name: 'passage',
  inclusive: false,
  addAttributes: () => ({
    about: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-passage'),
      renderHTML: (attributes) => ({ 'data-passage': attributes['about'] }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'mark[data-passage]',
      getAttrs: (element) => passageAbout.safeParse(element.getAttribute('data-passage')).success && null,
    },
  ],
  renderHTML: ({ mark, HTMLAttributes }) => {
    const about = passageAbout.safeParse(mark.attrs['about']);
    return ['mark', { ...HTMLAttributes, ...(about.success ? { title: saidOfMark(about.data) } : {}) }, 0];
  },
});
