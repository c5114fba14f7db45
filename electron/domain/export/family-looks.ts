import { valuesOf } from '../document/values-of';
import type { RecordContent } from '../record/record';
import { SHORTHAND } from '../settings/word-lists';
import { findPhrases } from '../text/phrases';
import { type FamilyAction, familyActions, familyGoals } from './family-actions-copy';
import type { FamilyLook } from './family-look';
import { FAMILY_WORDS } from './family-words';
import { IDENTIFIER_FINDERS } from './practice/find-identifiers';
import { nameWordsIn } from './practice/name-words';
import { findAll } from './practice/replacement';
import { wordsOfText } from './practice/words-of-text';
import { nameKeyOf } from './same-name';

/** Words in a field that somebody marked as being about another person. */
export type MarkedWords = { readonly section: string; readonly words: string };

/**
 * What a manager should look at in a family's copy before saying that it is checked: never a fault, and nothing is changed
 * by it. Words that a family should not have to look up, with plain ones; people other than the child and the owner who are
 * named in what a professional does; addresses and numbers; passages somebody marked.
 */
export function familyLooks(content: RecordContent, marks: readonly MarkedWords[] = []): FamilyLook[] {
  const texts = [...familyActions(content).map(textOfAction), ...familyGoals(content).map(textOfGoal)];
  return texts.flatMap((text) => [
    ...plainWordLooks(text),
    ...somebodyElseLooks(text, content),
    ...detailLooks(text),
    ...markLooks(text, marks),
  ]);
}

type Text = { readonly action: FamilyAction | null; readonly about: string; readonly words: string };

function textOfAction(action: FamilyAction): Text {
  return { action, about: action.what.trim(), words: [action.role, action.what, action.why].join('\n') };
}

function textOfGoal({ adultsDo, childNotices, howLong }: ReturnType<typeof familyGoals>[number]): Text {
  const words = [adultsDo, childNotices, howLong].join('\n');
  return { action: null, about: words.trim().split('\n')[0] ?? '', words };
}

function look({ action, about }: Text, found: Pick<FamilyLook, 'kind' | 'words' | 'sentence'>): FamilyLook {
  return { ...found, actionId: action?.id ?? null, about };
}

const WORDS = [...FAMILY_WORDS, ...SHORTHAND];

function plainWordLooks(text: Text): FamilyLook[] {
  const phrases = WORDS.map(({ say }) => say);
  return findPhrases(text.words, phrases).map(({ phrase, said }) => {
    const instead = WORDS.find(({ say }) => say === phrase)?.instead ?? '';
    const sentence = `“${said}” may not be plain to a family. In plain words: ${instead}.`;
    return look(text, { kind: 'PLAIN_WORDS', words: said, sentence });
  });
}

/** Asked of what professionals do alone: a family speaks of its own people as it likes. */
function somebodyElseLooks(text: Text, content: RecordContent): FamilyLook[] {
  const { action } = text;
  if (action === null || isFamily(action.who, content)) return [];
  const expected = new Set([
    ...nameKeyOf(action.who),
    ...nameKeyOf(`${content.child.forename} ${content.child.surname}`),
  ]);
  const others = nameWordsIn(text.words).filter(
    ({ plain }) => !expected.has(plain) && isNamedElsewhere(plain, text.words),
  );
  const names = new Set(others.map(({ plain }) => wordAs(plain, text.words)));
  return [...names].map((name) => {
    const sentence = `This names ${name}. Is it theirs to know, and the family’s to read?`;
    return look(text, { kind: 'SOMEBODY_ELSE', words: name, sentence });
  });
}

/** Not merely the first word of a sentence, which always has a capital. */
function isNamedElsewhere(plain: string, text: string): boolean {
  return wordsOfText(text).some((word) => word.plain === plain && word.isCapital && !word.isFirst);
}

function wordAs(plain: string, text: string): string {
  return wordsOfText(text).find((word) => word.plain === plain && word.isCapital)?.text ?? plain;
}

/** The child, and people of the family and network who are not paid to be there. */
function isFamily(who: string, content: RecordContent): boolean {
  const people = valuesOf({ content }, 'NETWORK').flatMap((value) => value.people.filter(({ isPaid }) => !isPaid));
  const names = [content.child.forename, ...people.map(({ name }) => name)];
  const owner = new Set(nameKeyOf(who));
  return names.some((name) => nameKeyOf(name).some((word) => owner.has(word)));
}

function detailLooks(text: Text): FamilyLook[] {
  return findAll(text.words, IDENTIFIER_FINDERS).map(({ start, end }) => {
    const said = text.words.slice(start, end);
    const sentence = `“${said}” says where somebody is or how to reach them. Should the family have it?`;
    return look(text, { kind: 'CONTACT_DETAIL', words: said, sentence });
  });
}

const MARKED = 'Somebody marked these words as being about another person.';

function markLooks(text: Text, marks: readonly MarkedWords[]): FamilyLook[] {
  return marks
    .filter(({ words }) => words.trim() !== '' && text.words.includes(words))
    .map(({ words }) => look(text, { kind: 'MARKED', words, sentence: MARKED }));
}
