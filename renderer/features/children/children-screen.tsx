import { may } from '@domain/access/may';
import type { ChildId } from '@domain/identifiers';
import { Button, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ChildrenGrid } from './children-grid';
import { filterChildren, makeFoundable, nextSort, type Sort, sortChildren } from './children-list';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', marginBottom: '12px' },
  filter: { width: '360px', maxWidth: '100%' },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Filter, sort and the row that was opened outlive a visit to a child, so that Back shows the list as it was left. */
let kept: { typed: string; sort: Sort; opened: ChildId | null } = {
  typed: '',
  sort: { column: 'name', direction: 'ascending' },
  opened: null,
};

export function ChildrenScreen() {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const { answer, failure, isLoading, refetch } = useAnswer('children:list', undefined);
  const [typed, setTyped] = useState(kept.typed);
  const [sort, setSort] = useState(kept.sort);
  const [leftAt] = useState(kept.opened);
  kept = { ...kept, typed, sort };
  const wanted = useDeferredValue(typed);
  const foundable = useMemo(() => makeFoundable(answer ?? []), [answer]);
  const rows = useMemo(() => sortChildren(filterChildren(foundable, wanted), sort), [foundable, wanted, sort]);
  const gridRef = useRef<HTMLTableElement>(null);

  const openChild = (id: ChildId) => {
    kept = { ...kept, opened: id };
    navigate(`/children/${id}`);
  };
  const { role, storeKind } = useSession();
  const isOwnCopy = storeKind === 'OWN_COPY';
  const brings = may(role, 'WRITE_RECORDS');
  const importButton = !brings ? null : <Button onClick={() => navigate('/caseload')}>Bring in a caseload</Button>;

  if (failure) {
    return (
      <Page title="Children">
        <FailureStrip failure={failure} onTryAgain={() => void refetch()} />
      </Page>
    );
  }
  if (isLoading || answer === undefined) {
    return (
      <Page title="Children">
        <Spinner label="Opening the list" labelPosition="after" size="small" />
      </Page>
    );
  }
  if (answer.length === 0 && isOwnCopy) return <NothingHandedOver />;
  if (answer.length === 0 && !brings) return <NoneOfYoursYet />;
  if (answer.length === 0) {
    return (
      <Page title="Children">
        <EmptyState
          title="No children yet"
          text="Your team's children come from a file that your case system can export. Nothing is changed in the case system."
          action={
            <Button appearance="primary" onClick={() => navigate('/caseload')}>
              Bring in your caseload
            </Button>
          }
        />
      </Page>
    );
  }
  return (
    <Page title="Children" actions={importButton}>
      <div className={styles.bar}>
        <Input
          className={styles.filter}
          type="search"
          aria-label="Filter children by name, reference, worker or status"
          placeholder="Filter by name, reference, worker, status"
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            gridRef.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
          }}
        />
        <span className={styles.count} role="status">
          {rows.length === answer.length ? `${answer.length} children` : `${rows.length} of ${answer.length} children`}
        </span>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title="No child matches"
          text="Try part of a name, a reference, a worker or a status."
          action={<Button onClick={() => setTyped('')}>Show all children</Button>}
        />
      ) : (
        <ChildrenGrid
          ref={gridRef}
          rows={rows}
          startAt={leftAt}
          sort={sort}
          onSort={(column) => setSort((current) => nextSort(current, column))}
          onOpen={openChild}
        />
      )}
    </Page>
  );
}

/** A worker's children are those the case system names them for; a manager brings them in. */
function NoneOfYoursYet() {
  return (
    <Page title="Children">
      <EmptyState
        title="No children yet"
        text="The children you work with come here once your manager has brought in the caseload with your name on it."
      />
    </Page>
  );
}

/** In a worker's own copy the children come with the files of their manager. */
function NothingHandedOver() {
  const [, navigate] = useLocation();
  return (
    <Page title="Children">
      <EmptyState
        title="No children yet"
        text="The children you work with come in the file from your manager. Open it on Today."
        action={
          <Button appearance="primary" onClick={() => navigate('/today')}>
            Go to Today
          </Button>
        }
      />
    </Page>
  );
}
