import type { Entry } from '@domain/section/kinds/entries-section';
import { answerTo } from '@domain/section/kinds/field-answers';
import { isBlank } from '@domain/section/words';
import type { TemplateField } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { answerWords } from '../fields/answer-words';
import { useRecordDesk } from '../record-desk-context';
import { OlderAnswers } from './older-answers';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 0', paddingLeft: '20px', lineHeight: '20px' },
  entry: { marginBottom: '8px' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', margin: 0 },
  fact: { display: 'flex', gap: '6px', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', minWidth: 0 },
});

type CarriedEntriesProps = { readonly fields: readonly TemplateField[]; readonly entries: readonly Entry[] };

/** What came from earlier, agreed records: compact, and only to read. What has changed since is a new entry. */
export function CarriedEntries({ fields, entries }: CarriedEntriesProps) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>Already on the record</h3>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry} data-row={entry.id}>
            <Facts fields={fields} entry={entry} />
            <OlderAnswers fields={fields} answers={entry.answers} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ fields, entry }: { readonly fields: readonly TemplateField[]; readonly entry: Entry }) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const facts = fields
    .map(({ key, label, type }) => ({
      key,
      label: fill(label),
      words: answerWords(answerTo(entry.answers, key), type),
    }))
    .filter(({ words }) => !isBlank(words));
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, label, words }) => (
        <div key={key} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.words}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
