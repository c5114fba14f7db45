import { formatNearDate } from '@domain/calendar/format-date';
import type { WorkerAnswer } from '@domain/record/record';
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { noReplyFrom } from '../header/state-line';
import { useRecordDesk } from '../record-desk-context';

export type AnswerKind = WorkerAnswer['kind'];

export const ANSWER_LABELS: Readonly<Record<AnswerKind, string>> = {
  AGREES: 'Agrees: this is a fair record',
  AGREES_WITH_COMMENT: 'Agrees, with a comment',
  DISAGREES: 'Sees it differently',
  NO_REPLY: 'No reply',
};

const KINDS: readonly AnswerKind[] = ['AGREES', 'AGREES_WITH_COMMENT', 'DISAGREES', 'NO_REPLY'];

const useStyles = makeStyles({
  plain: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

type AnswerKindsProps = {
  readonly worker: string;
  readonly kind: AnswerKind | null;
  readonly isAsking: boolean;
  readonly onChoose: (kind: AnswerKind | null) => void;
};

/** What the worker says. "No reply" is for when their days are over, and until then says from when (domain brief 3a). */
export function AnswerKinds({ worker, kind, isAsking, onChoose }: AnswerKindsProps) {
  const styles = useStyles();
  const whenId = useId();
  const { view, today } = useRecordDesk();
  const from = noReplyFrom(view);
  const isEarly = from !== null && today < from;
  return (
    <>
      <Field
        label={`What does ${worker} say?`}
        {...(isAsking && kind === null
          ? { validationMessage: 'Choose one of the four first.', validationState: 'warning' as const }
          : {})}
      >
        <RadioGroup
          value={kind ?? ''}
          onChange={(_event, { value }) => onChoose(KINDS.find((each) => each === value) ?? null)}
        >
          {KINDS.map((each) => (
            <Radio
              key={each}
              value={each}
              label={ANSWER_LABELS[each]}
              {...(each === 'NO_REPLY' ? { disabled: isEarly, 'aria-describedby': whenId } : {})}
            />
          ))}
        </RadioGroup>
      </Field>
      <p id={whenId} className={styles.plain}>
        {isEarly
          ? `“${ANSWER_LABELS.NO_REPLY}” can be chosen from ${formatNearDate(from)}. Until then ${worker} still has time to answer.`
          : `If there is no answer, choose “${ANSWER_LABELS.NO_REPLY}” and say why: the reason is printed with the record.`}
      </p>
    </>
  );
}
