import type { RichBlock, RichCell, RichInline, RichMarking, RichText } from '@domain/section/rich-text';
import { unreachable } from '@domain/unreachable';
import type { ReactNode } from 'react';
import { MarkedWords } from '../../../desktop/reading/marked-words';

type RichTextViewProps = { readonly text: RichText };

/** Rich text as it reads, with no editor behind it: for what is sealed, shared, or was written last time. */
export function RichTextView({ text }: RichTextViewProps) {
  return <Blocks blocks={text.content} />;
}

// The order of what was written never changes while it is read, so its position is its identity.
function Blocks({ blocks }: { readonly blocks: readonly RichBlock[] }) {
  return blocks.map((block, position) => <Block key={`${block.type}-${String(position)}`} block={block} />);
}

function Block({ block }: { readonly block: RichBlock }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Line content={block.content} />
        </p>
      );
    case 'heading':
      return <Heading level={block.attrs.level} content={block.content} />;
    case 'bulletList':
      return <ul>{items(block.content)}</ul>;
    case 'orderedList':
      return <ol start={block.attrs?.start ?? 1}>{items(block.content)}</ol>;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} />
        </blockquote>
      );
    case 'table':
      return <Table rows={block.content} />;
    default:
      return unreachable(block);
  }
}

type LineProps = { readonly content: readonly RichInline[] | undefined };

function Heading({ level, content }: LineProps & { readonly level: 3 | 4 }) {
  return level === 3 ? (
    <h3>
      <Line content={content} />
    </h3>
  ) : (
    <h4>
      <Line content={content} />
    </h4>
  );
}

function items(content: readonly { readonly content: readonly RichBlock[] }[]): ReactNode {
  return content.map((item, position) => (
    <li key={`item-${String(position)}`}>
      <Blocks blocks={item.content} />
    </li>
  ));
}

function Table({ rows }: { readonly rows: readonly { readonly content: readonly RichCell[] }[] }) {
  return (
    <table>
      <tbody>
        {rows.map((row, position) => (
          <tr key={`row-${String(position)}`}>
            {row.content.map((cell, column) => (
              <Cell key={`cell-${String(column)}`} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { readonly cell: RichCell }) {
  const Tag = cell.type === 'tableHeader' ? 'th' : 'td';
  return (
    <Tag colSpan={cell.attrs?.colspan ?? 1} rowSpan={cell.attrs?.rowspan ?? 1}>
      <Blocks blocks={cell.content} />
    </Tag>
  );
}

function Line({ content = [] }: LineProps) {
  if (content.length === 0) return <br />;
  return content.map((inline, position) => <Inline key={`inline-${String(position)}`} inline={inline} />);
}

const MARK_TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function Inline({ inline }: { readonly inline: RichInline }) {
  return <Marked marks={inline.marks ?? []}>{inline.type === 'hardBreak' ? <br /> : inline.text}</Marked>;
}

type MarkedProps = { readonly marks: readonly RichMarking[]; readonly children: ReactNode };

function Marked({ marks, children }: MarkedProps) {
  const [outermost, ...others] = marks;
  if (!outermost) return children;
  const inside = <Marked marks={others}>{children}</Marked>;
  if (outermost.type === 'passage') return <MarkedWords about={outermost.attrs.about}>{inside}</MarkedWords>;
  const Tag = MARK_TAGS[outermost.type];
  return <Tag>{inside}</Tag>;
}
