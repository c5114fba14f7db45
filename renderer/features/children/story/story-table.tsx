import { formatShortDate } from '@domain/calendar/format-date';
import type { Story, StoryMark } from '@domain/story/story-shapes';
import type { Axis } from '@domain/story/time-axis';
import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  date: { width: '104px' },
  what: { width: '136px' },
});

type Props = { readonly story: Story; readonly axis: Axis };

/** Every mark in the order of its day, as a table: the same words as in the drawing, and what lies further ahead. */
export function StoryTable({ story, axis }: Props) {
  const styles = useStyles();
  const lines = story.rows
    .flatMap(({ title, marks }) => marks.map((mark) => ({ title, mark })))
    .filter(({ mark }) => mark.until === null || mark.until >= axis.from)
    .toSorted((one, other) => one.mark.from.localeCompare(other.mark.from));
  return (
    <Table size="small" aria-label="The story in order">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.date}>From</TableHeaderCell>
          <TableHeaderCell className={styles.date}>Until</TableHeaderCell>
          <TableHeaderCell className={styles.what}>What</TableHeaderCell>
          <TableHeaderCell>In words</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map(({ title, mark }) => (
          <TableRow key={`${title}/${mark.key}`}>
            <TableCell>{formatShortDate(mark.from)}</TableCell>
            <TableCell>{endOf(mark)}</TableCell>
            <TableCell>{title}</TableCell>
            <TableCell>{mark.sentence}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function endOf({ from, until }: StoryMark): string {
  if (until === null) return 'Now';
  return until === from ? '' : formatShortDate(until);
}
