import type { ExportRow } from '@contract/export-calls';
import { NAME_CHOICE_LABELS } from '@domain/export/name-choice';
import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { NamesStep } from '../../desktop/names/names-step';
import { type Names, useNames } from '../../desktop/names/use-names';
import type { Copies } from './copy-choice';
import { ExistingFilesQuestion } from './existing-question';
import { FamilyStep } from './family/family-step';
import { type FamilyCheck, useFamilyCheck } from './family/use-family-check';
import { NamePattern } from './name-pattern';
import { PassageList } from './passages/passage-list';
import { RunBar } from './run-bar';
import { RunSummary } from './run-summary';
import { STEP_LOOK } from './step-look';
import { useExportRun } from './use-export-run';

const useStyles = makeStyles(STEP_LOOK);

type OneCopyProps = { readonly row: ExportRow; readonly copies: Copies };

/** What is to be looked at before a copy of one record is made, in order, and then the file. */
export function OneCopy({ row, copies }: OneCopyProps) {
  const styles = useStyles();
  const namesId = useId();
  const { id } = row.record;
  const { profile } = copies;
  const isForFamily = profile === 'FAMILY_ACTIONS';
  const names = useNames(id, profile);
  const check = useFamilyCheck(choicesOf(names));
  return (
    <>
      <section className={styles.step} aria-labelledby={namesId}>
        <h2 id={namesId} className={styles.title}>
          Names of other children
        </h2>
        <NamesPart names={names} />
      </section>
      <PassageList recordId={id} profile={profile} />
      {isForFamily && names.isDecided ? <FamilyStep recordId={id} check={check} /> : null}
      <MakeIt
        row={row}
        copies={copies}
        waitsFor={whatWaits(names, isForFamily ? check : null)}
        said={isForFamily ? { isChecked: check.isChecked, leftOut: [...check.leftOut] } : {}}
      />
    </>
  );
}

/** Asked in full while something is open; what was decided before is said in a line and can be opened. */
function NamesPart({ names }: { readonly names: Names }) {
  const styles = useStyles();
  const [wasOpen, setWasOpen] = useState(false);
  const named = names.names?.named ?? [];
  if (names.names !== undefined && !names.isDecided && !wasOpen) setWasOpen(true);
  if (named.length === 0 || wasOpen || !names.isDecided) return <NamesStep state={names} />;
  const decided = named.flatMap(({ name, choice }) =>
    choice === null ? [] : [`${name}: ${NAME_CHOICE_LABELS[choice].toLowerCase()}`],
  );
  return (
    <details>
      <summary className={styles.summary}>Decided. {decided.join('; ')}. Change it.</summary>
      <NamesStep state={names} />
    </details>
  );
}

function choicesOf({ names }: Names): string {
  return JSON.stringify((names?.named ?? []).map(({ childId, choice }) => [childId, choice]));
}

function whatWaits(names: Names, check: FamilyCheck | null): string | null {
  if (names.names === undefined) return 'First the names of other children are looked for.';
  if (!names.isDecided) return 'First say how the names of other children are printed.';
  return check === null || check.isChecked ? null : 'First read it through, and tick “I have checked this”.';
}

type MakeItProps = OneCopyProps & {
  readonly waitsFor: string | null;
  /** What was said of a family's copy. */
  readonly said: { readonly isChecked?: boolean; readonly leftOut?: string[] };
};

function MakeIt({ row, copies, waitsFor, said }: MakeItProps) {
  const styles = useStyles();
  const titleId = useId();
  const run = useExportRun(() => undefined);
  const batch = { ...copies, ...said, recordIds: [row.record.id] };
  return (
    <section className={styles.step} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        The file
      </h2>
      {run.failure ? <FailureStrip failure={run.failure} onDismiss={run.dismiss} /> : null}
      <RunSummary state={run.state} rows={[row]} onDismiss={run.dismiss} />
      <RunBar run={run} batch={batch} waitsFor={waitsFor} />
      <NamePattern />
      {run.question ? (
        <ExistingFilesQuestion
          question={run.question}
          onAnswer={(onExisting) => void run.answer(onExisting)}
          onCancel={run.closeQuestion}
        />
      ) : null}
    </section>
  );
}
