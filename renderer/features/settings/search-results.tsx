import { counted } from '@domain/calendar/counted';
import { type CaseStatus, caseStatus } from '@domain/lists/case-lists';
import { leavesOf, type SettingValue, valueInWords, wordsOf } from '@domain/settings/setting-leaves';
import { makeStyles, tokens } from '@fluentui/react-components';
import { EmptyState } from '../../ui/empty-state';
import { NumberSetting } from './fields/number-setting';
import { SwitchSetting } from './fields/switch-setting';
import { IntervalTable } from './parts/intervals-part';
import { PartHead } from './parts/part-head';
import { ListSetting } from './parts/word-lists-part';
import { useSettingsInHand } from './settings-context';

const useStyles = makeStyles({
  count: { margin: '0 0 8px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

const SWITCHES: ReadonlySet<string> = new Set(['milestonesForChildInNeed', 'groupGoesToFile', 'namesInFileNote']);

/** Every setting that is called so, wherever it stands, to be changed right here. */
export function SearchResults({ query }: { readonly query: string }) {
  const styles = useStyles();
  const { stored } = useSettingsInHand();
  const found = [...leavesOf(stored)].filter(([path, value]) => isCalled(path, value, query)).map(([path]) => path);
  const statuses = [...new Set(found.flatMap(statusOf))];
  return (
    <>
      <PartHead title="Settings found" />
      <p className={styles.count} role="status">
        {counted(found.length, 'setting')} called “{query.trim()}”
      </p>
      {found.length === 0 ? (
        <EmptyState title="Nothing is called that" text="Try a word like “visit”, “drift”, “weeks” or “challenge”." />
      ) : null}
      {found
        .filter((path) => path.startsWith('numbers.') || path === 'caredForFirstWeeks')
        .map((path) => (
          <NumberSetting key={path} path={path} />
        ))}
      {statuses.length > 0 ? <IntervalTable statuses={statuses} /> : null}
      {found
        .filter((path) => SWITCHES.has(path))
        .map((path) => (
          <SwitchSetting key={path} path={path} />
        ))}
      {found
        .filter((path) => wordsOf(path)?.part === 'WORDS')
        .map((path) => (
          <ListSetting key={path} path={path} />
        ))}
    </>
  );
}

function statusOf(path: string): CaseStatus[] {
  const [table = '', status = ''] = path.split('.');
  const parsed = caseStatus.safeParse(status);
  return parsed.success && table !== 'numbers' ? [parsed.data] : [];
}

/** By its name, its heading, its unit, what the default rests on, and the words of a list. */
function isCalled(path: string, value: SettingValue, query: string): boolean {
  const words = wordsOf(path);
  if (words === null) return false;
  const list = Array.isArray(value) ? valueInWords(path, value) : '';
  const text = `${words.title} ${words.heading} ${words.unit} ${words.basis} ${list}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
}
