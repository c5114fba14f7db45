import type { Board } from '@domain/board/board';
import {
  challengeItems,
  driftingItems,
  milestoneItems,
  notDiscussedItems,
  ownItems,
  waitingItems,
} from '@domain/board/board-items';
import { makeStyles } from '@fluentui/react-components';
import { ShortList } from '../../ui/short-list';
import { ChildrenTable } from './children-table';
import { toShortItems } from './to-short-items';
import { WeekStrip } from './week-strip';
import { WorkerGrid } from './worker-grid';

const useStyles = makeStyles({
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: '24px 32px',
    alignItems: 'start',
  },
});

/** The week, the children by worker, and what waits. */
export function TeamBoard({ board, isTable }: { readonly board: Board; readonly isTable: boolean }) {
  const styles = useStyles();
  return (
    <>
      <WeekStrip board={board} />
      {isTable ? <ChildrenTable team={board.children} /> : <WorkerGrid team={board.children} />}
      <div className={styles.lists}>
        <ShortList
          title="Waiting for you"
          items={toShortItems(waitingItems(board))}
          none="No record of yours waits to be shared, agreed or put on a child’s file."
        />
        <ShortList
          title="Your actions past their day"
          items={toShortItems(ownItems(board))}
          none="Nothing you took on is past its day."
        />
        <ShortList
          title="Drifting"
          items={toShortItems(driftingItems(board))}
          none="No open action has been carried or moved too often."
        />
        <ShortList
          title="Open challenges"
          items={toShortItems(challengeItems(board))}
          none="No challenge is open. Record one from the child’s page."
        />
        <ShortList
          title="Milestones"
          items={toShortItems(milestoneItems(board))}
          none="No plan is near a milestone, and none has passed one without a review."
        />
        <ShortList
          title="Not discussed lately"
          items={toShortItems(notDiscussedItems(board))}
          none="Every child has been discussed within the time set for their status."
        />
      </div>
    </>
  );
}
