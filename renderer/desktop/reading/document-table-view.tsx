import type { DocumentBlock, DocumentCell, DocumentTable } from '@domain/document/document';
import type { ReactNode } from 'react';
import { useDocumentStyles } from './document-styles';

type DocumentTableViewProps = {
  readonly table: DocumentTable;
  readonly isSmall: boolean;
  readonly show: (blocks: readonly DocumentBlock[]) => ReactNode;
};

/** A table as a table; where there is little room, one with a row of titles is read row by row under those titles. */
export function DocumentTableView({ table, isSmall, show }: DocumentTableViewProps) {
  const styles = useDocumentStyles();
  if (isSmall && table.header.length > 0) return <RowByRow table={table} show={show} />;
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className={table.header.length > 0 ? styles.columns : undefined}>
      <caption className={styles.caption}>{table.caption}</caption>
      <colgroup>
        {table.widths.map((width, column) => (
          <col key={`column-${String(column)}`} style={{ width: `${String((width / whole) * 100)}%` }} />
        ))}
      </colgroup>
      {table.header.length === 0 ? null : (
        <thead>
          <tr>
            {table.header.map((title, column) => (
              <th key={`title-${String(column)}`} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {table.rows.map((row, position) => (
          <tr key={`row-${String(position)}`}>
            {row.map((cell, column) => (
              <Cell key={`cell-${String(column)}`} cell={cell} scope={scopeIn(row)} show={show} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row of header cells only says what stands below; a single one what stands beside it. */
function scopeIn(row: readonly DocumentCell[]): 'col' | 'row' {
  return row.every((cell) => cell.isHeader === true) ? 'col' : 'row';
}

type CellProps = {
  readonly cell: DocumentCell;
  readonly scope: 'col' | 'row';
  readonly show: DocumentTableViewProps['show'];
};

function Cell({ cell, scope, show }: CellProps) {
  const spans = { colSpan: cell.columns ?? 1, rowSpan: cell.rows ?? 1 };
  if (cell.isHeader !== true) return <td {...spans}>{show(cell.blocks)}</td>;
  return (
    <th {...spans} scope={scope}>
      {show(cell.blocks)}
    </th>
  );
}

function RowByRow({ table, show }: Pick<DocumentTableViewProps, 'table' | 'show'>) {
  const styles = useDocumentStyles();
  return (
    <ul className={styles.rows}>
      {table.rows.map((row, position) => (
        <li key={`row-${String(position)}`} className={styles.row}>
          {row.map((cell, column) =>
            cell.blocks.length === 0 ? null : (
              <div key={`cell-${String(column)}`}>
                <div className={styles.label}>{table.header[column]}</div>
                {show(cell.blocks)}
              </div>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
