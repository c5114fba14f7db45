import { RATER_LABELS } from '@domain/lists/case-lists';
import { AGENCY_LABELS, REFLECTION_STYLE_LABELS } from '@domain/lists/practice-lists';
import { TEMPLATE_LIMITS, type TemplateSection } from '@domain/template/template-section';
import { Checkbox } from '@fluentui/react-components';
import { Group } from '../parts/group';
import { memoOn } from '../parts/memo-on';
import { PickField } from '../parts/pick-field';
import { LineField } from '../parts/text-field';
import { TextRows } from '../parts/text-rows';
import { TickList } from '../parts/tick-list';
import { FieldRows } from './field-rows';
import { useEditSection } from './template-desk-context';

type PartProps = { readonly section: TemplateSection };

function PropertiesOfKind({ section }: PartProps) {
  switch (section.kind) {
    case 'FIELDS':
      return <FieldRows section={section} />;
    case 'ENTRIES':
      return <EntriesProperties section={section} />;
    case 'SCALE':
    case 'STATEMENT_SCALES':
      return <ScaleProperties section={section} />;
    case 'AGENCIES':
      return <AgenciesProperties section={section} />;
    case 'DECISIONS':
      return <DecisionsProperties section={section} />;
    case 'ACTIONS':
      return <ActionsProperties section={section} />;
    case 'REFLECTION':
      return <ReflectionProperties section={section} />;
    default:
      return null;
  }
}

function EntriesProperties({ section }: PartProps) {
  const edit = useEditSection(section);
  return (
    <>
      <FieldRows section={section} />
      <Checkbox
        label="Rows stand again in the next record, which adds to them"
        checked={section.carriesRows === true}
        onChange={(_event, { checked }) => edit({ carriesRows: checked === true ? true : undefined }, null)}
      />
    </>
  );
}

function ScaleProperties({ section }: PartProps) {
  const edit = useEditSection(section);
  const { anchors } = section;
  return (
    <Group title="The scale" part="anchors">
      <TickList
        label="Whose rows stand ready"
        field="raters"
        labels={RATER_LABELS}
        ticked={section.raters ?? []}
        none="Worker, manager and child"
        onChange={(raters) => edit({ raters: raters.length === 0 ? undefined : raters }, null)}
      />
      <Checkbox
        label="Own words for 0 and 10 here, instead of the form's"
        checked={anchors !== undefined}
        onChange={(_event, { checked }) =>
          edit({ anchors: checked === true ? { zeroMeans: '', tenMeans: '' } : undefined }, null)
        }
      />
      {anchors === undefined ? null : (
        <>
          <LineField
            label="10 means"
            field="anchors.tenMeans"
            value={anchors.tenMeans}
            longest={TEMPLATE_LIMITS.text}
            onChange={(tenMeans) => edit({ anchors: { ...anchors, tenMeans } }, 'anchors.tenMeans')}
          />
          <LineField
            label="0 means"
            field="anchors.zeroMeans"
            value={anchors.zeroMeans}
            longest={TEMPLATE_LIMITS.text}
            onChange={(zeroMeans) => edit({ anchors: { ...anchors, zeroMeans } }, 'anchors.zeroMeans')}
          />
        </>
      )}
    </Group>
  );
}

function AgenciesProperties({ section }: PartProps) {
  const edit = useEditSection(section);
  return (
    <Group title="The agencies" part="agencies">
      <TickList
        label="Whose lines stand ready"
        field="agencies"
        labels={AGENCY_LABELS}
        ticked={section.agencies ?? []}
        none="None; each is added as it is needed"
        onChange={(agencies) => edit({ agencies: agencies.length === 0 ? undefined : agencies }, null)}
      />
      <Checkbox
        label="Asks who was there, sent what they know, or was absent"
        checked={section.asksPresence === true}
        onChange={(_event, { checked }) => edit({ asksPresence: checked === true ? true : undefined }, null)}
      />
    </Group>
  );
}

function DecisionsProperties({ section }: PartProps) {
  const edit = useEditSection(section);
  return (
    <Group title="Decisions often taken" hint="Offered while somebody types a decision." part="suggestions">
      <TextRows
        name="Decision"
        addLabel="Add a decision"
        field="suggestions"
        lines={section.suggestions ?? []}
        longest={TEMPLATE_LIMITS.text}
        most={TEMPLATE_LIMITS.options}
        onChange={(lines, typed) => edit({ suggestions: lines.length === 0 ? undefined : lines }, typed)}
      />
    </Group>
  );
}

function ActionsProperties({ section }: PartProps) {
  const edit = useEditSection(section);
  return (
    <Checkbox
      label="Asks the time of day as well, for forms that count in hours"
      checked={section.asksTime === true}
      onChange={(_event, { checked }) => edit({ asksTime: checked === true ? true : undefined }, null)}
    />
  );
}

function ReflectionProperties({ section }: PartProps) {
  const edit = useEditSection(section);
  return (
    <PickField
      label="The cycle it opens with"
      field="reflectionStyle"
      labels={REFLECTION_STYLE_LABELS}
      value={section.reflectionStyle ?? 'SIGNS'}
      onChange={(reflectionStyle) => edit({ reflectionStyle }, null)}
    />
  );
}

/** What can be said of this kind of section and of no other. */
export const KindProperties = memoOn(
  [
    'fields',
    'carriesRows',
    'raters',
    'anchors',
    'agencies',
    'asksPresence',
    'suggestions',
    'asksTime',
    'reflectionStyle',
  ],
  PropertiesOfKind,
);
