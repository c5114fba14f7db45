import type { Goal, GoalStanding } from '@domain/section/kinds/goals-section';
import { linesOf } from '@domain/section/words';
import type { TemplateSection } from '@domain/template/template-section';
import { ChoiceRow } from '../fields/choice-row';
import { LineField } from '../fields/line-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { WordCount } from './word-count';

/** About the length of a danger statement, so that the two can be read together; where the form does not say otherwise. */
const ENOUGH_WORDS = 60;

const STANDING_LABELS: Readonly<Record<GoalStanding, string>> = {
  MET: 'Met',
  PARTLY: 'Partly',
  NOT_MET: 'Not yet',
};

type GoalFieldsProps = {
  readonly goal: Goal;
  readonly section: TemplateSection;
  readonly onChange: (goal: Goal) => void;
};

/** A goal in the parts that say what will be seen, and whether it can be done. */
export function GoalFields({ goal, section, onChange }: GoalFieldsProps) {
  const { fill } = useRecordDesk();
  return (
    <>
      <WordsField
        label="What will the adults be doing?"
        field="adultsDo"
        isLarge
        value={goal.adultsDo}
        onChange={(adultsDo) => onChange({ ...goal, adultsDo })}
      />
      <WordsField
        label={fill('What will {child} notice?')}
        field="childNotices"
        isLarge
        value={goal.childNotices}
        onChange={(childNotices) => onChange({ ...goal, childNotices })}
      />
      <LineField
        label="For how long must it be seen?"
        field="howLong"
        value={goal.howLong}
        onChange={(howLong) => onChange({ ...goal, howLong })}
      />
      <WordCount
        text={linesOf([goal.adultsDo, goal.childNotices, goal.howLong])}
        enough={section.guideWords ?? ENOUGH_WORDS}
      />
      <WordsField
        label="Is this possible for them by then, and what help do they need?"
        field="helpNeeded"
        value={goal.helpNeeded}
        onChange={(helpNeeded) => onChange({ ...goal, helpNeeded })}
      />
      <ChoiceRow
        label="Reached? (may be left open)"
        field="standing"
        labels={STANDING_LABELS}
        value={goal.standing}
        onChange={(standing) => onChange({ ...goal, standing })}
      />
    </>
  );
}
