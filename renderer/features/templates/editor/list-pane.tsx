import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactElement } from 'react';
import { HIDDEN_LOOK } from '../../../ui/entry-look';
import { isFull, positionOf } from './edit-template';
import { SectionList } from './section-list';
import { useDesk } from './template-desk-context';
import type { SectionSteps } from './use-section-steps';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  add: { flexGrow: 1, justifyContent: 'flex-start', whiteSpace: 'nowrap', minWidth: 0, padding: '0 4px' },
  hidden: HIDDEN_LOOK,
});

/** The sections with what can be done with the chosen one, by pointer as well as by key. */
export function ListPane({ steps }: { readonly steps: SectionSteps }) {
  const styles = useStyles();
  const count = useDesk((desk) => desk.form().sections.length);
  const position = useDesk((desk) => positionOf(desk.form(), desk.chosen()));
  const isAtLimit = useDesk((desk) => isFull(desk.form()));
  const spoken = useDesk((desk) => desk.spoken());
  const isNone = position === -1;
  return (
    <>
      <div className={styles.bar}>
        <Button
          className={styles.add}
          appearance="subtle"
          icon={<AddRegular />}
          title="Add a section behind the chosen one (Insert)"
          disabledFocusable={isAtLimit}
          onClick={steps.add}
        >
          Add a section
        </Button>
        <Step
          label="Move up"
          keys="Alt+Up"
          icon={<ArrowUpRegular />}
          isOff={position < 1}
          onPress={() => steps.move(-1)}
        />
        <Step
          label="Move down"
          keys="Alt+Down"
          icon={<ArrowDownRegular />}
          isOff={isNone || position === count - 1}
          onPress={() => steps.move(1)}
        />
        <Step
          label="Duplicate"
          keys="Ctrl+D"
          icon={<CopyRegular />}
          isOff={isNone || isAtLimit}
          onPress={steps.duplicate}
        />
        <Step label="Take out" keys="Delete" icon={<DeleteRegular />} isOff={isNone} onPress={steps.remove} />
      </div>
      <p id="section-list-keys" className={styles.hidden}>
        Up and Down choose a section, Alt with Up or Down moves it, Enter goes to its properties, Delete takes it out,
        Insert adds one, Control D duplicates it.
      </p>
      <SectionList steps={steps} />
      <p className={styles.hidden} role="status">
        {spoken}
      </p>
    </>
  );
}

type StepProps = {
  readonly label: string;
  readonly keys: string;
  readonly icon: ReactElement;
  readonly isOff: boolean;
  readonly onPress: () => void;
};

function Step({ label, keys, icon, isOff, onPress }: StepProps) {
  return (
    <Tooltip content={`${label} (${keys})`} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} disabledFocusable={isOff} onClick={onPress} />
    </Tooltip>
  );
}
