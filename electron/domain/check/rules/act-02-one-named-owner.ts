import { emptySection } from '../../section/section-kinds';
import { isBlank } from '../../section/words';
import type { Gap, Rule } from '../finding';
import { WHO_AND_WHEN } from '../inspectors-words';
import { nameAction, writtenActions } from '../written-actions';
import { sectionsOfKind } from '../written-sections';

/** What people write instead of a name. Whole words only: "Alla Petrova" is somebody. */
const NOBODY = new Set([
  'all',
  'everyone',
  'everybody',
  'anyone',
  'someone',
  'both',
  'us',
  'we',
  'team',
  'the team',
  'family',
  'the family',
  'network',
  'the network',
  'core group',
  'the core group',
  'professionals',
  'all professionals',
  'agencies',
  'parents',
  'the parents',
  'mum and dad',
  'carers',
  'school',
  'health',
  'police',
  'sw',
  'social worker',
  'the social worker',
  'tm',
  'manager',
  'team manager',
  'cp chair',
  'iro',
  'tbc',
  'tba',
  'tbd',
  'to be confirmed',
  'n/a',
  'na',
  'none',
  'unknown',
  'not known',
]);

/** Between two names: "Priya and Tom", "Priya, Tom", "Priya/Tom", "Priya & Tom". */
const BETWEEN_NAMES = /\s+and\s+|\s*[,;/&+]\s*/iu;

/** ACT-02: one named person owns each action; family and network may (domain brief 1b). */
export const ACT_02: Rule = {
  code: 'ACT-02',
  strength: 'HARD',
  title: 'One named person for every action',
  why: WHO_AND_WHEN,
  check: (content): Gap[] =>
    sectionsOfKind(content, 'ACTIONS', () => emptySection('ACTIONS')).flatMap(({ key, value }) =>
      writtenActions(value).flatMap((action) => {
        const message = whatIsWrong(action.who.trim(), nameAction(action));
        const gaps: Gap[] = [];
        if (message !== null) gaps.push({ message, place: { section: key, row: action.id, field: 'who' } });
        if (isBlank(action.what)) {
          const asked = `Say what ${isBlank(action.who) ? 'will be done' : `${action.who.trim()} will do`}.`;
          gaps.push({ message: asked, place: { section: key, row: action.id, field: 'what' } });
        }
        return gaps;
      }),
    ),
};

function whatIsWrong(who: string, action: string): string | null {
  if (who === '') return `Say who will do ${action}.`;
  if (isNobody(who)) return `“${who}” is not one person. Name the person who will do ${action}.`;
  if (names(who).length > 1) return `Name one person for ${action}. Give the other an action of their own.`;
  return null;
}

function isNobody(who: string): boolean {
  return NOBODY.has(who.toLocaleLowerCase('en-GB').replace(/[.?!]/gu, '').replace(/\s+/gu, ' '));
}

function names(who: string): readonly string[] {
  return who.split(BETWEEN_NAMES).filter((name) => name !== '');
}
