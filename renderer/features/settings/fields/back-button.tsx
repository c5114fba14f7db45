import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap', minWidth: 'max-content' } });

type BackButtonProps = {
  readonly title: string;
  readonly path: string;
  readonly isShort?: boolean;
  readonly onBack: () => void;
};

/** Puts the default back and gives the focus to the field, because the button goes with the press. */
export function BackButton({ title, path, isShort = false, onBack }: BackButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<ArrowResetRegular />}
      aria-label={`Back to default: ${title}`}
      onClick={() => {
        focusSetting(path);
        onBack();
      }}
    >
      {isShort ? 'Default' : 'Back to default'}
    </Button>
  );
}

/** Puts the cursor in the field of a setting; false where it is not on the page. */
export function focusSetting(path: string): boolean {
  const field = document.querySelector<HTMLElement>(`[data-setting="${path}"]`);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
}
