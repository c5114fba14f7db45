import type { ExaminedFile, KnownFile } from '@contract/examine-calls';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useId } from 'react';
import { FactsGrid } from '../../ui/facts-grid';
import { MessageStrip } from '../../ui/message-strip';
import { DifferenceList } from './difference-list';
import { factsOf, notesOf, sinceWords, UNREADABLE_WORDS, verdictWords } from './examined-words';

const useStyles = makeStyles({
  verdict: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 12px', alignItems: 'start' },
  icon: { fontSize: '28px', lineHeight: 0 },
  word: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  sentence: { gridColumnStart: 2, margin: 0, lineHeight: '20px', maxWidth: '75ch' },
  quiet: { gridColumnStart: 2, margin: 0, lineHeight: '20px', maxWidth: '75ch', color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  notes: { margin: 0, paddingLeft: '20px', lineHeight: '20px' },
});

/** The verdict in a word and a sentence, what is known of the copy, and every place that is not the same. */
export function ExaminedView({ file }: { readonly file: ExaminedFile }) {
  const styles = useStyles();
  if (file.verdict === 'UNREADABLE') {
    const { happened, next } = UNREADABLE_WORDS[file.why];
    return (
      <MessageStrip intent="warning" title={happened}>
        Nothing was changed. {next}
      </MessageStrip>
    );
  }
  const { word, sentence, more } = verdictWords(file);
  return (
    <>
      <div className={styles.verdict} role="status">
        <span className={styles.icon} aria-hidden="true">
          {ICONS[file.verdict]}
        </span>
        <h3 className={styles.word}>{word}</h3>
        <p className={styles.sentence}>{sentence}</p>
        {more === '' ? null : <p className={styles.quiet}>{more}</p>}
      </div>
      {file.verdict === 'UNKNOWN' ? null : <KnownParts file={file} />}
    </>
  );
}

const ICONS: Readonly<Record<Exclude<ExaminedFile['verdict'], 'UNREADABLE'>, ReactNode>> = {
  EXACT: <CheckmarkCircleRegular />,
  SAME_WORDS: <CheckmarkCircleRegular />,
  ALTERED: <WarningRegular />,
  NOT_COMPARED: <QuestionCircleRegular />,
  UNKNOWN: <QuestionCircleRegular />,
};

function KnownParts({ file }: { readonly file: KnownFile }) {
  const styles = useStyles();
  const notes = notesOf(file);
  return (
    <>
      <FactsGrid rows={factsOf(file)} />
      {file.verdict === 'ALTERED' ? (
        <Part title="Changed in this file">
          <DifferenceList differences={file.inFile} none="Nothing." />
        </Part>
      ) : null}
      {notes.length === 0 ? null : (
        <Part title="Also in this file">
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Part>
      )}
      <Since file={file} />
    </>
  );
}

function Since({ file }: { readonly file: KnownFile }) {
  const styles = useStyles();
  const words = sinceWords(file);
  const none =
    words.length === 0 ? 'Nothing. The record reads as it did when this was made.' : 'Its words are as they were.';
  if (file.copy === null) return null;
  return (
    <Part title="Changed since in the record">
      {words.length === 0 ? null : (
        <ul className={styles.notes}>
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {file.since === null ? (
        <p className={styles.sentence}>What the record says now could not be compared.</p>
      ) : (
        <DifferenceList differences={file.since} none={none} />
      )}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
