import type { Board } from '@domain/board/board';
import { weekOf } from '@domain/board/week';
import { formatDayAndMonth, formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { FilterBar } from './filter-bar';
import { TeamBoard } from './team-board';
import { EVERYTHING, narrowed } from './team-filter';

/** The filter outlives a visit to a child, so that Back shows the board as it was left. */
let kept = EVERYTHING;

/** The team's week at a glance: whom each day is for, each worker's children, and what waits for a decision. */
export function TeamScreen() {
  const [, navigate] = useLocation();
  const { answer, failure, isLoading, refetch } = useAnswer('board:open', undefined);
  return (
    <Page
      title="Team"
      subtitle={answer ? `Week of ${sayWeek(answer.today)}` : undefined}
      actions={<Button onClick={() => navigate('/team/clinic')}>Performance clinic</Button>}
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading ? <Spinner label="Looking at the week" delay={300} labelPosition="after" size="small" /> : null}
      {answer ? <Opened board={answer} /> : null}
    </Page>
  );
}

function sayWeek(today: LocalDate): string {
  const week = weekOf(today);
  return `${formatDayAndMonth(week[0] ?? today)} to ${formatShortDate(week.at(-1) ?? today)}`;
}

function Opened({ board }: { readonly board: Board }) {
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState(kept);
  const [isTable, setIsTable] = useState(false);
  kept = filter;
  const shown = useMemo(() => narrowed(board, filter), [board, filter]);
  if (board.children.length === 0) {
    return (
      <EmptyState
        title="No children yet"
        text="The team board shows whom each day of the week is for. It is drawn from the children you are responsible for and the supervisions written here."
        action={
          <Button appearance="primary" onClick={() => navigate('/caseload')}>
            Bring in your caseload
          </Button>
        }
      />
    );
  }
  return (
    <>
      <FilterBar
        board={board}
        shown={shown.children.length}
        filter={filter}
        onFilter={setFilter}
        isTable={isTable}
        onTable={setIsTable}
      />
      {shown.children.length === 0 ? (
        <EmptyState
          title="No child matches"
          text="No child of this worker has this status now."
          action={<Button onClick={() => setFilter(EVERYTHING)}>Show everybody</Button>}
        />
      ) : (
        <TeamBoard key={`${filter.worker} ${filter.status}`} board={shown} isTable={isTable} />
      )}
    </>
  );
}
