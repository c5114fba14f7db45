import type { ExportScope } from '@contract/export-calls';
import { may } from '@domain/access/may';
import { addDays, type LocalDate } from '@domain/calendar/local-date';
import { weekAround } from '@domain/export/export-standing';
import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useCheckFile } from '../../desktop/check-file';
import { useSession } from '../../desktop/session';
import { useToday } from '../../desktop/use-today';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ExportDesk, type Listed } from './export-desk';
import { ownTeamIn, sayWeek, teamsIn } from './export-words';
import { WeekChoice } from './week-choice';

/** Everybody's records, whatever their team. */
export const EVERY_TEAM = '';

/** What the list shows outlives a visit to a record, so that Back shows it as it was left. */
let kept: { readonly scope: ExportScope | null; readonly team: string | null } = { scope: null, team: null };

/** This week's agreed records of the team, to be made into files for the case system. */
export function ExportsScreen() {
  const today = useToday();
  const checkFile = useCheckFile();
  const { role } = useSession();
  const [scope, setScope] = useState<ExportScope>(kept.scope ?? { kind: 'WEEK', monday: weekAround(today).monday });
  const [chosenTeam, setChosenTeam] = useState(kept.team);
  const choice = useRef<HTMLDivElement>(null);
  kept = { scope, team: chosenTeam };
  // The button that was pressed goes with the empty list: the keyboard goes on at what it has changed.
  const changed = () => requestAnimationFrame(() => choice.current?.querySelector('select')?.focus());
  const teamOf = ({ rows, ownTeam }: Listed) => chosenTeam ?? ownTeamIn(teamsIn(rows), ownTeam);
  return (
    <Page
      title="Exports"
      actions={
        may(role, 'TAKE_PART') ? (
          <Button icon={<DocumentSearchRegular />} onClick={checkFile} title="You can also drop the file on the window">
            Check a Word file…
          </Button>
        ) : null
      }
      subtitle="Agreed records as files for the case system. Each file is opened again and compared with its record before it counts as made."
    >
      <ExportDesk
        scope={scope}
        receiptsOf={{ kind: 'ALL' }}
        which={(listed) => (
          <WeekChoice
            place={choice}
            scope={scope}
            today={today}
            onScope={setScope}
            listed={listed}
            team={listed === undefined ? EVERY_TEAM : teamOf(listed)}
            onTeam={setChosenTeam}
          />
        )}
        narrowed={(listed) => ofTeam(listed, teamOf(listed))}
        empty={(listed) => (
          <NothingHere
            scope={scope}
            listed={listed}
            onScope={(next) => {
              setScope(next);
              changed();
            }}
            onEveryTeam={() => {
              setChosenTeam(EVERY_TEAM);
              changed();
            }}
          />
        )}
      />
    </Page>
  );
}

function ofTeam({ rows }: Listed, team: string): Listed['rows'] {
  return team === EVERY_TEAM || !rows.some((row) => row.team === team) ? rows : rows.filter((row) => row.team === team);
}

type NothingProps = {
  readonly scope: ExportScope;
  readonly listed: Listed;
  readonly onScope: (scope: ExportScope) => void;
  readonly onEveryTeam: () => void;
};

function NothingHere({ scope, listed, onScope, onEveryTeam }: NothingProps) {
  const { role } = useSession();
  const [, navigate] = useLocation();
  if (listed.rows.length > 0) {
    return (
      <EmptyState
        title="Nothing of this team"
        text="Records of other teams are there."
        action={<Button onClick={onEveryTeam}>Show every team</Button>}
      />
    );
  }
  if (scope.kind !== 'WEEK') {
    return (
      <EmptyState
        title="Everything agreed has been exported"
        text="No agreed record waits to be made into a file. Choose a week to make one again."
      />
    );
  }
  return (
    <EmptyState
      title="Nothing was agreed in this week"
      text={`No record was agreed from ${sayWeek(weekOf(scope.monday))}, and none of its sessions waits to be. Records come here when they are agreed and signed.`}
      action={
        listed.waiting > 0 ? (
          <Button appearance="primary" onClick={() => onScope({ kind: 'WAITING' })}>
            {listed.waiting === 1 ? 'Show the one that waits' : `Show the ${listed.waiting} that wait`}
          </Button>
        ) : may(role, 'SEE_CHILDREN') ? (
          <Button appearance="primary" onClick={() => navigate('/today')}>
            See what waits on Today
          </Button>
        ) : null
      }
    />
  );
}

function weekOf(monday: LocalDate) {
  return { monday, sunday: addDays(monday, 6) };
}
