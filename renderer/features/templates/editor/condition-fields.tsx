import type { Condition, ConditionFact } from '@domain/template/condition';
import type { TemplateDraft } from '@domain/template/template-draft';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles } from '@fluentui/react-components';
import { NumberField } from '../parts/number-field';
import { PickField } from '../parts/pick-field';
import { plainTitle } from '../parts/plain-title';
import { TickList } from '../parts/tick-list';
import { FACT_LABELS, factsOf, LISTS, newCondition, withNot } from './condition-words';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  // What it must be stands beside "is" where there is room for it, and under it where there is not.
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'flex-start',
    '& > :first-child': { flex: '0 0 96px' },
    '& > :not(:first-child)': { flex: '1 1 216px' },
  },
  numbers: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px' },
});

type ConditionFieldsProps = {
  readonly condition: Condition;
  readonly number: number;
  readonly form: TemplateDraft;
  /** The sections that it may look at. */
  readonly others: readonly TemplateSection[];
  readonly onChange: (condition: Condition) => void;
};

const IS_OR_NOT = { IS: 'is', IS_NOT: 'is not' } as const;

/** One condition, built with pickers: what it looks at, which way round, and what it must be. */
export function ConditionFields({ condition, number, form, others, onChange }: ConditionFieldsProps) {
  const styles = useStyles();
  // What is looked at already always shows, so that it can be seen and replaced.
  const offered = [...new Set([...factsOf(form.recordType, others), condition.fact])];
  const change = (fact: ConditionFact) => onChange(withNot(newCondition(fact, others), condition.not === true));
  return (
    <div className={styles.row}>
      <PickField
        label={`Condition ${String(number)} looks at`}
        isLabelHidden
        field={`showWhen.${String(number - 1)}.fact`}
        labels={FACT_LABELS}
        offered={offered}
        value={condition.fact}
        onChange={change}
      />
      <div className={styles.second}>
        <PickField
          label={`Condition ${String(number)}: is or is not`}
          isLabelHidden
          field={`showWhen.${String(number - 1)}.not`}
          labels={IS_OR_NOT}
          value={condition.not === true ? 'IS_NOT' : 'IS'}
          onChange={(value) => onChange(withNot(condition, value === 'IS_NOT'))}
        />
        <ConditionValue condition={condition} number={number} form={form} others={others} onChange={onChange} />
      </div>
    </div>
  );
}

const KEEPS_ONE = 'One at least stays ticked. To do without it, remove the condition.';

function ConditionValue({ condition, number, form, others, onChange }: ConditionFieldsProps) {
  const field = `showWhen.${String(number - 1)}.value`;
  const list = {
    label: `Condition ${String(number)}: one of`,
    isLabelHidden: true,
    field,
    none: '',
    keepsOne: KEEPS_ONE,
  };
  switch (condition.fact) {
    case 'STATUS':
      return (
        <TickList
          {...list}
          labels={LISTS.STATUS}
          ticked={condition.isOneOf}
          onChange={(isOneOf) => onChange({ ...condition, isOneOf })}
        />
      );
    case 'LEGAL_STATUS':
      return (
        <TickList
          {...list}
          labels={LISTS.LEGAL_STATUS}
          ticked={condition.isOneOf}
          onChange={(isOneOf) => onChange({ ...condition, isOneOf })}
        />
      );
    case 'LIVING':
      return (
        <TickList
          {...list}
          labels={LISTS.LIVING}
          ticked={condition.isOneOf}
          onChange={(isOneOf) => onChange({ ...condition, isOneOf })}
        />
      );
    case 'CONCERN':
      return (
        <TickList
          {...list}
          labels={LISTS.CONCERN}
          ticked={condition.isOneOf}
          onChange={(isOneOf) => onChange({ ...condition, isOneOf })}
        />
      );
    case 'AGE_YEARS':
      return <AgeFields condition={condition} field={field} onChange={onChange} />;
    case 'RECORD_NUMBER_FROM':
      return (
        <NumberField
          label="From supervision number"
          field={field}
          value={condition.from}
          least={1}
          most={1_000}
          onChange={(from) => (from === null ? undefined : onChange({ ...condition, from }))}
        />
      );
    case 'SECTION_WRITTEN':
      return (
        <PickField
          label={`Condition ${String(number)}: the section`}
          isLabelHidden
          field={field}
          labels={sectionLabels(others, form, condition.section)}
          value={condition.section}
          onChange={(section) => onChange({ ...condition, section })}
        />
      );
    default:
      return null;
  }
}

type AgeFieldsProps = {
  readonly condition: Extract<Condition, { fact: 'AGE_YEARS' }>;
  readonly field: string;
  readonly onChange: (condition: Condition) => void;
};

const OLDEST = 25;

function AgeFields({ condition, field, onChange }: AgeFieldsProps) {
  const styles = useStyles();
  const bounds = { least: 0, most: OLDEST };
  return (
    <div className={styles.numbers}>
      <NumberField
        label="From age"
        field={`${field}.from`}
        value={condition.from}
        {...bounds}
        onChange={(from) => (from === null ? undefined : onChange({ ...condition, from }))}
      />
      <NumberField
        label="To age"
        field={`${field}.to`}
        value={condition.to}
        {...bounds}
        onChange={(to) => (to === null ? undefined : onChange({ ...condition, to }))}
      />
    </div>
  );
}

/** The other sections by key; one that is no longer there still shows, so that it can be seen and replaced. */
function sectionLabels(
  others: readonly TemplateSection[],
  form: TemplateDraft,
  chosen: string,
): Record<string, string> {
  const known = others.map((section): [string, string] => [section.key, plainTitle(section, form)]);
  const isThere = others.some(({ key }) => key === chosen);
  return Object.fromEntries(isThere ? known : [[chosen, 'A section that is no longer here'], ...known]);
}
