/** Who an action belongs to, as far as the words in the field tell. */
export type Owner = { readonly kind: 'NOBODY_NAMED' | 'SEVERAL_PEOPLE' | 'ONE_PERSON' };

/** Words that say a part, a service or nobody, and never by themselves which person. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `all any anyone everybody everyone someone somebody nobody both each other others tbc tba tbd na none unknown ?
  i me myself we us you he she they him her them his their our my your the a an of for from with to at in by new old
  allocated named current key lead next joint via
  family parent parents mother father mum mummy dad daddy mam mom step stepfather stepmother stepmum stepdad partner carer carers
  guardian grandmother grandfather grandparent grandparents nan nana nanna gran granny grandma grandad grandpa aunt auntie
  uncle brother sister sibling siblings cousin child children friend neighbour network kinship foster
  sw swa swsa ssw asye tm atm stm sm iro lado fgc hv gp cp cpc cin chair conference ehm eh ehw pa pso psw yot yjs camhs mash cafcass
  social worker workers manager managers deputy assistant practitioner supervisor senior service head director reviewing
  independent officer officers support early help personal adviser advisor duty business admin administrator legal solicitor solicitors
  core group team professional professionals agency agencies partners school nursery college teacher headteacher senco nurse midwife doctor
  health visitor police hospital housing probation court panel staff safeguarding designated placement provider therapist
  psychologist coordinator co-ordinator council department services`.split(/\s+/),
);

/** Before a surname, without a full stop. */
export const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'pc',
  'dc',
  'ds',
  'sgt',
  'rev',
  'sir',
]);

const NOT_APPLICABLE = /\bn\/a\b/gi;
const BETWEEN_PEOPLE = /\s+(?:and|or|with)\s+|\s*[&+/;]\s*/i;
const BEFORE_A_PART = /\s*[,()[\]]\s*|\s+[-–—]\s+/;

/**
 * Reads an owner field. "Priya Castell, social worker" and "Mum (Kelly)" are one named person; "all", "core group",
 * "Mum" and "SW" name nobody; "Priya and Tom" are several. A part or a service beside one name is that person's part
 * when set off by a comma, dash or brackets, and a second person when joined by "and".
 */
export function readOwner(text: string): Owner {
  const people = text
    .replace(NOT_APPLICABLE, ' ')
    .split(BETWEEN_PEOPLE)
    .filter((each) => wordsOf(each).length > 0);
  const named = people.reduce((count, each) => count + namesIn(each), 0);
  if (named === 0) return { kind: 'NOBODY_NAMED' };
  return { kind: named > 1 || people.length > 1 ? 'SEVERAL_PEOPLE' : 'ONE_PERSON' };
}

/** How many of the pieces between commas and brackets hold a name. "Castell, Priya" is one person in two pieces, as case systems write it; that "Priya, Tom" passes too is the smaller harm. */
function namesIn(text: string): number {
  const pieces = text.split(BEFORE_A_PART).filter(hasName);
  return pieces.length === 2 && isSurnameFirst(text, pieces) ? 1 : pieces.length;
}

/** One word, a comma, one word, and nothing else. */
function isSurnameFirst(text: string, pieces: readonly string[]): boolean {
  return /^[^,]+,[^,]+$/.test(text) && pieces.every((piece) => wordsOf(piece).length === 1);
}

function hasName(text: string): boolean {
  return wordsOf(text).some((word) => !NOT_NAMES.has(word) && !TITLES.has(word));
}

/** Words with a letter in them, small, without full stops and possessive endings. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/, '').replace(/[^\p{L}\p{M}'’-]/gu, ''))
    .filter((word) => /\p{L}/u.test(word));
}
