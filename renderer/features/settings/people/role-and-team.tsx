import { ROLE_LABELS, type Role, role } from '@domain/lists/roles';
import { Field, Input, Select } from '@fluentui/react-components';
import { useId } from 'react';

export type RoleAndTeam = { readonly role: Role; readonly team: string };

type RoleAndTeamFieldsProps = {
  readonly value: RoleAndTeam;
  readonly onChange: (value: RoleAndTeam) => void;
  /** The teams there are, to choose from. */
  readonly teams: readonly string[];
};

const LONGEST_TEAM = 200;

/** What somebody is here, which decides what they see, and for which team. */
export function RoleAndTeamFields({ value, onChange, teams }: RoleAndTeamFieldsProps) {
  const list = useId();
  return (
    <>
      <Field
        label="Role"
        hint={value.role === 'SW' ? 'Sees only their own children and what was agreed with them.' : ''}
      >
        <Select
          value={value.role}
          onChange={(_event, { value: chosen }) => onChange({ ...value, role: role.parse(chosen) })}
        >
          {role.options.map((option) => (
            <option key={option} value={option}>
              {ROLE_LABELS[option]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Team" hint={value.role === 'TM' ? 'They see its children. Empty: the children of every team.' : ''}>
        <Input
          value={value.team}
          list={list}
          maxLength={LONGEST_TEAM}
          autoComplete="off"
          onChange={(_event, { value: team }) => onChange({ ...value, team })}
        />
      </Field>
      <datalist id={list}>
        {teams.map((team) => (
          <option key={team} value={team} />
        ))}
      </datalist>
    </>
  );
}
