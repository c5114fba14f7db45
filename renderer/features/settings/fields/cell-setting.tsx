import { inWords } from '@domain/settings/setting-leaves';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSetting } from '../use-setting';
import { BackButton } from './back-button';
import { Problem } from './field-notes';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  input: { width: '128px', minWidth: 0, '& input': { minWidth: 0, textAlign: 'right' } },
  unit: { color: tokens.colorNeutralForeground2, minWidth: '40px' },
  standard: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** A number in a table, whose row and column say what it is. */
export function CellSetting({ path }: { readonly path: string }) {
  const styles = useStyles();
  const id = useId();
  const setting = useSetting(path);
  const { words, standard, typed, problem } = setting;
  return (
    <>
      <div className={styles.line}>
        <Input
          className={styles.input}
          data-setting={path}
          inputMode="numeric"
          autoComplete="off"
          value={String(typed)}
          onChange={(_event, { value }) => setting.change(value)}
          onBlur={setting.settle}
          contentAfter={<span className={styles.unit}>{words.unit}</span>}
          aria-label={words.title}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-standard ${id}-problem`}
        />
        <span id={`${id}-standard`} className={styles.standard}>
          Default {inWords(Number(standard), words.unit)}
        </span>
        {setting.isStandard ? null : (
          <BackButton title={words.title} path={path} isShort onBack={setting.backToDefault} />
        )}
      </div>
      <Problem id={`${id}-problem`} problem={problem} />
    </>
  );
}
