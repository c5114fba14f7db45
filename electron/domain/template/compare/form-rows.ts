import { listed } from '../../listed';
import { CASE_STATUS_LABELS } from '../../lists/case-lists';
import { RECORD_TYPE_LABELS } from '../../lists/record-types';
import type { TemplateDraft } from '../template-draft';
import type { ComparedRow } from './compared-rows';

/** What is set for the form as a whole: its name and purpose, and the words that go with each status. */
export function formRows(form: TemplateDraft): readonly ComparedRow[] {
  return [
    { part: 'name', label: 'Name', words: form.name },
    { part: 'purpose', label: 'What it is for', words: form.purpose },
    { part: 'recordType', label: 'Kind of record', words: RECORD_TYPE_LABELS[form.recordType] },
    ...form.labelSets.flatMap(labelSetRows),
  ];
}

function labelSetRows(set: TemplateDraft['labelSets'][number]): ComparedRow[] {
  const used = listed(
    set.usedFor.map((status) => CASE_STATUS_LABELS[status]),
    'and',
  );
  return [
    ['name', 'name', set.name],
    ['usedFor', 'used for', used],
    ['futureWorry', 'a future worry is called', set.futureWorry],
    ['goal', 'a goal is called', set.goal],
    ['scale', 'the scale is called', set.scale],
    ['tenMeans', '10 means', set.tenMeans],
    ['zeroMeans', '0 means', set.zeroMeans],
  ].map(([part, what, words]) => ({
    part: `${set.id} ${part}`,
    label: `Words of “${set.name}”: ${what}`,
    words: words ?? '',
  }));
}
