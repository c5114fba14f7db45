import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { PersonRow } from './people-rows';

export type Step = 'LET_IN' | 'ROLE' | 'DATES' | 'NEW_CODE' | 'LEAVE';

const STEP_WORDS: Readonly<Record<Step, string>> = {
  LET_IN: 'Let them take part…',
  ROLE: 'Role and team…',
  DATES: 'Dates in the team…',
  NEW_CODE: 'New one-time code…',
  LEAVE: 'Has left…',
};

/** What can be done about one person: only what fits them. */
export function PersonMenu({ row, onStep }: { readonly row: PersonRow; readonly onStep: (step: Step) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" aria-label={`Change ${row.name}`}>
          Change
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {stepsFor(row).map((step) => (
            <MenuItem key={step} onClick={() => onStep(step)}>
              {STEP_WORDS[step]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Nobody takes their own sign-in away, or makes a code for themselves: they have their passphrase. */
export function stepsFor({ person, worker }: PersonRow): readonly Step[] {
  if (person === null) return worker?.leftOn == null ? ['LET_IN', 'DATES'] : ['DATES'];
  if (person.leftOn !== null) return worker === null ? [] : ['DATES'];
  const dates: readonly Step[] = person.role === 'SW' ? ['DATES'] : [];
  if (person.isYou) return ['ROLE', ...dates];
  return ['ROLE', ...dates, ...(person.signIn === 'NEVER' ? [] : (['NEW_CODE'] as const)), 'LEAVE'];
}
