import { RATER_LABELS } from '../../lists/case-lists';
import { AGENCY_LABELS, REFLECTION_STYLE_LABELS } from '../../lists/practice-lists';
import { FIELD_TYPE_NAMES, NEED_NAMES, PART_NAMES, WHO_NAMES } from '../part-names';
import { sayWhenShown } from '../say-conditions';
import { SECTION_KIND_NAMES } from '../section-kind-names';
import type { SectionDraft, TemplateDraft } from '../template-draft';
import { TOPIC_LABELS } from '../topics';
import type { ComparedRow } from './compared-rows';

/** Everything about a section that a manager can set, part by part, in words. */
export function sectionRows(section: SectionDraft, form: TemplateDraft): readonly ComparedRow[] {
  return [
    row('title', section.title),
    row('kind', SECTION_KIND_NAMES[section.kind]),
    row('help', section.help ?? ''),
    row('prompts', section.prompts.join('\n')),
    row('guidance', section.guidance ?? ''),
    row('who', WHO_NAMES[section.who]),
    row('need', NEED_NAMES[section.need]),
    row('guideWords', section.guideWords === null ? 'No guide' : `About ${section.guideWords} words`),
    shownRow(section, form),
    row(
      'asks',
      linesOf(section.asks, (each) => TOPIC_LABELS[each]),
    ),
    row('fields', linesOf(section.fields, fieldLine)),
    row('carriesRows', yesNo(section.carriesRows)),
    row(
      'raters',
      linesOf(section.raters, (each) => RATER_LABELS[each]),
    ),
    ...anchorRows(section),
    row(
      'agencies',
      linesOf(section.agencies, (each) => AGENCY_LABELS[each]),
    ),
    row('asksPresence', yesNo(section.asksPresence)),
    row(
      'suggestions',
      linesOf(section.suggestions, (each) => each),
    ),
    row('asksTime', yesNo(section.asksTime)),
    row(
      'reflectionStyle',
      section.reflectionStyle === undefined ? '' : REFLECTION_STYLE_LABELS[section.reflectionStyle],
    ),
  ];
}

function row(part: keyof SectionDraft, words: string): ComparedRow {
  return { part, label: PART_NAMES[part], words };
}

function shownRow(section: SectionDraft, form: TemplateDraft): ComparedRow {
  const identity = JSON.stringify([section.showWhen, section.showWhenAny === true && section.showWhen.length > 1]);
  return { ...row('showWhen', sayWhenShown(section, form)), identity };
}

function anchorRows({ anchors }: SectionDraft): ComparedRow[] {
  return [
    { part: 'zeroMeans', label: '0 means', words: anchors?.zeroMeans ?? '' },
    { part: 'tenMeans', label: '10 means', words: anchors?.tenMeans ?? '' },
  ];
}

type Field = NonNullable<SectionDraft['fields']>[number];

/** "Reason for the move (one of: planned, broke down; required)". */
function fieldLine({ label, type, options, isRequired, carries, help }: Field): string {
  const choice = type === 'CHOICE' || type === 'CHOICES' ? `: ${(options ?? []).join(', ')}` : '';
  const kind = `${FIELD_TYPE_NAMES[type]}${choice}`;
  const more = [kind, isRequired === true ? 'required' : '', carries === true ? 'stands again next time' : ''];
  return `${label} (${more.filter((each) => each !== '').join('; ')})${help === undefined ? '' : ` – ${help}`}`;
}

function yesNo(isSet: true | undefined): string {
  return isSet === true ? 'Yes' : '';
}

function linesOf<T>(items: readonly T[] | undefined, say: (item: T) => string): string {
  return (items ?? []).map(say).join('\n');
}
