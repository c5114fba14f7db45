import { EVIDENCE_SOURCE_LABELS } from '@domain/lists/practice-lists';
import type { TypedDay } from '@domain/section/section-fields';
import type { TemplateField } from '@domain/template/template-section';
import { unreachable } from '@domain/unreachable';
import { useState } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { answerWords } from './answer-words';
import { ChoiceField } from './choice-field';
import { ChoiceRow } from './choice-row';
import { LineField } from './line-field';
import { codeOf, optionLabels } from './option-labels';
import { RecordDateField } from './record-date-field';
import { TickGroup } from './tick-group';
import { WordsField } from './words-field';

/** More options than this are a list to open; up to this many they stand in sight. */
const MOST_IN_SIGHT = 5;

/** A list to open is no wider than a line, and may stand beside one. */
export function opensAsList(options: readonly string[]): boolean {
  return options.length > MOST_IN_SIGHT;
}

const NOTHING_CHOSEN = 'Nothing chosen yet';

type AnswerFieldProps = {
  readonly field: TemplateField;
  readonly answer: TypedDay;
  readonly onChange: (answer: TypedDay) => void;
};

/** What the kinds of field below have in common. */
type AnswerProps = {
  readonly said: { readonly label: string; readonly field: string; readonly hint?: string | undefined };
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** One field that the form asks for, by its type. An answer given to an older form of it stays, whatever it was. */
export function AnswerField({ field, answer, onChange }: AnswerFieldProps) {
  const { fill } = useRecordDesk();
  const label = fill(field.label);
  const said = {
    label: field.isRequired === true ? `${label} (needed)` : label,
    field: field.key,
    ...(field.help === undefined ? {} : { hint: fill(field.help) }),
  };
  const props: AnswerProps = {
    said,
    text: field.type === 'EVIDENCE' ? answer.text : answerWords(answer),
    onText: (text) => onChange({ date: null, text }),
  };
  switch (field.type) {
    case 'LINE':
      return <LineAnswer {...props} />;
    case 'WORDS':
      return <WordsField {...said} value={props.text} onChange={props.onText} />;
    case 'DATE':
      return <RecordDateField {...said} {...answer} onChange={onChange} />;
    case 'CHOICE':
      return <ChoiceAnswer {...props} options={field.options ?? []} />;
    case 'CHOICES':
      return <ChoicesAnswer {...props} options={field.options ?? []} />;
    case 'EVIDENCE':
      return <EvidenceAnswer {...props} />;
    default:
      return unreachable(field.type);
  }
}

/** A line whose answer came from a field of several lines keeps its lines. */
function LineAnswer({ said, text, onText }: AnswerProps) {
  const [hasLines] = useState(text.includes('\n'));
  const Line = hasLines ? WordsField : LineField;
  return <Line {...said} value={text} onChange={onText} />;
}

type OptionsProps = AnswerProps & { readonly options: readonly string[] };

function ChoiceAnswer({ said, text, onText, options }: OptionsProps) {
  const labels = optionLabels(options, text === '' ? [] : [text]);
  const value = codeOf(labels, text);
  const choose = (code: string | null) => onText(code === null ? '' : (labels[code] ?? ''));
  return opensAsList(options) ? (
    <ChoiceField {...said} labels={labels} value={value} onChange={choose} nothing={NOTHING_CHOSEN} />
  ) : (
    <ChoiceRow {...said} labels={labels} value={value} onChange={choose} />
  );
}

function ChoicesAnswer({ said, text, onText, options }: OptionsProps) {
  const chosen = text.split('\n').filter((line) => line !== '');
  const labels = optionLabels(options, chosen);
  const values = chosen.flatMap((words) => codeOf(labels, words) ?? []);
  return (
    <TickGroup
      {...said}
      labels={labels}
      values={values}
      onChange={(codes) => onText(codes.map((code) => labels[code]).join('\n'))}
    />
  );
}

function EvidenceAnswer({ said, text, onText }: AnswerProps) {
  const isKnown = text === '' || Object.hasOwn(EVIDENCE_SOURCE_LABELS, text);
  const labels: Readonly<Record<string, string>> = isKnown
    ? EVIDENCE_SOURCE_LABELS
    : { ...EVIDENCE_SOURCE_LABELS, [text]: text };
  return (
    <ChoiceField
      {...said}
      labels={labels}
      value={text === '' ? null : text}
      onChange={(code) => onText(code ?? '')}
      nothing={NOTHING_CHOSEN}
    />
  );
}
