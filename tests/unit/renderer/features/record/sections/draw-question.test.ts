import { reflectionStyle } from '@domain/lists/practice-lists';
import { QUESTION_DECK, questionsOfStyle } from '@domain/template/reflection-questions';
import { drawQuestion } from '@renderer/features/record/sections/draw-question';
import { describe, expect, it } from 'vitest';

const DECK = [
  { theme: 'Pace', questions: ['a', 'b'] },
  { theme: 'Feelings', questions: ['c', 'd', 'e'] },
];

function drawMany(theme: string | null, times: number, chance: (turn: number) => number): string[] {
  const drawn: string[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    drawn.push(drawQuestion({ deck: DECK, theme, drawn, chance: chance(turn) }));
  }
  return drawn;
}

describe('a question from the deck', () => {
  it.each([0, 0.5, 0.999])('comes only once before the whole deck is through, whatever chance says (%s)', (chance) => {
    expect(drawMany(null, 5, () => chance).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is not the last one again when the deck begins anew', () => {
    const drawn = drawMany('Pace', 12, (turn) => (turn * 0.37) % 1);
    expect(drawn.filter((question, turn) => question === drawn[turn - 1])).toEqual([]);
    expect(new Set(drawn)).toEqual(new Set(['a', 'b']));
  });

  it('is of the theme that was asked for', () => {
    expect(drawMany('Feelings', 3, () => 0).toSorted()).toEqual(['c', 'd', 'e']);
  });
});

describe('the questions to think along', () => {
  it('has six to eight questions on each of seven themes, none of them twice', () => {
    expect(QUESTION_DECK).toHaveLength(7);
    for (const { questions } of QUESTION_DECK) {
      expect(questions.length).toBeGreaterThanOrEqual(6);
      expect(questions.length).toBeLessThanOrEqual(8);
    }
    const all = QUESTION_DECK.flatMap(({ questions }) => questions);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((question) => !question.endsWith('?'))).toEqual([]);
  });

  it.each(reflectionStyle.options)('has four to six questions for %s', (style) => {
    expect(questionsOfStyle(style).length).toBeGreaterThanOrEqual(4);
    expect(questionsOfStyle(style).length).toBeLessThanOrEqual(6);
  });
});
