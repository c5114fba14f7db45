import { defaultOf, listDifference } from '@domain/settings/setting-leaves';
import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSettingsInHand } from '../settings-context';
import { useSetting } from '../use-setting';
import { BackButton } from './back-button';
import { ChangedMark, Problem } from './field-notes';

const useStyles = makeStyles({
  block: { padding: '16px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  label: { fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  note: { margin: '0 0 8px', lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  box: { width: '100%', maxWidth: '480px', '& textarea': { maxHeight: 'none' } },
  difference: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

const LEAST_LINES = 4;
const MOST_LINES = 14;

/** A list of words, one on each line. */
export function WordListSetting({ path }: { readonly path: string }) {
  const styles = useStyles();
  const id = useId();
  const setting = useSetting(path);
  const { words, typed, problem } = setting;
  const text = String(typed);
  return (
    <div className={styles.block}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {words.title}
        </label>
        <ChangedMark isShown={setting.isChanged} />
        {setting.isStandard ? null : <BackButton title={words.title} path={path} onBack={setting.backToDefault} />}
      </div>
      <p id={`${id}-note`} className={styles.note}>
        {words.heading} One on each line.
      </p>
      <Textarea
        className={styles.box}
        resize="vertical"
        value={text}
        onChange={(_event, { value }) => setting.change(value)}
        onBlur={setting.settle}
        textarea={
          {
            id,
            'data-setting': path,
            rows: Math.min(MOST_LINES, Math.max(LEAST_LINES, text.split('\n').length + 1)),
            spellCheck: false,
            'aria-invalid': problem !== undefined,
            'aria-describedby': `${id}-note ${id}-problem`,
          } as object
        }
      />
      <Problem id={`${id}-problem`} problem={problem} />
      <FromDefault path={path} />
    </div>
  );
}

/** What the service's list has that the default has not, and the other way round. */
export function FromDefault({ path }: { readonly path: string }) {
  const styles = useStyles();
  const { read } = useSettingsInHand();
  const now = (read.settings as Readonly<Record<string, unknown>>)[path];
  const difference = listDifference(defaultOf(path), now);
  const added = difference?.added ?? [];
  const gone = difference?.gone ?? [];
  if (added.length + gone.length === 0) return null;
  return (
    <p className={styles.difference}>
      {added.length > 0 ? `Added to the default: ${added.join(', ')}. ` : ''}
      {gone.length > 0 ? `Taken out: ${gone.join(', ')}.` : ''}
    </p>
  );
}
