import { may } from '@domain/access/may';
import type { ActionLine } from '@domain/action/action-line';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useSession } from '../../desktop/session';
import { useRefresh } from '../../desktop/use-refresh';
import { EmptyState } from '../../ui/empty-state';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import { ActionOver, type Over, useRowFocus } from './action-over';
import { ActionsGrid } from './actions-grid';
import { nextSort } from './arrange-actions';
import { FileMenu, FileStrip, useActionFile } from './file-menu';
import { ListBar } from './list-bar';
import { countWords, emptyWords } from './list-words';
import { useArranged } from './use-arranged';
import { useKeptList } from './use-kept-list';
import { useSlashKey } from './use-slash-key';

const useStyles = makeStyles({
  count: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

type Props = { readonly lines: readonly ActionLine[]; readonly workers: readonly string[] };

/** The lists over all actions this person may see, and what can be done with one of them. */
export function ActionLists({ lines, workers }: Props) {
  const styles = useStyles();
  const { role, storeKind } = useSession();
  const refresh = useRefresh();
  const { list, leftAt, change, showAll, leaveAt } = useKeptList(role);
  const typed = useDeferredValue(list.typed);
  const { counts, rows, shown } = useArranged(lines, { ...list, typed }, workers);
  const [over, setOver] = useState<Over | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const gridRef = useRef<HTMLTableElement>(null);
  const filterRef = useRef<HTMLInputElement>(null);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const file = useActionFile(ids);
  const intoList = () => gridRef.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  useSlashKey(filterRef);
  useRowFocus(over !== null, intoList);

  return (
    <Page
      title="Actions"
      // What leaves as a file is taken from a team's store: a worker's own copy has only what came in theirs.
      actions={
        storeKind === 'OWN_COPY' ? null : (
          <FileMenu isMaking={file.isMaking} isEmpty={shown.length === 0} make={file.make} />
        )
      }
    >
      <ListBar list={list} change={change} lines={lines} counts={counts} filterRef={filterRef} onDown={intoList} />
      <FileStrip outcome={file.outcome} onDismiss={file.dismiss} />
      {said === null ? null : (
        <MessageStrip intent="success" title={said} onDismiss={() => setSaid(null)}>
          The next supervision opens with it.
        </MessageStrip>
      )}
      <p className={styles.count} role="status">
        {countWords({ shown: shown.length, view: list.view })}
      </p>
      {shown.length === 0 ? (
        <EmptyState {...emptyWords(list)} action={<Button onClick={showAll}>Show all open actions</Button>} />
      ) : (
        <ActionsGrid
          ref={gridRef}
          rows={rows}
          startAt={leftAt}
          sort={list.sort}
          onSort={(column) => change({ sort: nextSort(list.sort, column) })}
          onOpen={(line) => setOver({ kind: 'PANEL', line })}
          onProgress={(line) => setOver({ kind: 'PROGRESS', line })}
          onNote={(line) => setOver({ kind: 'NOTE', line })}
          onGive={!may(role, 'WRITE_RECORDS') ? null : (line) => setOver({ kind: 'GIVE', line })}
        />
      )}
      <ActionOver
        over={over}
        go={setOver}
        onLeave={leaveAt}
        onSaved={(words) => {
          setSaid(words);
          setOver(null);
          refresh('actions:list', 'action:history', 'child:open');
        }}
      />
    </Page>
  );
}
