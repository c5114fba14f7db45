import type { Condition } from '@domain/template/condition';
import { sayWhenShown } from '@domain/template/say-conditions';
import { TEMPLATE_LIMITS, type TemplateSection } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { EditRows } from '../parts/edit-rows';
import { Group } from '../parts/group';
import { memoOn } from '../parts/memo-on';
import { PickField } from '../parts/pick-field';
import { ConditionFields } from './condition-fields';
import { factsOf, newCondition } from './condition-words';
import { useEditSection, useSettledForm } from './template-desk-context';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: '8px 12px',
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const ALL_OR_ANY = { ALL: 'when all of these hold', ANY: 'when any of these holds' } as const;

/** When the section is shown, built with pickers and said as a sentence. */
export const ShowWhen = memoOn(['showWhen', 'showWhenAny'], function ShowWhen({ section }) {
  const styles = useStyles();
  const form = useSettledForm();
  const edit = useEditSection(section);
  const others = form.sections.filter(({ key, kind }) => key !== section.key && !WITHOUT_WORDS.has(kind));
  const set = (showWhen: Condition[]) =>
    edit({ showWhen, ...(showWhen.length < 2 ? { showWhenAny: undefined } : {}) }, null);
  return (
    <Group title="When it is shown" part="showWhen">
      {section.showWhen.length > 1 ? (
        <PickField
          label="Shown"
          field="showWhenAny"
          labels={ALL_OR_ANY}
          value={section.showWhenAny === true ? 'ANY' : 'ALL'}
          onChange={(value) => edit({ showWhenAny: value === 'ANY' ? true : undefined }, null)}
        />
      ) : null}
      <EditRows
        rows={section.showWhen}
        keyOf={(_condition, position) => String(position)}
        name="Condition"
        addLabel="Add a condition"
        most={TEMPLATE_LIMITS.conditions}
        makeRow={() => newCondition(factsOf(form.recordType, others)[0] ?? 'STATUS', others)}
        onChange={set}
        isBoxed
        isOrderless
      >
        {(condition, position) => (
          <ConditionFields
            condition={condition}
            number={position + 1}
            form={form}
            others={others}
            onChange={(next) => set(section.showWhen.with(position, next))}
          />
        )}
      </EditRows>
      <p className={styles.sentence} role="status">
        {sayWhenShown(section, form)}
      </p>
    </Group>
  );
});

/** Parts of a record in which nothing is written that a condition could look at. */
const WITHOUT_WORDS: ReadonlySet<TemplateSection['kind']> = new Set(['HEADER', 'WORKER_SAY', 'SIGN_OFF']);
