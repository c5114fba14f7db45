import type { Agency } from '@domain/lists/practice-lists';
import { type AgencyLine, isUnansweredAgency } from '@domain/section/kinds/agencies-section';
import { noDay } from '@domain/section/section-fields';
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { WordsField } from '../fields/words-field';
import { RowList } from '../rows/row-list';
import { AgencyHeads, AgencyLineFields } from './agency-line-fields';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', gap: '8px' } });

const WORDS = { name: 'Line', removed: 'A line was removed.', add: 'Add somebody else' };

/** What each agency tells us, a line each; a line with nothing on it says why. The form's own agencies stand ready. */
export function AgenciesSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('AGENCIES', section.key);
  const [ready, setReady] = useState(() => linesReady(value.agencies, section.agencies ?? []));
  const lines = [...value.agencies, ...ready];
  // With the first change all lines are kept, those made ready too; from then on they are as the person leaves them.
  const changeLines = (agencies: AgencyLine[]) => {
    setReady([]);
    change({ ...value, agencies });
  };
  return (
    <div className={styles.section}>
      {lines.length === 0 ? null : <AgencyHeads />}
      <RowList rows={lines} onChange={changeLines} makeRow={() => newLine('OTHER')} words={WORDS} isCompact>
        {(line, changeLine) => (
          <AgencyLineFields line={line} asksPresence={section.asksPresence === true} onChange={changeLine} />
        )}
      </RowList>
      <WordsField
        label="Do they agree with each other, and with us?"
        field="note"
        value={value.note}
        onChange={(note) => change({ ...value, note })}
      />
    </div>
  );
}

/** Agencies the form asks for that have no line yet, as long as none has been answered this time. */
function linesReady(lines: readonly AgencyLine[], asked: readonly Agency[]): AgencyLine[] {
  if (!lines.every(isUnansweredAgency)) return [];
  return asked.filter((agency) => !lines.some((line) => line.agency === agency)).map(newLine);
}

function newLine(agency: Agency): AgencyLine {
  return {
    ...{ id: crypto.randomUUID(), agency, name: '', presence: null, standing: null },
    ...{ said: '', because: '', awaitedBy: noDay(), agrees: null },
  };
}
