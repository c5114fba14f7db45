import type { SayInstead } from '@domain/settings/setting-leaves';
import { defaultOf } from '@domain/settings/setting-leaves';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useId, useState } from 'react';
import { useSetting } from '../use-setting';
import { BackButton, focusSetting } from './back-button';
import { ChangedMark, Problem } from './field-notes';
import { FromDefault } from './word-list-setting';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  block: { padding: '16px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 8px', lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  row: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr) auto',
    gap: '8px',
    marginBottom: '8px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto', '& > :first-child': { gridColumn: '1 / -1' } },
  },
  except: { gridColumn: '2 / 3', [NARROW]: { gridColumn: '1 / 2' } },
});

/** What is said, what to say instead and, where the list knows of it, the words in which it means something else. */
export function ShorthandSetting({ path }: { readonly path: string }) {
  const styles = useStyles();
  const id = useId();
  const setting = useSetting(path);
  const { words, problem } = setting;
  const rows = setting.typed as readonly SayInstead[];
  const hasExceptions = (defaultOf(path) as readonly SayInstead[]).some(({ unless }) => unless !== undefined);
  const put = (at: number, row: SayInstead) => setting.change(rows.map((each, index) => (index === at ? row : each)));
  const add = () => {
    setting.change([...rows, { say: '', instead: '' }]);
    requestAnimationFrame(() => focusSetting(`${path}-${String(rows.length)}`));
  };
  const remove = (at: number) => {
    setting.change(rows.filter((_row, index) => index !== at));
    requestAnimationFrame(() => focusSetting(at > 0 ? `${path}-${String(at - 1)}` : path));
  };
  return (
    <section className={styles.block} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title} tabIndex={-1} data-setting={path}>
          {words.title}
        </h3>
        <ChangedMark isShown={setting.isChanged} />
        {setting.isStandard ? null : <BackButton title={words.title} path={path} onBack={setting.backToDefault} />}
      </div>
      <p className={styles.note}>{words.heading}</p>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else that stays while it is being written
        <div key={at} className={styles.row}>
          <Input
            data-setting={`${path}-${String(at)}`}
            aria-label={`Shorthand ${String(at + 1)}`}
            value={row.say}
            onChange={(_event, { value }) => put(at, { ...row, say: value })}
          />
          <Input
            aria-label={`Say instead of ${row.say || `shorthand ${String(at + 1)}`}`}
            value={row.instead}
            onChange={(_event, { value }) => put(at, { ...row, instead: value })}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={`Take out ${row.say || `shorthand ${String(at + 1)}`}`}
            onClick={() => remove(at)}
          />
          {hasExceptions ? <Exceptions row={row} className={styles.except} onChange={(next) => put(at, next)} /> : null}
        </div>
      ))}
      <Button icon={<AddRegular />} onClick={add}>
        Add shorthand
      </Button>
      <Problem id={`${id}-problem`} problem={problem} />
      <FromDefault path={path} />
    </section>
  );
}

type ExceptionsProps = {
  readonly row: SayInstead;
  readonly className: string;
  readonly onChange: (row: SayInstead) => void;
};

/** Written with commas between; what is typed stays as it is typed, as long as it says what the row says. */
export function Exceptions({ row, className, onChange }: ExceptionsProps) {
  const { unless = [], ...rest } = row;
  const [typed, setTyped] = useState('');
  const isOwn = JSON.stringify(partsOf(typed)) === JSON.stringify(unless);
  const change = (text: string) => {
    setTyped(text);
    const parts = partsOf(text);
    onChange(parts.length === 0 ? rest : { ...rest, unless: parts });
  };
  return (
    <Input
      className={className}
      aria-label={`Except in these words: ${row.say}`}
      placeholder="Except in these words, with commas between"
      value={isOwn ? typed : unless.join(', ')}
      onChange={(_event, { value }) => change(value)}
    />
  );
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
