import { inWords } from '@domain/settings/setting-leaves';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSetting } from '../use-setting';
import { BackButton } from './back-button';
import { ChangedMark, Problem } from './field-notes';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 176px 144px',
    alignItems: 'start',
    gap: '4px 16px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { lineHeight: '20px', overflowWrap: 'anywhere' },
  basis: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  input: { width: '100%', maxWidth: '176px', minWidth: 0, '& input': { minWidth: 0, textAlign: 'right' } },
  unit: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, minWidth: '84px' },
});

/** A number that can be set: what it is, what the default rests on, the number with its unit, and the way back. */
export function NumberSetting({ path }: { readonly path: string }) {
  const styles = useStyles();
  const id = useId();
  const setting = useSetting(path);
  const { words, standard, typed, problem } = setting;
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {words.title}
        </label>{' '}
        <ChangedMark isShown={setting.isChanged} />
        <p id={`${id}-basis`} className={styles.basis}>
          Default {inWords(Number(standard), words.unit)}. {words.basis}.
        </p>
      </div>
      <div>
        <Input
          id={id}
          className={styles.input}
          data-setting={path}
          inputMode="numeric"
          autoComplete="off"
          value={String(typed)}
          onChange={(_event, { value }) => setting.change(value)}
          onBlur={setting.settle}
          contentAfter={<span className={styles.unit}>{words.unit}</span>}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-basis ${id}-problem`}
        />
        <Problem id={`${id}-problem`} problem={problem} />
      </div>
      {setting.isStandard ? null : <BackButton title={words.title} path={path} onBack={setting.backToDefault} />}
    </div>
  );
}
