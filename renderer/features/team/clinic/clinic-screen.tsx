import { may } from '@domain/access/may';
import type { Clinic } from '@domain/board/clinic';
import { addDays, addMonths, type LocalDate, localDate } from '@domain/calendar/local-date';
import { Button, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useSession } from '../../../desktop/session';
import { useAnswer } from '../../../desktop/use-answer';
import { useToday } from '../../../desktop/use-today';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { ProgressPanel } from '../../../ui/progress-panel';
import { ClinicCharts } from './clinic-charts';
import { ExportButton } from './export-button';

const PERIODS = [3, 6, 12, 24, 36] as const;
const USUAL = 12;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  select: { width: '224px' },
  count: { color: tokens.colorNeutralForeground2 },
});

/** How often each part of a good supervision was written, over all of a team's records: never by worker. */
export function ClinicScreen() {
  const styles = useStyles();
  const [months, setMonths] = useState(USUAL);
  const today = useToday();
  const period = periodOf(today, months);
  const { answer, failure, isLoading, refetch } = useAnswer('clinic:open', period);
  const progress = useProgress();
  return (
    <Page
      title="Performance clinic"
      subtitle="What the team’s agreed supervisions hold, month by month. Counted over all records together, never by worker."
      actions={<ClinicActions period={period} isReady={answer !== undefined && answer.months.length > 0} />}
    >
      <div className={styles.bar}>
        <Select
          className={styles.select}
          aria-label="Period"
          value={String(months)}
          onChange={(_, { value }) => setMonths(Number(value))}
        >
          {PERIODS.map((each) => (
            <option key={each} value={String(each)}>
              The last {each} months
            </option>
          ))}
        </Select>
        {answer ? (
          <span className={styles.count} role="status">
            {recordCount(answer)} agreed case supervisions
          </span>
        ) : null}
      </div>
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading && progress !== null ? (
        <ProgressPanel label="Reading earlier records once" done={progress.done} total={progress.total} />
      ) : null}
      {isLoading && progress === null ? (
        <Spinner label="Counting" delay={300} labelPosition="after" size="small" />
      ) : null}
      {answer && answer.months.length > 0 ? <ClinicCharts clinic={answer} /> : null}
      {answer && answer.months.length === 0 ? (
        <EmptyState
          title="Nothing to count yet"
          text="The clinic counts case supervisions that are agreed and signed. None has its session in this period. Choose a longer one, or come back once some are signed."
        />
      ) : null}
    </Page>
  );
}

/** Only who has a board goes back to one, and only who makes copies takes the table out. */
function ClinicActions({
  period,
  isReady,
}: {
  readonly period: ReturnType<typeof periodOf>;
  readonly isReady: boolean;
}) {
  const [, navigate] = useLocation();
  const { role } = useSession();
  return (
    <>
      {may(role, 'SEE_BOARD') ? <Button onClick={() => navigate('/team')}>Back to the team</Button> : null}
      {may(role, 'TAKE_CLINIC') ? <ExportButton period={period} isReady={isReady} /> : null}
    </>
  );
}

/** Whole months up to today. */
function periodOf(today: LocalDate, months: number): { readonly from: LocalDate; readonly until: LocalDate } {
  const firstOfMonth = localDate.parse(`${today.slice(0, 8)}01`);
  return { from: addMonths(firstOfMonth, 1 - months), until: addDays(addMonths(firstOfMonth, 1), -1) };
}

function recordCount({ months }: Clinic): number {
  return months.reduce((sum, { records }) => sum + records, 0);
}

function useProgress() {
  const desktop = useDesktop();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(
    () =>
      desktop.onNews((news) => {
        if (news.kind === 'CLINIC_PROGRESS') setProgress({ done: news.done, total: news.total });
      }),
    [desktop],
  );
  return progress;
}
