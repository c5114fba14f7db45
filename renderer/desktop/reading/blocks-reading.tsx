import type { DocumentBlock } from '@domain/document/document';
import { DocumentView } from './document-view';
import { useProseStyles } from './prose-styles';

/** A part of a record as its Word file will read: for what is not written in a section of its own. */
export function BlocksReading({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  const prose = useProseStyles();
  return (
    <div className={prose.prose}>
      <DocumentView blocks={blocks} topLevel={2} />
    </div>
  );
}
