import type { BoardChild } from '@domain/board/board';
import { markOfChild } from '@domain/board/board-items';
import { sayFlags, sayStanding } from '@domain/board/board-words';
import { rowsByWorker } from '@domain/board/by-worker';
import { formatShortDate } from '@domain/calendar/format-date';
import { SHORT_STATUS_LABELS } from '@domain/child/short-status';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { StatusMark } from '../../ui/status-mark';

const PORTION = 100;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    lineHeight: '20px',
    '& th, & td': {
      padding: '6px 12px 6px 0',
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: 'inherit',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& a:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** The same children in words, for whoever reads better down a column. */
export function ChildrenTable({ team }: { readonly team: readonly BoardChild[] }) {
  const styles = useStyles();
  const [most, setMost] = useState(PORTION);
  const rows = useMemo(
    () => rowsByWorker(team).flatMap(({ worker, children }) => children.map((child) => ({ worker, child }))),
    [team],
  );
  return (
    <section aria-label="Children by worker, as a table">
      <table className={styles.table} aria-label="Children by worker">
        <thead>
          <tr>
            {['Worker', 'Child', 'Reference', 'Status', 'Last discussed', 'Next', 'Also'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ worker, child }) => (
            <tr key={child.id}>
              <td>{worker ?? 'No worker yet'}</td>
              <th scope="row">
                <Link href={`/children/${child.id}`}>{child.name}</Link>
              </th>
              <td>{child.reference}</td>
              <td>{child.status === null ? '' : SHORT_STATUS_LABELS[child.status]}</td>
              <td>{child.last === null ? 'Not yet' : formatShortDate(child.last)}</td>
              <td>
                <StatusMark shape={markOfChild(child)}>{sayStanding(child)}</StatusMark>
              </td>
              <td>{sayFlags(child).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most ? (
        <Button size="small" onClick={() => setMost((now) => now + PORTION)}>
          Show {PORTION} more of {rows.length}
        </Button>
      ) : null}
    </section>
  );
}
