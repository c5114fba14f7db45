import type { FIELD_TYPES, TemplateSection } from './template-section';

/** What the parts of a section are called where a form is made, compared or refused. */
export const PART_NAMES: Readonly<Record<keyof TemplateSection, string>> = {
  key: 'Name in the file',
  kind: 'Kind of section',
  title: 'Title',
  help: 'Line under the title',
  prompts: 'Questions',
  guidance: 'Guidance',
  who: 'Who answers',
  need: 'Needed',
  guideWords: 'Guide length',
  showWhen: 'When it is shown',
  showWhenAny: 'All conditions or any of them',
  asks: 'What it asks about',
  fields: 'Fields',
  carriesRows: 'Lines stay in the next record',
  raters: 'Whose numbers are asked for',
  anchors: 'What 0 and 10 mean',
  agencies: 'Agencies that stand ready',
  asksPresence: 'Asks who was there',
  suggestions: 'Decisions offered',
  asksTime: 'Asks the time of day',
  reflectionStyle: 'Questions to think along',
};

export const WHO_NAMES: Readonly<Record<TemplateSection['who'], string>> = {
  SW: 'Social worker',
  TM: 'Team manager',
  BOTH: 'Both together',
  AUTO: 'Filled in by Throughline',
};

export const NEED_NAMES: Readonly<Record<TemplateSection['need'], string>> = {
  REQUIRED: 'Required',
  CONDITIONAL: 'Required in some cases',
  OPTIONAL: 'Optional',
};

export const FIELD_TYPE_NAMES: Readonly<Record<(typeof FIELD_TYPES)[number], string>> = {
  LINE: 'a line',
  WORDS: 'a few lines',
  DATE: 'a day',
  CHOICE: 'one of',
  CHOICES: 'any of',
  EVIDENCE: 'how we know',
};
