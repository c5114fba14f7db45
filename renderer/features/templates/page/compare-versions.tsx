import type { PublishedVersion } from '@contract/template-calls';
import { compareTemplates } from '@domain/template/compare-templates';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { ChangeList } from '../parts/change-list';
import { PickField } from '../parts/pick-field';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '960px' },
  pick: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px', '& > *': { width: '220px' } },
  plain: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type CompareVersionsProps = {
  readonly id: string;
  readonly versions: readonly PublishedVersion[];
  /** The version that was read: compared first, with the one before it. */
  readonly shown: number;
};

/** Two versions of a form side by side: only what is different. */
export function CompareVersions({ id, versions, shown }: CompareVersionsProps) {
  const styles = useStyles();
  const numbers = versions.map(({ version }) => version);
  const [after, setAfter] = useState(shown);
  const [before, setBefore] = useState(() => Math.max(...numbers.filter((each) => each < shown), numbers.at(-1) ?? 1));
  const one = useAnswer('template:open', { id, version: before });
  const other = useAnswer('template:open', { id, version: after });
  const changes = useMemo(
    () => (one.answer && other.answer ? compareTemplates(one.answer, other.answer) : null),
    [one.answer, other.answer],
  );
  const labels = Object.fromEntries(numbers.map((each) => [String(each), `Version ${String(each)}`]));
  const failure = one.failure ?? other.failure;
  return (
    <div className={styles.whole}>
      <div className={styles.pick}>
        <PickField
          label="Before"
          field="before"
          labels={labels}
          value={String(before)}
          onChange={(value) => setBefore(Number(value))}
        />
        <PickField
          label="After"
          field="after"
          labels={labels}
          value={String(after)}
          onChange={(value) => setAfter(Number(value))}
        />
      </div>
      {failure ? <FailureStrip failure={failure} /> : null}
      {changes === null && !failure ? <Spinner size="small" label="Comparing" labelPosition="after" /> : null}
      {changes === null ? null : (
        <ChangeList changes={changes} before={`Version ${String(before)}`} after={`Version ${String(after)}`} />
      )}
    </div>
  );
}
