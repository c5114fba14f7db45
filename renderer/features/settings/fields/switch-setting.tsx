import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSetting } from '../use-setting';
import { ChangedMark } from './field-notes';

const useStyles = makeStyles({
  row: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  basis: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** Something that is asked or is not. */
export function SwitchSetting({ path }: { readonly path: string }) {
  const styles = useStyles();
  const id = useId();
  const { words, standard, typed, isChanged, change } = useSetting(path);
  return (
    <div className={styles.row}>
      <Checkbox
        label={words.title}
        data-setting={path}
        checked={typed === true}
        onChange={(_event, { checked }) => change(checked === true)}
        aria-describedby={id}
      />{' '}
      <ChangedMark isShown={isChanged} />
      <p id={id} className={styles.basis}>
        Default {standard === true ? 'yes' : 'no'}. {words.basis}.
      </p>
    </div>
  );
}
