import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
} from '@domain/lists/case-lists';
import { Field, Input, Select } from '@fluentui/react-components';
import type { ChangeForm, ChangeProblem } from './change-form';

type Props = {
  readonly form: ChangeForm;
  readonly problem: ChangeProblem | null;
  readonly onChange: (part: Partial<ChangeForm>) => void;
};

/** The fields that belong to the kind of change chosen. */
export function ChangeFields({ form, problem, onChange }: Props) {
  const error = (field: ChangeProblem['field']) =>
    problem?.field === field ? { validationMessage: problem.message } : {};
  switch (form.kind) {
    case 'WORKER':
      return (
        <Field label="New worker" {...error('worker')}>
          <Input value={form.worker} maxLength={200} onChange={(_, data) => onChange({ worker: data.value })} />
        </Field>
      );
    case 'HOME':
      return (
        <>
          <Field label="Home" {...error('arrangement')}>
            <Choice
              labels={LIVING_ARRANGEMENT_LABELS}
              value={form.arrangement}
              onChoose={(arrangement) => onChange({ arrangement })}
            />
          </Field>
          <Field label="With whom or where (no address)">
            <Input value={form.detail} maxLength={200} onChange={(_, data) => onChange({ detail: data.value })} />
          </Field>
        </>
      );
    case 'STATUS':
      return (
        <>
          <Field label="Status" {...error('status')}>
            <Choice labels={CASE_STATUS_LABELS} value={form.status} onChoose={(status) => onChange({ status })} />
          </Field>
          {form.status === 'CP' && (
            <Field label="Category">
              <Choice
                labels={CP_CATEGORY_LABELS}
                value={form.category}
                onChoose={(category) => onChange({ category })}
              />
            </Field>
          )}
        </>
      );
    case 'LEGAL_STATUS':
      return (
        <Field label="Legal status" {...error('legalStatus')}>
          <Choice
            labels={LEGAL_STATUS_LABELS}
            value={form.legalStatus}
            onChoose={(legalStatus) => onChange({ legalStatus })}
          />
        </Field>
      );
  }
}

type ChoiceProps<T extends string> = {
  readonly labels: Record<T, string>;
  readonly value: T | '';
  readonly onChoose: (value: T | '') => void;
};

function Choice<T extends string>({ labels, value, onChoose, ...field }: ChoiceProps<T>) {
  const options = Object.entries(labels) as [T, string][];
  return (
    <Select
      {...field}
      value={value}
      onChange={(_, data) => onChoose(options.find(([code]) => code === data.value)?.[0] ?? '')}
    >
      <option value="">Choose…</option>
      {options.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </Select>
  );
}
