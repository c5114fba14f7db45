import type { Failure } from '@contract/failure';
import type { Person } from '@contract/people-calls';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useRefresh } from '../../../desktop/use-refresh';
import { FormDialog } from './form-dialog';
import { type RoleAndTeam, RoleAndTeamFields } from './role-and-team';

type ChangePersonDialogProps = {
  readonly person: Person;
  readonly teams: readonly string[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Another role or team, from their next sign-in on. */
export function ChangePersonDialog({ person, teams, onChanged, onClose }: ChangePersonDialogProps) {
  const change = useChangePerson();
  const [value, setValue] = useState<RoleAndTeam>({ role: person.role, team: person.team });
  const save = async (): Promise<Failure | null> => {
    const failure = await change(person, value);
    if (failure === null) onChanged();
    return failure;
  };
  return (
    <FormDialog title={person.name} saveLabel="Save" onSave={save} onClose={onClose}>
      <RoleAndTeamFields value={value} teams={teams} onChange={setValue} />
    </FormDialog>
  );
}

/** Gives somebody a role and a team; everything else about them stays. Gives what stood in the way, or null. */
export function useChangePerson() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  return async ({ userId, newlyQualifiedFrom }: Person, { role, team }: RoleAndTeam): Promise<Failure | null> => {
    const reply = await desktop.call('person:change', { userId, newlyQualifiedFrom, role, team: team.trim() });
    if (!reply.ok) return reply.failure;
    refresh('people:list', 'workers:list');
    return null;
  };
}
