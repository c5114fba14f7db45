import { Editor, type JSONContent } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

/**
 * The anchor of the typing figures: TipTap with the same blocks as ours and nothing around it. It lies over the lower
 * half of the window, so that it is laid out and painted as ours is.
 */
export function mountBareEditor(content: JSONContent): Editor {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'fixed',
    inset: '50% 0 0 0',
    overflow: 'auto',
    background: '#ffffff',
    whiteSpace: 'pre-wrap',
    zIndex: '1000',
  });
  document.body.append(element);
  const editorProps = { attributes: { spellcheck: 'true', lang: 'en-GB' } };
  return new Editor({ element, extensions: [StarterKit, TableKit], content, editorProps, injectCSS: false });
}
