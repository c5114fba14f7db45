import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import type { RecordContent } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import { everyKindForm } from '../../../support/every-kind-form';
import { everyKindRecord } from '../../../support/every-kind-record';
import { rowIdOf, typed } from '../../../support/every-kind-situation';
import { TOBIN_SETTINGS } from '../../../support/tobin-record';

function compose(content: RecordContent = everyKindRecord()) {
  return composeRecordDocument({ content, state: 'DRAFT', seal: null, settings: TOBIN_SETTINGS });
}

/** The paragraphs between one section's title and the next. */
function linesOf(title: string, content?: RecordContent): string[] {
  const { blocks, ...document } = compose(content);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.text === title);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return documentParagraphs({ ...document, blocks: rest.slice(0, end) }).slice(2);
}

function withSection(key: string, value: SectionValue): RecordContent {
  return everyKindRecord({ sections: { ...everyKindRecord().sections, [key]: value } });
}

test('the child’s words stand under who heard them, when, where and how', () => {
  expect(linesOf('What Neve says')).toEqual([
    'Heard by Priya Castell on 4 November 2026 at school, with Mrs Bell, by Three Houses',
    ...['Worries', 'Good things', 'Wishes'],
    ...['“Mummy sleeps in the day.”\n“I don’t like Mondays.”', '“Nan’s toast. Football 👟.”', '“That nobody shouts.”'],
    'Heard by Mrs Bell, the week before, by watching and being with them',
    'What we saw: Neve leans on the friend who sits beside her and looks to the door when a car stops.',
  ]);
});

test('a danger statement reads as one sentence, with how it stands; one not yet looked at says so', () => {
  expect(linesOf('Worried about: what could happen')).toEqual([
    'Nan Pat, Mrs Bell and Priya are worried that when Carla drinks at the weekend nobody wakes Neve, feeds her or takes her to school, and that this has happened nine times since September. If nothing changes, Neve could be hurt in the night with no adult awake to help her, and could lose her place at school.',
    'Now: Changed since last time. Carla has asked Aunt Jo to do Mondays.',
    'Priya is worried that the shouting has begun again.',
    'From last time, and not yet looked at again',
  ]);
});

test('a goal names the statement it answers, shortened, in the words for this child’s status', () => {
  expect(linesOf('What needs to happen: goals').slice(0, 3)).toEqual([
    'Safety goal 1, for danger statement 1',
    'Nan Pat, Mrs Bell and Priya are worried that when Carla drinks at the weekend nobody wakes Neve, feeds her or takes her…',
    'Carla, Nan and Jo have an adult awake and sober in the house every night and take Neve to school every day.',
  ]);
  const cared = everyKindRecord();
  const lines = linesOf('What needs to happen: goals', { ...cared, header: { ...cared.header, caseStatus: 'CLA' } });
  expect(lines[0]).toBe('Success goal 1, for worry statement 1');
});

test('a goal of a statement that is not in this record stands on its own', () => {
  const { goals } = everyKindRecord().sections;
  const content = everyKindRecord({ sections: goals === undefined ? {} : { goals } });
  expect(linesOf('What needs to happen: goals', content)[0]).toBe('Safety goal 1');
});

describe('a scale', () => {
  test('says what its ends mean in its own words, then the form’s, then those of the label set', () => {
    const lines = linesOf('How safe, worry by worry');
    expect(lines).toContain('Safety scale. 10: An adult is awake every night. 0: Neve is alone at night.');
    expect(lines[lines.indexOf('For the situation as a whole') + 1]).toMatch(/10: Everyone is confident/);
    expect(linesOf('Where are we, 0 to 10?')[0]).toBe(
      'Safety scale. 10: Home is steady and Neve knows it. 0: Home is about to end.',
    );
  });

  test('leaves out a row made ready and never filled, and prints why somebody was not asked', () => {
    const lines = linesOf('Where are we, 0 to 10?').join('\n');
    expect(lines).not.toContain('IRO or chair');
    expect(lines).toContain('Not asked because: she was poorly');
  });
});

test('agencies explain what they have not said; one without any answer says that', () => {
  const lines = linesOf('What other people tell us');
  expect(lines.slice(0, 4)).toEqual(['Who', 'At the discussion', 'What they say', 'Agrees with us']);
  for (const said of [
    'Nothing known',
    'Awaited by: 20 November 2026',
    'Not asked, because: the tenancy is not in question',
  ]) {
    expect(lines).toContain(said);
  }
  expect(lines.at(-2)).toBe('Nothing recorded');
  expect(lines).not.toContain('Probation');
});

test('who was there has a column only where it was asked', () => {
  const { agencies } = everyKindRecord().sections;
  if (agencies?.kind !== 'AGENCIES') throw new Error('No agencies');
  const lines = agencies.agencies.map((line) => ({ ...line, presence: null }));
  const content = withSection('agencies', { ...agencies, agencies: lines });
  expect(linesOf('What other people tell us', content)).not.toContain('At the discussion');
});

test('steps stand in the order of their dates, and one whose date is not yet one at the end', () => {
  const lines = linesOf('The road from here');
  const days = ['22 November 2026', '12 January 2027', 'before Christmas'];
  expect(lines.filter((line) => days.includes(line))).toEqual(days);
});

test('the network says who could care, and what is known of the other parent', () => {
  const lines = linesOf('The people around Neve');
  expect(lines).toContain('Could care for Neve');
  expect(lines).toContain('Father or other parent: Not found. Last known in Fell Bay; Priya is asking his sister.');
  expect(lines.slice(lines.indexOf('Mrs Bell'))).toContain('Paid to be there');
});

test('a safety plan is read in its parts', () => {
  const lines = linesOf('The plan that keeps Neve safe');
  const parts = lines.filter((line) => line.includes(': ')).map((line) => line.split(': ')[0]);
  expect(parts).toEqual([
    'Tonight and this week',
    'To keep it going',
    'Who would notice first',
    'Last tested',
    'How it was tested',
    'What we learnt',
    'A version of Neve’s own',
  ]);
  expect(lines).toContain('A version of Neve’s own: Not yet. Neve wants to draw it with Nan.');
});

test('a reflection names its cycle, and prints drawn questions only where they were answered', () => {
  const lines = linesOf('Thinking it through');
  expect(lines[0]).toBe('Thought through along: Six steps: what happened to next time');
  expect(lines.at(-1)).toBe('What would change our minds? A month in which nobody has to ring.');
});

describe('the fields of a form', () => {
  test('stand in its order, sources in words, with an answer it no longer asks for at the end', () => {
    const lines = linesOf('School or nursery');
    expect(lines.slice(0, 8)).toEqual([
      ...['Attendance', '71 %', 'Our link there', 'Mrs Bell', 'Next meeting', '18 November 2026'],
      ...['What is in place', 'Breakfast club\nA key adult'],
    ]);
    expect(lines).toContain('School or nursery\nSeen by a worker');
    expect(lines.at(-1)).toBe('An answer to a question that this form no longer asks.');
  });

  test('a list is a table while its columns fit, and entry by entry where they do not', () => {
    expect(linesOf('Worried about: what has already happened').slice(0, 3)).toEqual([
      'What happened, and how bad was it?',
      'When',
      'How we know',
    ]);
    expect(linesOf('Where I have lived').slice(0, 2)).toEqual(['From: 2 March 2018', 'Until: 30 June 2021']);
  });

  test('words of a section that the form has lost are printed at the end of the record', () => {
    const lost = everyKindForm().sections.filter(({ key }) => !['school', 'homes', 'scales'].includes(key));
    const content = everyKindRecord({ template: everyKindForm({ sections: [...lost] }) });
    const lines = documentParagraphs(compose(content));
    const end = lines.slice(lines.indexOf('Also written in this record'));
    expect(end).toContain('71 %');
    expect(end.join('\n')).toContain('She stopped sleeping through.');
    expect(end).toContain('For danger statement 1');
  });
});

test('what was typed in place of a date is printed as it was typed', () => {
  const content = withSection('trajectory', {
    kind: 'TRAJECTORY',
    milestones: [{ id: rowIdOf(1), what: 'Review', by: typed('31/02/2027'), ifMissed: '', reached: null }],
  });
  expect(linesOf('The road from here', content)).toContain('31/02/2027');
});

test('an action counts in hours where the form does', () => {
  expect(linesOf('Agreed actions')).toContain('20 November 2026, 17:00');
  expect(linesOf('Agreed actions')).toContain('tomorrow, noon');
});
