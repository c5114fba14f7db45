import { IDEAS_SECTION } from '@domain/section/ideas';
import type { Entry } from '@domain/section/kinds/entries-section';
import { makeStyles } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { RowList } from '../rows/row-list';
import { AnswersGrid } from './answers-grid';
import { CarriedEntries } from './carried-entries';
import { IdeaAnswers } from './idea-answers';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', gap: '12px' } });

const WORDS = { name: 'Entry', removed: 'An entry was removed.', add: 'Add an entry' };

/** A list that grows from record to record: what is there already is read, and what is new is written under it. */
export function EntriesSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('ENTRIES', section.key);
  const fields = section.fields ?? [];
  const carried = value.entries.filter(({ isCarried }) => isCarried);
  return (
    <div className={styles.section}>
      <CarriedEntries fields={fields} entries={carried} />
      <RowList
        rows={value.entries.filter(({ isCarried }) => !isCarried)}
        onChange={(added) => change({ ...value, entries: [...carried, ...added] })}
        makeRow={newEntry}
        words={WORDS}
      >
        {(entry, changeEntry) =>
          section.key === IDEAS_SECTION ? (
            <IdeaAnswers idea={entry} fields={fields} onChange={changeEntry} />
          ) : (
            <AnswersGrid
              fields={fields}
              answers={entry.answers}
              onChange={(answers) => changeEntry({ ...entry, answers })}
            />
          )
        }
      </RowList>
    </div>
  );
}

function newEntry(): Entry {
  return { id: crypto.randomUUID(), answers: {}, isCarried: false };
}
