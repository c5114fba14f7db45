import { type DocumentBlock, type DocumentList, runsOf } from '@domain/document/document';
import { unreachable } from '@domain/unreachable';
import type { ReactNode } from 'react';
import { FactsGrid } from '../../ui/facts-grid';
import { DocumentLine } from './document-line';
import { useDocumentStyles } from './document-styles';
import { DocumentTableView } from './document-table-view';
import { PlaceOnScale } from './place-on-scale';

type DocumentViewProps = {
  readonly blocks: readonly DocumentBlock[];
  /** Which heading of the page a heading of the first level is: 2 under the title of the page. */
  readonly topLevel: 2 | 3 | 4;
  /** Beside the text, where a table is read row by row. */
  readonly isSmall?: boolean;
};

/** Blocks of the printed form as they read on screen: what is printed and what is read are one thing. */
export function DocumentView({ blocks, topLevel, isSmall = false }: DocumentViewProps): ReactNode {
  const show: ShowBlocks = (inner) => <DocumentView blocks={inner} topLevel={topLevel} isSmall={isSmall} />;
  // The order of what was written never changes while it is read, so its position is its identity.
  return blocks.map((block, position) => (
    <Block key={`${block.kind}-${String(position)}`} block={block} topLevel={topLevel} isSmall={isSmall} show={show} />
  ));
}

type ShowBlocks = (blocks: readonly DocumentBlock[]) => ReactNode;

type BlockProps = Required<Omit<DocumentViewProps, 'blocks'>> & {
  readonly block: DocumentBlock;
  /** Shows what stands inside this block. */
  readonly show: ShowBlocks;
};

function Block({ block, topLevel, isSmall, show }: BlockProps): ReactNode {
  const styles = useDocumentStyles();
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={topLevel + block.level - 1} section={block.section}>
          <DocumentLine runs={runsOf(block, block.text)} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p>
          <DocumentLine runs={block.runs} />
        </p>
      );
    case 'note':
      return (
        <p className={styles.note}>
          <DocumentLine runs={runsOf(block, block.text)} />
        </p>
      );
    case 'list':
      return <List list={block} show={show} />;
    case 'quote':
      return <blockquote>{show(block.blocks)}</blockquote>;
    case 'facts':
      return (
        <div className={styles.facts}>
          <FactsGrid
            rows={block.rows.map((row) => ({ ...row, value: <DocumentLine runs={runsOf(row, row.value)} /> }))}
          />
        </div>
      );
    case 'table':
      return <DocumentTableView table={block} isSmall={isSmall} show={show} />;
    case 'chart':
      return <PlaceOnScale chart={block} />;
    case 'box':
      return (
        <div className={styles.box}>
          <Heading level={topLevel}>{block.title}</Heading>
          {show(block.blocks)}
        </div>
      );
    default:
      return unreachable(block);
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

type HeadingProps = { readonly level: number; readonly section?: string | undefined; readonly children: ReactNode };

function Heading({ level, section, children }: HeadingProps) {
  const Tag = HEADINGS[level - 1] ?? 'h6';
  return <Tag data-section={section}>{children}</Tag>;
}

function List({ list, show }: { readonly list: DocumentList; readonly show: ShowBlocks }) {
  const items = list.items.map((item, position) => (
    <li key={`item-${String(position)}`} data-section={item.section}>
      {show(item.blocks)}
    </li>
  ));
  if (!list.ordered) return <ul>{items}</ul>;
  return (
    <ol start={list.start} type={list.marker ?? '1'}>
      {items}
    </ol>
  );
}
