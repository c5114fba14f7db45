import { defaultOf, leavesOf, valueInWords, wordsOf } from '@domain/settings/setting-leaves';
import { typedFrom } from '@domain/settings/settings-draft';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { focusSetting } from '../fields/back-button';
import { useSettingsInHand } from '../settings-context';

const useStyles = makeStyles({
  quiet: { fontSize: '12px', lineHeight: '24px', color: tokens.colorNeutralForeground2 },
  list: { margin: '8px 0', paddingLeft: '20px' },
});

type BackGroupProps = {
  readonly title: string;
  readonly paths: readonly string[];
};

/** Puts the defaults of a whole group back, after saying which and from what. Nothing is saved by it yet. */
export function BackGroup({ title, paths }: BackGroupProps) {
  const styles = useStyles();
  const { stored, typed, change } = useSettingsInHand();
  const [isAsking, setIsAsking] = useState(false);
  const hasPutBack = useRef(false);
  useEffect(() => {
    if (isAsking || !hasPutBack.current) return;
    hasPutBack.current = false;
    // The button has gone with the press.
    focusSetting(paths[0] ?? '');
  }, [isAsking, paths]);
  const leaves = leavesOf(stored);
  const others = paths.flatMap((path) => {
    const [saved, standard] = [leaves.get(path), defaultOf(path)];
    if (saved === undefined || standard === undefined) return [];
    const [now, back] = [typed[path] ?? typedFrom(path, saved), typedFrom(path, standard)];
    if (JSON.stringify(now) === JSON.stringify(back)) return [];
    return [
      { path, now, standard, next: JSON.stringify(back) === JSON.stringify(typedFrom(path, saved)) ? undefined : back },
    ];
  });
  const putBack = () => {
    setIsAsking(false);
    change(Object.fromEntries(others.map(({ path, next }) => [path, next])));
    hasPutBack.current = true;
  };
  return (
    <>
      {others.length === 0 ? (
        <span className={styles.quiet}>All at the default</span>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`All back to default: ${title}`}
          onClick={() => setIsAsking(true)}
        >
          All back to default
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={`“${title}” back to default`}
        confirmLabel="Put the defaults back"
        onConfirm={putBack}
        onCancel={() => setIsAsking(false)}
      >
        These go back. Nothing is saved until you press <em>Save</em>.
        <ul className={styles.list}>
          {others.map(({ path, now, standard }) => (
            <li key={path}>
              {wordsOf(path)?.title}: {typeof now === 'string' ? `from ${now || 'nothing'} ` : ''}to{' '}
              {valueInWords(path, standard)}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
