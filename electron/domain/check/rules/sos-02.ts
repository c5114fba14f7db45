import type { DangerStatement } from '../../section/kinds/danger-statements-section';
import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { liveStatements, nameOf } from '../rule-parts';

/** SOS-02, domain brief: the three parts of a danger statement (Signs of Safety). */
export const sos02 = defineRule({
  code: 'SOS-02',
  strength: 'WARN',
  title: 'Danger statements have three parts',
  finding: 46,
  gaps: (content) =>
    liveStatements(content).flatMap(({ section, statement }) =>
      partsOf(statement, nameOf(content))
        .filter(({ text }) => isBlank(text))
        .map(({ field, message }) => ({ place: { section, row: statement.id, field }, message })),
    ),
});

function partsOf({ who, what, couldHappen }: DangerStatement, child: string) {
  return [
    { field: 'who', text: who, message: 'Say who is worried. Name the people.' },
    { field: 'what', text: what, message: 'Say what they are worried about: what they have seen or heard.' },
    { field: 'couldHappen', text: couldHappen, message: `Say what could happen to ${child} if nothing changes.` },
  ];
}
