import { formatShortDate } from '@domain/calendar/format-date';
import {
  AGENCY_LABELS,
  EVIDENCE_SOURCE_LABELS,
  evidenceSource,
  HEARING_METHOD_LABELS,
  PROGRESS_LABELS,
} from '@domain/lists/practice-lists';
import type { RecordContent } from '@domain/record/record';
import type { AgencyLine } from '@domain/section/kinds/agencies-section';
import { answerTo, type FieldAnswers } from '@domain/section/kinds/field-answers';
import { richTextToPlain } from '@domain/section/rich-text-plain';
import type { TypedDay } from '@domain/section/section-fields';
import type { SectionKind, SectionValue, ValueOf } from '@domain/section/section-values';
import type { TemplateField, TemplateSection } from '@domain/template/template-section';
import type { ByKeyboard } from './by-keyboard';
import { enterLastActions } from './enter-last-actions';
import { enterRatings } from './enter-ratings';

type Entering = { readonly keys: ByKeyboard; readonly section: TemplateSection; readonly content: RecordContent };
type Enter<K extends SectionKind> = (value: ValueOf<K>, entering: Entering) => Promise<void>;

/** Words to type, each under the label of its field, in the order of the page; blank ones are passed over. */
type Field = readonly [label: string | RegExp, words: string];

async function fillAll(keys: ByKeyboard, fields: readonly Field[]): Promise<void> {
  for (const [label, words] of fields) if (words !== '') await keys.fill(label, words);
}

/** As a person types it: the day, which the field understands. */
function asTyped({ date, text }: TypedDay): string {
  return date === null ? text : formatShortDate(date);
}

async function enterAnswers(keys: ByKeyboard, fields: readonly TemplateField[], answers: FieldAnswers): Promise<void> {
  for (const field of fields) {
    const typed = asTyped(answerTo(answers, field.key));
    if (typed !== '') await enterAnswer(keys, field, typed);
  }
}

const MOST_OPTIONS_IN_SIGHT = 5;

async function enterAnswer(keys: ByKeyboard, field: TemplateField, typed: string): Promise<void> {
  const label = field.isRequired ? `${field.label} (needed)` : field.label;
  const isList = (field.options ?? []).length > MOST_OPTIONS_IN_SIGHT;
  if (field.type === 'EVIDENCE') await keys.select(label, EVIDENCE_SOURCE_LABELS[evidenceSource.parse(typed)]);
  else if (field.type === 'CHOICES') for (const line of typed.split('\n')) await keys.tick(line);
  else if (field.type !== 'CHOICE') await keys.fill(label, typed);
  else await (isList ? keys.select(label, typed) : keys.choose(label, typed));
}

const STANDINGS = {
  SAME: ['The same', 'What tells you it is the same?'],
  CHANGED: ['Changed', 'What has changed?'],
  NO_LONGER: ['No longer a worry', 'What tells you it is no longer a worry?'],
} as const;

const ENTER: { readonly [K in SectionKind]: Enter<K> } = {
  RICH_TEXT: async ({ text }, { keys }) => keys.typeLines(richTextToPlain(text)),
  LAST_ACTIONS: enterLastActions,
  SCALE: ({ ratings }, entering) => enterRatings(ratings, entering),
  STATEMENT_SCALES: async ({ scales }, entering) => {
    for (const { ratings } of scales) await enterRatings(ratings, entering);
  },
  DECISIONS: async ({ decisions }, { keys }) => {
    for (const row of decisions) {
      await keys.addRow('Add a decision');
      await fillAll(keys, [
        ['We decided', row.decision],
        ['Because', row.reason],
        ['We decided against, and why', row.decidedAgainst],
        ['Agreed by, if senior say is needed', row.agreedBy],
      ]);
    }
  },
  ACTIONS: async ({ actions, noActionReason }, { keys, section }) => {
    for (const row of actions) {
      await keys.addRow('Add an action');
      const time: Field = ['At', section.asksTime ? (row.byTime ?? '') : ''];
      const when: readonly Field[] = [['By when', asTyped({ date: row.by, text: row.byText })], time];
      await fillAll(keys, [
        ['Who', row.who],
        ['Will do what', row.what],
      ]);
      await keys.rewrite('Their part', row.role);
      await fillAll(keys, [...when, [/^So that/, row.soThat]]);
    }
    await fillAll(keys, [['No action needed, because', noActionReason]]);
  },
  NEXT_DATE: async ({ date, dateText, reason }, { keys }) =>
    fillAll(keys, [
      ['Date of the next supervision', asTyped({ date, text: dateText })],
      ['If longer than usual, why is that right for the child?', reason],
    ]),
  CHILD_SEEN: async (value, { keys }) => {
    await fillAll(keys, [
      ['Last seen on', asTyped(value.lastSeen)],
      ['By whom', value.seenBy],
      ['Where', value.where],
    ]);
    if (value.alone) await keys.choose('Seen alone?', value.alone === 'YES' ? 'Yes' : 'No');
    for (const method of value.methods) await keys.tick(HEARING_METHOD_LABELS[method]);
    await fillAll(keys, [
      ['Where is that work kept?', value.whereFiled],
      ['Anything else about the visit', value.note],
    ]);
  },
  CHILD_VOICE: async ({ hearings }, { keys }) => {
    for (const row of hearings) {
      await fillAll(keys, [
        ['Who heard it', row.heardBy],
        ['When', asTyped(row.on)],
        ['Where and with whom', row.where],
      ]);
      if (row.how) await keys.select('How', HEARING_METHOD_LABELS[row.how]);
      await fillAll(keys, [
        ['Worries', row.worries],
        ['Good things', row.goodThings],
        ['Wishes', row.wishes],
        [/^What we saw/, row.observed],
      ]);
    }
  },
  DANGER_STATEMENTS: async ({ statements }, { keys }) => {
    for (const row of statements) {
      if (!row.isCarried) await keys.addRow(/^Add a .*statement$/);
      await keys.rewrite('Who is worried?', row.who);
      await keys.rewrite('About what they have seen or heard', row.what);
      await keys.rewrite(/^If nothing changes, what could happen to/, row.couldHappen);
      if (row.standing === null) continue;
      const [standing, because] = STANDINGS[row.standing];
      await keys.choose('How does this stand now?', standing);
      await fillAll(keys, [[because, row.standingBecause]]);
    }
  },
  GOALS: async ({ goals }, { keys }) => {
    for (const row of goals) {
      await fillAll(keys, [
        ['What will the adults be doing?', row.adultsDo],
        [/^What will .* notice\?$/, row.childNotices],
        ['For how long must it be seen?', row.howLong],
        ['Is this possible for them by then, and what help do they need?', row.helpNeeded],
      ]);
    }
  },
  NETWORK: async (value, { keys }) => {
    for (const row of value.people) {
      await keys.addRow('Add a person');
      await fillAll(keys, [
        ['Name', row.name],
        ['Who they are to the child', row.relation],
        ['What they have agreed to do', row.agreedTo],
      ]);
    }
    const standings = { INVOLVED: 'Involved', NOT_INVOLVED: 'Not involved', NOT_FOUND: 'Not found' };
    if (value.otherParent) {
      await keys.choose('Father or other parent', standings[value.otherParent]);
      await keys.press('Tab');
      await keys.type(value.otherParentNote);
    }
    await fillAll(keys, [['Anything else about the people around them', value.note]]);
  },
  SAFETY_PLAN: async (value, { keys }) => {
    await fillAll(keys, [
      ['Tonight and this week', value.now],
      ['To keep it going', value.keepGoing],
    ]);
    for (const row of value.contingencies) {
      await keys.addRow('Add a “what if”');
      await fillAll(keys, [
        ['If', row.ifThis],
        ['Then', row.response],
        ['Who', row.who],
      ]);
    }
    await fillAll(keys, [
      ['Who would notice first?', value.whoNotices],
      ['Last tested', asTyped(value.testedOn)],
      ['How it was tested', value.testedHow],
      ['What we learnt', value.learnt],
    ]);
    if (value.childsVersion !== 'YES') return;
    await keys.choose(/^Does .* have their own version of the plan\?$/, 'Yes');
    await keys.press('Tab');
    await keys.type(value.childsVersionNote);
  },
  AGENCIES: async ({ agencies, note }, { keys, section }) => {
    // The form's own agencies stand ready, in its order; writing begins at the first.
    const ready = section.agencies ?? [];
    const place = (row: AgencyLine) => (ready.includes(row.agency) ? ready.indexOf(row.agency) : ready.length);
    for (const row of agencies.toSorted((one, other) => place(one) - place(other))) {
      if (place(row) === ready.length) await keys.addRow('Add somebody else');
      else if (place(row) > 0) await keys.tabToList('Agency', AGENCY_LABELS[row.agency]);
      await fillAll(keys, [
        ['Who there', row.name],
        ['In short', row.said],
      ]);
    }
    await fillAll(keys, [['Do they agree with each other, and with us?', note]]);
  },
  TRAJECTORY: async ({ milestones }, { keys }) => {
    for (const row of milestones) {
      await keys.addRow('Add a step');
      await fillAll(keys, [
        ['Step', row.what],
        ['By when', asTyped(row.by)],
        ['What we do if it is missed', row.ifMissed],
      ]);
    }
  },
  REFLECTION: async ({ text }, { keys, section }) => {
    await keys.tabTo(section.title);
    await keys.typeLines(richTextToPlain(text));
  },
  PROGRESS: async (value, { keys }) => {
    if (value.progress) await keys.choose('How it is moving', PROGRESS_LABELS[value.progress]);
    await fillAll(keys, [
      ['What tells you?', value.why],
      [/^The longest .* can wait$/, value.longestWait],
    ]);
  },
  FIELDS: async ({ answers }, { keys, section }) => enterAnswers(keys, section.fields ?? [], answers),
  ENTRIES: async ({ entries }, { keys, section }) => {
    for (const { answers } of entries) {
      await keys.addRow('Add an entry');
      await enterAnswers(keys, section.fields ?? [], answers);
    }
  },
};

/** Writes a section of a record word for word through the screen, by keyboard alone. */
export async function enterSection(value: SectionValue, entering: Entering): Promise<void> {
  await entering.keys.toSection(entering.section.key);
  await enterOf(value.kind)(value, entering);
}

function enterOf<K extends SectionKind>(kind: K): Enter<K> {
  return ENTER[kind];
}
