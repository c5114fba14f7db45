import { ROLE_LABELS, type Role, role } from '@domain/lists/roles';
import { mayManage } from '@domain/people/may-manage';
import { Field, Input, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useSession } from '../../../desktop/session';

export type RoleAndTeam = { readonly role: Role; readonly team: string };

type RoleAndTeamFieldsProps = {
  readonly value: RoleAndTeam;
  readonly onChange: (value: RoleAndTeam) => void;
  /** The teams there are, to choose from. */
  readonly teams: readonly string[];
};

const LONGEST_TEAM = 200;

/**
 * What somebody is here, which decides what they see, and for which team. A manager of one team finds only the roles
 * they may give, and their own team.
 */
export function RoleAndTeamFields({ value, onChange, teams }: RoleAndTeamFieldsProps) {
  const list = useId();
  const manager = useSession();
  const roles = role.options.filter((option) => mayManage(manager, { role: option, team: manager.team }));
  const isOwnTeamOnly = roles.length < role.options.length;
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
          {roles.map((option) => (
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
          readOnly={isOwnTeamOnly}
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
