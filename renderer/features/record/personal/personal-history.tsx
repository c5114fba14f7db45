import type { PersonalView } from '@contract/personal-calls';
import { formatMoment } from '@domain/document/format-moment';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  history: {
    margin: 0,
    padding: '8px 16px',
    listStyleType: 'none',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { whiteSpace: 'pre-wrap' },
});

/** What happened to it once it was signed: the worker's own signature and words, and each time somebody read it with a reason. */
export function PersonalHistory({ view }: { readonly view: PersonalView }) {
  const styles = useStyles();
  const { state, answer, readings } = view;
  if (state !== 'SIGNED') return null;
  return (
    <ul className={styles.history} aria-label="Since it was signed">
      <li className={styles.words}>
        {answer === null
          ? notYet(view)
          : `${answer.name} signed it on ${formatMoment(answer.answeredAt)}${answer.comment === '' ? '.' : `: “${answer.comment}”`}`}
      </li>
      {readings.map(({ name, reason, readAt }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that only grows at its end
        <li key={at} className={styles.words}>
          {`${name} read it on ${formatMoment(readAt)}. Reason given: “${reason}”`}
        </li>
      ))}
    </ul>
  );
}

function notYet({ as, content, workerReads }: PersonalView): string {
  if (as === 'WORKER') return 'You have not signed it yet.';
  const { worker } = content.header;
  switch (workerReads) {
    case 'YES':
      return `${worker} has not signed it yet. It is on their own list.`;
    case 'CAN_LET':
      return `${worker} signs in by now, but cannot read this one: it is older than their sign-in.`;
    case 'NO_SIGN_IN':
      return `${worker} does not sign in here, and signs the printed copy.`;
  }
}
