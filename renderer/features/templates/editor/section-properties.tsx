import { topicsOf } from '@domain/findings/section-topics';
import { NEED_NAMES, WHO_NAMES } from '@domain/template/part-names';
import { SECTION_KIND_NAMES } from '@domain/template/section-kind-names';
import { TEMPLATE_LIMITS, type TemplateSection } from '@domain/template/template-section';
import { TOPIC_LABELS } from '@domain/template/topics';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Group } from '../parts/group';
import { KIND_WORDS } from '../parts/kind-words';
import { memoOn } from '../parts/memo-on';
import { NumberField } from '../parts/number-field';
import { PickField } from '../parts/pick-field';
import { LineField, WordsField } from '../parts/text-field';
import { TextRows } from '../parts/text-rows';
import { TickList } from '../parts/tick-list';
import { KindProperties } from './kind-properties';
import { ShowWhen } from './show-when';
import { useEditSection, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '12px' },
  kind: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

const LONGEST_GUIDANCE = 4_000;
const MOST_GUIDE_WORDS = 2_000;

/** Everything that can be said of one section. */
export function SectionProperties({ section }: { readonly section: TemplateSection }) {
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      <p className={styles.kind}>
        <strong>{SECTION_KIND_NAMES[section.kind]}.</strong> {KIND_WORDS[section.kind].about}
      </p>
      <Titles section={section} />
      <Prompts section={section} />
      <Guidance section={section} />
      <AnswersOfSection section={section} />
      <KindProperties section={section} />
      <ShowWhen section={section} />
      <AsksAbout section={section} />
    </div>
  );
}

const CHILD_WORDS =
  "{child} stands for the forename; {futureWorry}, {goal} and {scale} for the words of the child's status.";
const WORKER_WORDS = "{child} stands for the worker's first name here.";

const Titles = memoOn(['title', 'help'], function Titles({ section }) {
  const styles = useStyles();
  const edit = useEditSection(section);
  const { desk } = useTemplateEditing();
  return (
    <div className={styles.group}>
      <LineField
        label="Title"
        field="title"
        hint={desk.form().recordType === 'PERSONAL' ? WORKER_WORDS : CHILD_WORDS}
        value={section.title}
        longest={TEMPLATE_LIMITS.text}
        onChange={(title) => edit({ title }, 'title')}
      />
      <LineField
        label="A line under the title"
        field="help"
        value={section.help ?? ''}
        longest={TEMPLATE_LIMITS.text}
        onChange={(help) => edit({ help: help === '' ? undefined : help }, 'help')}
      />
    </div>
  );
});

const Prompts = memoOn(['prompts'], function Prompts({ section }) {
  const edit = useEditSection(section);
  return (
    <Group title="Questions" hint="Enter begins the next one, Alt+Up and Alt+Down move it." part="prompts">
      <TextRows
        name="Question"
        addLabel="Add a question"
        field="prompts"
        lines={section.prompts}
        longest={TEMPLATE_LIMITS.text}
        most={TEMPLATE_LIMITS.prompts}
        onChange={(prompts, typed) => edit({ prompts }, typed)}
      />
    </Group>
  );
});

const Guidance = memoOn(['guidance'], function Guidance({ section }) {
  const edit = useEditSection(section);
  return (
    <WordsField
      label="How to write it well"
      field="guidance"
      hint="For whoever wants to read on; it is not printed."
      value={section.guidance ?? ''}
      longest={LONGEST_GUIDANCE}
      onChange={(guidance) => edit({ guidance: guidance === '' ? undefined : guidance }, 'guidance')}
    />
  );
});

const AnswersOfSection = memoOn(['who', 'need', 'guideWords'], function AnswersOfSection({ section }) {
  const styles = useStyles();
  const edit = useEditSection(section);
  return (
    <div className={styles.pair}>
      <PickField
        label="Who answers"
        field="who"
        labels={WHO_NAMES}
        value={section.who}
        onChange={(who) => edit({ who }, null)}
      />
      <PickField
        label="Is it needed?"
        field="need"
        labels={NEED_NAMES}
        value={section.need}
        onChange={(need) => edit({ need }, null)}
      />
      <NumberField
        label="Guide length in words"
        field="guideWords"
        hint="Empty for none. A guide, never a limit."
        value={section.guideWords}
        least={1}
        most={MOST_GUIDE_WORDS}
        isOptional
        onChange={(guideWords) => edit({ guideWords }, 'guideWords')}
      />
    </div>
  );
});

const AsksAbout = memoOn(['asks', 'fields'], function AsksAbout({ section }) {
  const edit = useEditSection(section);
  return (
    <Group title="What it asks about" hint={saidOwnTopics(section)} part="asks">
      <TickList
        label="It asks"
        isLabelHidden
        field="asks"
        labels={TOPIC_LABELS}
        ticked={section.asks ?? []}
        none="Nothing further"
        onChange={(asks) => edit({ asks: asks.length === 0 ? undefined : asks }, null)}
      />
    </Group>
  );
});

/** What the section asks without being told, so that nobody ticks it twice. */
function saidOwnTopics(section: TemplateSection): string {
  const own = topicsOf({ ...section, asks: [] }).map((topic) => TOPIC_LABELS[topic]);
  const further = 'The findings are counted from what is ticked.';
  return own.length === 0 ? further : `By its kind it asks ${own.join(', and ')}. ${further}`;
}
