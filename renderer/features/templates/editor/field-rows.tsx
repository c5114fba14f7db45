import { FIELD_TYPE_NAMES } from '@domain/template/part-names';
import { TEMPLATE_LIMITS, type TemplateField, type TemplateSection } from '@domain/template/template-section';
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { EditRows } from '../parts/edit-rows';
import { Group } from '../parts/group';
import { PickField } from '../parts/pick-field';
import { LineField } from '../parts/text-field';
import { TextRows } from '../parts/text-rows';
import { newField, newKey } from './edit-template';
import { useEditSection } from './template-desk-context';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  first: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  ticks: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
});

/** The fields of a short form, or the columns of a list. */
export function FieldRows({ section }: { readonly section: TemplateSection }) {
  const edit = useEditSection(section);
  const fields = section.fields ?? [];
  const isList = section.kind === 'ENTRIES';
  const name = isList ? 'Column' : 'Field';
  const change = (position: number, patch: Partial<TemplateField>, typed: string | null) =>
    edit(
      { fields: fields.map((field, at) => (at === position ? { ...field, ...patch } : field)) },
      typed === null ? null : `fields.${String(position)}.${typed}`,
    );
  return (
    <Group title={isList ? 'Columns' : 'Fields'} part="fields">
      <EditRows
        rows={fields}
        keyOf={(field) => field.key}
        name={name}
        addLabel={isList ? 'Add a column' : 'Add a field'}
        most={TEMPLATE_LIMITS.fields}
        makeRow={() => newField(newKey('f'))}
        onChange={(next) => edit({ fields: next }, null)}
        isBoxed
      >
        {(field, position) => (
          <FieldRow
            field={field}
            name={`${name} ${String(position + 1)}`}
            path={`fields.${String(position)}`}
            onChange={(patch, typed) => change(position, patch, typed)}
          />
        )}
      </EditRows>
    </Group>
  );
}

type FieldRowProps = {
  readonly field: TemplateField;
  readonly name: string;
  readonly path: string;
  readonly onChange: (patch: Partial<TemplateField>, typed: string | null) => void;
};

function FieldRow({ field, name, path, onChange }: FieldRowProps) {
  const styles = useStyles();
  const isChoice = field.type === 'CHOICE' || field.type === 'CHOICES';
  return (
    <div className={styles.field}>
      <div className={styles.first}>
        <LineField
          label={`${name} asks`}
          field={`${path}.label`}
          value={field.label}
          longest={TEMPLATE_LIMITS.text}
          onChange={(label) => onChange({ label }, 'label')}
        />
        <PickField
          label="Answered with"
          field={`${path}.type`}
          labels={FIELD_TYPE_NAMES}
          value={field.type}
          onChange={(type) =>
            onChange({ type, ...(type.startsWith('CHOICE') ? { options: field.options ?? [''] } : {}) }, null)
          }
        />
      </div>
      {isChoice ? (
        <TextRows
          name="Choice"
          addLabel="Add a choice"
          field={`${path}.options`}
          lines={field.options ?? []}
          longest={TEMPLATE_LIMITS.text}
          most={TEMPLATE_LIMITS.options}
          onChange={(options, typed) => onChange({ options }, typed)}
        />
      ) : null}
      <LineField
        label="Help under it"
        field={`${path}.help`}
        value={field.help ?? ''}
        longest={TEMPLATE_LIMITS.text}
        onChange={(help) => onChange({ help }, 'help')}
      />
      <div className={styles.ticks}>
        <Checkbox
          label="Needed before signing"
          checked={field.isRequired === true}
          onChange={(_event, { checked }) => onChange({ isRequired: checked === true }, null)}
        />
        <Checkbox
          label="A fact that stands again next time"
          checked={field.carries === true}
          onChange={(_event, { checked }) => onChange({ carries: checked === true }, null)}
        />
      </div>
    </div>
  );
}
