import { CASE_STATUS_LABELS } from '@domain/lists/case-lists';
import { RECORD_TYPE_LABELS } from '@domain/lists/record-types';
import type { LabelSet } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import { TEMPLATE_LIMITS } from '@domain/template/template-section';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useCallback } from 'react';
import { Group } from '../parts/group';
import { codesOf } from '../parts/pick-field';
import { LineField, WordsField } from '../parts/text-field';
import { TickList } from '../parts/tick-list';
import { addLabelSet, changeForm, changeLabelSet, removeLabelSet } from './edit-template';
import { focusProperty } from './focus-places';
import { useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  set: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  kind: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold },
  three: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px' },
  adds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  remove: { alignSelf: 'flex-start' },
});

const SET_NAMES: Readonly<Record<LabelSet['id'], string>> = {
  SAFETY: 'Safety',
  WELLBEING: 'Wellbeing',
  STABILITY: 'Stability',
  PATHWAY: 'Pathway',
};

type EditForm = (edit: (form: TemplateDraft) => TemplateDraft, field: string | null) => void;

/** What belongs to the form as a whole: its name, what it is for, and the words that change with the child's status. */
export function FormProperties() {
  const styles = useStyles();
  const { desk } = useTemplateEditing();
  const form = useForm();
  const edit = useCallback<EditForm>((change, field) => desk.change(change, { section: null, field }), [desk]);
  // A talk about a worker has no child's status to choose between sets of words.
  const isPersonal = form.recordType === 'PERSONAL';
  const missing = isPersonal ? [] : codesOf(SET_NAMES).filter((id) => form.labelSets.every((set) => set.id !== id));
  const add = (id: LabelSet['id']) => {
    edit((now) => addLabelSet(now, blankSet(id)), null);
    focusProperty(`labelSets.${id}`);
  };
  return (
    <div className={styles.whole}>
      <p className={styles.kind}>
        <strong>{RECORD_TYPE_LABELS[form.recordType]}.</strong> The kind of record stays as it was chosen.
      </p>
      <LineField
        label="Name of the form"
        field="name"
        value={form.name}
        longest={TEMPLATE_LIMITS.name}
        onChange={(name) => edit((now) => changeForm(now, { name }), 'name')}
      />
      <WordsField
        label="What it is for"
        field="purpose"
        value={form.purpose}
        longest={TEMPLATE_LIMITS.text}
        onChange={(purpose) => edit((now) => changeForm(now, { purpose }), 'purpose')}
      />
      <Group {...(isPersonal ? WORDS_OF_PERSONAL : WORDS_BY_STATUS)} part="labelSets">
        {form.labelSets.map((set) => (
          <LabelSetFields
            key={set.id}
            set={set}
            edit={edit}
            canRemove={form.labelSets.length > 1}
            isByStatus={!isPersonal}
          />
        ))}
        <div className={styles.adds}>
          {missing.map((id) => (
            <Button key={id} appearance="subtle" icon={<AddRegular />} onClick={() => add(id)}>
              Add words for {SET_NAMES[id]}
            </Button>
          ))}
        </div>
      </Group>
    </div>
  );
}

const WORDS_BY_STATUS = {
  title: "Words that change with the child's status",
  hint: 'The bones of the form stay the same. The first set is used while the status is not known.',
};

const WORDS_OF_PERSONAL = { title: 'Words of this form', hint: 'What a worry, a goal and the scale are called in it.' };

type LabelSetFieldsProps = {
  readonly set: LabelSet;
  readonly edit: EditForm;
  readonly canRemove: boolean;
  readonly isByStatus: boolean;
};

function LabelSetFields({ set, edit, canRemove, isByStatus }: LabelSetFieldsProps) {
  const styles = useStyles();
  const change = (patch: Partial<LabelSet>, part: string | null) =>
    edit((form) => changeLabelSet(form, set.id, patch), part === null ? null : `labelSets.${set.id}.${part}`);
  const line = (part: 'futureWorry' | 'goal' | 'scale' | 'tenMeans' | 'zeroMeans', label: string) => (
    <LineField
      label={label}
      field={`labelSets.${set.id}.${part}`}
      value={set[part]}
      longest={TEMPLATE_LIMITS.text}
      onChange={(value) => change({ [part]: value }, part)}
    />
  );
  const remove = () => {
    edit((form) => removeLabelSet(form, set.id), null);
    focusProperty('labelSets');
  };
  return (
    <fieldset className={styles.set} data-part={`labelSets.${set.id}`}>
      <legend className={styles.legend}>{SET_NAMES[set.id]}</legend>
      {isByStatus ? (
        <TickList
          label="Used for"
          field={`labelSets.${set.id}.usedFor`}
          labels={CASE_STATUS_LABELS}
          ticked={set.usedFor}
          none="No status yet"
          onChange={(usedFor) => change({ usedFor }, null)}
        />
      ) : null}
      <div className={styles.three}>
        {line('futureWorry', 'A future worry is called')}
        {line('goal', 'A goal is called')}
        {line('scale', 'The scale is called')}
      </div>
      {line('tenMeans', '10 means')}
      {line('zeroMeans', '0 means')}
      {canRemove ? (
        <Button className={styles.remove} appearance="subtle" onClick={remove}>
          Remove the words for {SET_NAMES[set.id]}
        </Button>
      ) : null}
    </fieldset>
  );
}

function blankSet(id: LabelSet['id']): LabelSet {
  return { id, name: SET_NAMES[id], usedFor: [], futureWorry: '', goal: '', scale: '', tenMeans: '', zeroMeans: '' };
}
