import { HEARING_METHOD_LABELS } from '../lists/practice-lists';
import type { ValueOf } from '../section/section-values';
import { answerBlocks } from './answer-blocks';
import type { DocumentBlock } from './document';
import { dayWords, written } from './plain-blocks';
import { filled, type ValueContext } from './print-context';

const ALONE = { YES: 'Yes', NO: 'No' } as const;

/** When, by whom, where and how the child was seen and heard. */
export function childSeenBlocks(value: ValueOf<'CHILD_SEEN'>, context: ValueContext): DocumentBlock[] {
  const { alone, methods } = value;
  return [
    ...answerBlocks(filled('When and how {child} was seen', context), [
      { label: 'Last seen', value: dayWords(value.lastSeen) },
      { label: 'Seen by', value: value.seenBy },
      { label: 'Where', value: value.where },
      { label: 'Alone', value: alone === null ? '' : ALONE[alone] },
      { label: 'Not alone because', value: value.notAloneBecause },
      { label: 'How we heard them', value: methods.map((method) => HEARING_METHOD_LABELS[method]).join('; ') },
      { label: 'How they let people know', value: value.communication },
      { label: 'Where it is filed', value: value.whereFiled },
    ]),
    ...written(value.note),
  ];
}
