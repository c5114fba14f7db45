import { mayManage, type Placed } from '@domain/people/may-manage';
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import type { PersonRow } from './people-rows';

export type Step = 'LET_IN' | 'ROLE' | 'DATES' | 'NEW_CODE' | 'LEAVE';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap' } });

const STEP_WORDS: Readonly<Record<Step, string>> = {
  LET_IN: 'Let them take part…',
  ROLE: 'Role and team…',
  DATES: 'Dates in the team…',
  NEW_CODE: 'New one-time code…',
  LEAVE: 'Has left…',
};

type PersonMenuProps = {
  readonly row: PersonRow;
  readonly steps: readonly Step[];
  readonly onStep: (step: Step) => void;
};

/** What can be done about one person. */
export function PersonMenu({ row, steps, onStep }: PersonMenuProps) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" className={styles.button} aria-label={`Change ${row.name}`}>
          Change
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {steps.map((step) => (
            <MenuItem key={step} onClick={() => onStep(step)}>
              {STEP_WORDS[step]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Only what this manager may do; about oneself, nothing: others give roles, and take them away. */
export function stepsFor({ person, worker }: PersonRow, manager: Placed): readonly Step[] {
  if (person === null) return worker?.leftOn == null ? ['LET_IN', 'DATES'] : ['DATES'];
  const isWorker = person.role === 'SW' || worker !== null;
  const dates: readonly Step[] = isWorker ? ['DATES'] : [];
  if (person.leftOn !== null || person.isYou || !mayManage(manager, person)) return dates;
  return ['ROLE', ...dates, ...(person.signIn === 'NEVER' ? [] : (['NEW_CODE'] as const)), 'LEAVE'];
}
