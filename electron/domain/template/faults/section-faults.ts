import { quoted } from '../../quoted';
import { readableTitle } from '../readable-text';
import type { SectionDraft, TemplateDraft } from '../template-draft';
import type { TemplateFault } from '../template-fault';

type Field = NonNullable<SectionDraft['fields']>[number];

/** What is wrong inside one section, and what two sections have that only one may have. */
export function sectionFaults(form: TemplateDraft): readonly TemplateFault[] {
  return [
    ...keyFaults(form),
    ...form.sections.flatMap((section) => fieldFaults(section, readableTitle(section, form))),
  ];
}

function keyFaults(form: TemplateDraft): TemplateFault[] {
  const firstWith = new Map<string, SectionDraft>();
  return form.sections.flatMap((section) => {
    const first = firstWith.get(section.key);
    if (first === undefined) {
      firstWith.set(section.key, section);
      return [];
    }
    const [one, other] = [readableTitle(first, form), readableTitle(section, form)];
    const message = `${one} and ${other} share one place for what is written (“${section.key}”). Take one of them out and add it again.`;
    return [{ section: section.key, part: 'key', message }];
  });
}

function fieldFaults(section: SectionDraft, title: string): TemplateFault[] {
  if (section.kind !== 'FIELDS' && section.kind !== 'ENTRIES') return [];
  const fields = section.fields ?? [];
  const faultOf = (message: string): TemplateFault => ({ section: section.key, part: 'fields', message });
  if (fields.length === 0) return [faultOf(`${title} has no fields, so nothing can be written in it. Add one.`)];
  const names = fields.map(({ label }, index) => (label.trim() === '' ? `field ${index + 1}` : quoted(label)));
  return fields.flatMap((field, index) => {
    const name = `${title}, ${names[index] ?? ''}`;
    const before = fields.slice(0, index).findIndex(({ key }) => key === field.key);
    const shared =
      before < 0
        ? []
        : [`${name} shares its answer with ${names[before] ?? ''} (“${field.key}”). Take one out and add it again.`];
    return [...shared, ...optionFaults(field, name)].map(faultOf);
  });
}

function optionFaults({ type, options = [] }: Field, name: string): string[] {
  if (type !== 'CHOICE' && type !== 'CHOICES') return [];
  if (options.length === 0)
    return [`${name} has nothing to choose from. Add the options, or make it a line to write in.`];
  const words = options.map((option) => option.trim());
  const twice = words.find((option, index) => option !== '' && words.indexOf(option) < index);
  return twice === undefined ? [] : [`${name} offers ${quoted(twice)} twice. Take one out.`];
}
