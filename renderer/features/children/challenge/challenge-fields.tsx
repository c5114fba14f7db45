import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { ChallengeForm, ChallengeProblems } from '@domain/challenge/challenge-form';
import { CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS } from '@domain/lists/memory-lists';
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { DateField } from '../../../ui/date-field';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 245px), 1fr))',
    gap: '12px 16px',
    alignItems: 'start',
    // A list is as wide as its longest choice unless it is told otherwise.
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%' },
  },
  words: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: '12px 16px',
    alignItems: 'start',
  },
});

export type FieldsProps = {
  readonly form: ChallengeForm;
  readonly problems: ChallengeProblems;
  readonly today: LocalDate;
  readonly onChange: (part: Partial<ChallengeForm>) => void;
};

/** Who raised it, when, about what, and what it could mean for the child. */
export function RaisedFields(props: FieldsProps) {
  const styles = useStyles();
  const { form, problems, onChange } = props;
  return (
    <>
      <div className={styles.grid}>
        <DayField {...props} field="raisedOn" label="Raised on" />
        <Field label="Raised by" {...errorOf(problems.raisedBy)} data-field="raisedBy">
          <Input value={form.raisedBy} maxLength={200} onChange={(_, { value }) => onChange({ raisedBy: value })} />
        </Field>
        <Field label="Who they are">
          <Choice labels={CHALLENGE_SOURCE_LABELS} value={form.source} onChoose={(source) => onChange({ source })} />
        </Field>
        <Field label="Stage">
          <Choice labels={CHALLENGE_STAGE_LABELS} value={form.stage} onChoose={(stage) => onChange({ stage })} />
        </Field>
      </div>
      <div className={styles.words}>
        <WordsField {...props} field="issue" label="What is it about?" />
        <WordsField {...props} field="risk" label="What could it mean for the child if it is not put right?" />
      </div>
    </>
  );
}

/** The answer, and what closes it: what is different for the child, how we know, and the day it was seen. */
export function AnsweredFields(props: FieldsProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.words}>
        <WordsField {...props} field="response" label="What did we answer?" />
        <WordsField {...props} field="changed" label="What is different for the child?" />
        <WordsField {...props} field="howWeKnow" label="How do we know?" />
      </div>
      <div className={styles.grid}>
        <DayField {...props} field="respondedOn" label="Answered on" />
        <DayField {...props} field="seenOn" label="Seen on" hint="The day somebody saw that it is different." />
      </div>
    </>
  );
}

type WordsName = 'issue' | 'risk' | 'response' | 'changed' | 'howWeKnow';

function WordsField({
  form,
  onChange,
  field,
  label,
}: FieldsProps & { readonly field: WordsName; readonly label: string }) {
  return (
    <Field label={label} data-field={field}>
      <Textarea
        value={form[field]}
        resize="vertical"
        rows={3}
        maxLength={20_000}
        onChange={(_, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
}

type DayProps = FieldsProps & {
  readonly field: 'raisedOn' | 'respondedOn' | 'seenOn';
  readonly label: string;
  readonly hint?: string;
};

function DayField({ form, problems, today, onChange, field, label, hint }: DayProps) {
  const problem = problems[field];
  return (
    <div data-field={field}>
      <DateField
        label={label}
        date={form[field].date}
        text={form[field].text}
        parse={(text) => parseTypedDate(text, today)}
        format={formatShortDate}
        onChange={(day) => onChange({ [field]: day })}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined ? {} : { problem })}
      />
    </div>
  );
}

function errorOf(problem: string | undefined) {
  return problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const };
}

type ChoiceProps<T extends string> = {
  readonly labels: Record<T, string>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ labels, value, onChoose, ...field }: ChoiceProps<T>) {
  const options = Object.entries(labels) as [T, string][];
  const choose = (code: string) => {
    const found = options.find(([each]) => each === code);
    if (found) onChoose(found[0]);
  };
  return (
    <Select {...field} value={value} onChange={(_, data) => choose(data.value)}>
      {options.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </Select>
  );
}
