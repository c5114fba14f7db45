import type { ImportPreview } from '@domain/caseload/caseload';
import { ChangeList } from './change-list';
import { LongTable, type LongTableRow } from './long-table';

const LINE = { title: 'Line', width: '64px' };
const REFERENCE = { title: 'Reference', width: '130px' };

export type ListName = 'NEW' | 'CHANGED' | 'REFUSED' | 'KEPT' | 'LEFT_OUT';

/** How many rows each list of the preview has, in the order in which they are offered. */
export function listSizes(preview: ImportPreview): readonly { name: ListName; title: string; count: number }[] {
  return [
    { name: 'NEW', title: 'New', count: preview.newChildren.length },
    { name: 'CHANGED', title: 'Changed', count: preview.changed.length },
    { name: 'REFUSED', title: 'Refused', count: preview.refused.length },
    { name: 'KEPT', title: 'Kept as it is here', count: preview.kept.length },
    { name: 'LEFT_OUT', title: 'Left out', count: preview.leftOut.length },
  ];
}

/** One list of the preview, each row with its line in the file. */
export function PreviewList({ name, preview }: { readonly name: ListName; readonly preview: ImportPreview }) {
  const { columns, rows } = TABLES[name](preview);
  const title = listSizes(preview).find((list) => list.name === name)?.title ?? '';
  return <LongTable key={name} label={title} columns={columns} rows={rows} />;
}

type Table = { columns: readonly { title: string; width: string }[]; rows: readonly LongTableRow[] };

const TABLES: Readonly<Record<ListName, (preview: ImportPreview) => Table>> = {
  NEW: ({ newChildren }) => ({
    columns: [LINE, REFERENCE, { title: 'Child', width: 'auto' }],
    rows: newChildren.map(({ line, reference, name }) => ({ key: String(line), cells: [line, reference, name] })),
  }),
  CHANGED: ({ changed }) => ({
    columns: [LINE, REFERENCE, { title: 'Child', width: '200px' }, { title: 'What changes', width: 'auto' }],
    rows: changed.map(({ line, reference, name, changes }) => ({
      key: String(line),
      cells: [line, reference, name, <ChangeList key="changes" changes={changes} />],
    })),
  }),
  REFUSED: ({ refused }) => ({
    columns: [LINE, REFERENCE, { title: 'Why, and what to do', width: 'auto' }],
    rows: refused.map(({ line, reference, reason }) => ({
      key: String(line),
      cells: [line, reference || 'None', reason],
    })),
  }),
  KEPT: ({ kept }) => ({
    columns: [LINE, REFERENCE, { title: 'What the file says, and what we keep', width: 'auto' }],
    rows: kept.map(({ line, reference, text }) => ({ key: `${line} ${text}`, cells: [line, reference, text] })),
  }),
  LEFT_OUT: ({ leftOut }) => ({
    columns: [LINE, { title: 'In the file', width: '45%' }, { title: 'Why', width: 'auto' }],
    rows: leftOut.map(({ line, text, reason }) => ({ key: String(line), cells: [line, text, reason] })),
  }),
};
