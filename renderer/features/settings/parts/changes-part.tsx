import type { SettingChangeView } from '@contract/settings-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { listDifference, valueInWords, wordsOf } from '@domain/settings/setting-leaves';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EmptyState } from '../../../ui/empty-state';
import { HeadRow } from '../../../ui/head-row';
import { useSettingsInHand } from '../settings-context';
import { PartHead } from './part-head';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: '12px' },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  when: { whiteSpace: 'nowrap' },
});

const SHOWN_AT_ONCE = 50;
/** The store gives no more at once; all of them stay in it. */
const MOST_SENT = 1_000;
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** Who changed which setting, when and from what. It only grows. */
export function ChangesPart() {
  const styles = useStyles();
  const { history } = useSettingsInHand();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <>
      <PartHead title="What was changed">
        Every change of a setting is kept for good. The latest are first
        {history.length < MOST_SENT ? '.' : `; the ${MOST_SENT.toLocaleString('en-GB')} latest are shown.`}
      </PartHead>
      {history.length === 0 ? (
        <EmptyState
          title="Nothing has been changed yet"
          text="Everything stands at its default. Go to Thresholds, Intervals by status or Word lists to make them your service’s own."
        />
      ) : (
        <table className={styles.table} aria-label="What was changed">
          <HeadRow heads={['When', 'Who', 'What', 'From', 'To']} />
          <tbody>
            {history.slice(0, shown).map((change, at) => (
              <ChangeRow key={`${change.at} ${change.name} ${String(history.length - at)}`} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {history.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          Show {Math.min(SHOWN_AT_ONCE, history.length - shown)} earlier changes
        </Button>
      ) : null}
    </>
  );
}

function ChangeRow({ change }: { readonly change: SettingChangeView }) {
  const styles = useStyles();
  const { name, before, after, at, by } = change;
  const difference = listDifference(before, after);
  return (
    <tr>
      <td className={`${styles.cell} ${styles.when}`}>
        {formatShortDate(localDateOfInstant(at))}, {time.format(new Date(at))}
      </td>
      <td className={styles.cell}>{by}</td>
      <td className={styles.cell}>{wordsOf(name)?.title ?? 'A setting of another version'}</td>
      {difference === null ? (
        <>
          <td className={styles.cell}>{valueInWords(name, before)}</td>
          <td className={styles.cell}>{valueInWords(name, after)}</td>
        </>
      ) : (
        <td className={styles.cell} colSpan={2}>
          {listInWords(difference)}
        </td>
      )}
    </tr>
  );
}

/** Neither added nor taken out: the same in another order. */
export function listInWords({ added, gone }: { readonly added: readonly string[]; readonly gone: readonly string[] }) {
  const parts = [
    ...(added.length > 0 ? [`Added ${added.join(', ')}.`] : []),
    ...(gone.length > 0 ? [`Taken out ${gone.join(', ')}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'Put in another order.';
}
