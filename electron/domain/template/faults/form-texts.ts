import { readableTitle } from '../readable-text';
import type { SectionDraft, TemplateDraft } from '../template-draft';

/** A text of a form, with where it stands in words. */
export type FormText = {
  readonly section: string | null;
  readonly part: string;
  /** "“Seeing the child”, question 2": begins a sentence about the text. */
  readonly where: string;
  readonly text: string;
  /** One line, such as a title or an option: a line break in it is a mistake. */
  readonly isOneLine: boolean;
  /** False where nothing is filled in for `{child}` and the words of the label set. */
  readonly isFilledIn: boolean;
  /** True where leaving it out is fine. */
  readonly mayBeBlank: boolean;
};

/** Every text of a form, in the order of the page. */
export function formTexts(form: TemplateDraft): readonly FormText[] {
  return [...textsOfTheForm(form), ...form.sections.flatMap((section) => textsOfSection(section, form))];
}

function textsOfTheForm(form: TemplateDraft): FormText[] {
  const at = { section: null, isFilledIn: false, mayBeBlank: false, isOneLine: true };
  return [
    { ...at, part: 'name', where: 'The name of the form', text: form.name },
    { ...at, part: 'purpose', where: 'What the form is for', text: form.purpose, isOneLine: false },
    ...form.labelSets.flatMap((set, index) => {
      const name = set.name.trim() === '' ? `set ${index + 1}` : `“${set.name.trim()}”`;
      const text = (what: string, words: string): FormText => ({
        ...{ ...at, part: 'labelSets', where: `Words for the status, ${name}, ${what}`, text: words },
      });
      return [
        text('its name', set.name),
        text('what a future worry is called', set.futureWorry),
        text('what a goal is called', set.goal),
        text('what the scale is called', set.scale),
        text('what 10 means', set.tenMeans),
        text('what 0 means', set.zeroMeans),
      ];
    }),
  ];
}

type Say = { readonly part: string; readonly what: string; readonly text: string };

function textsOfSection(section: SectionDraft, form: TemplateDraft): FormText[] {
  const title = readableTitle(section, form);
  const line = ({ part, what, text }: Say): FormText => ({
    ...{ section: section.key, part, where: `${title}, ${what}`, text },
    ...{ isOneLine: true, isFilledIn: true, mayBeBlank: false },
  });
  const words = (say: Say): FormText => ({ ...line(say), isOneLine: false });
  const optional = (part: string, what: string, text: string | undefined): FormText[] =>
    text === undefined ? [] : [{ ...words({ part, what, text }), mayBeBlank: true }];
  return [
    line({ part: 'title', what: 'the title', text: section.title }),
    ...optional('help', 'the line under the title', section.help),
    ...section.prompts.map((text, index) => words({ part: 'prompts', what: `question ${index + 1}`, text })),
    ...optional('guidance', 'the guidance', section.guidance),
    ...fieldSays(section).map((say) => ({ ...line(say), mayBeBlank: say.mayBeBlank })),
    ...(section.suggestions ?? []).map((text, index) =>
      line({ part: 'suggestions', what: `suggestion ${index + 1}`, text }),
    ),
    ...anchorSays(section).map(line),
  ];
}

function fieldSays(section: SectionDraft): (Say & { readonly mayBeBlank: boolean })[] {
  return (section.fields ?? []).flatMap((field, index) => {
    const name = field.label.trim() === '' ? `field ${index + 1}` : `“${field.label.trim()}”`;
    const part = 'fields';
    return [
      { part, what: `what field ${index + 1} is called`, text: field.label, mayBeBlank: false },
      { part, what: `the line under ${name}`, text: field.help ?? '', mayBeBlank: true },
      ...(field.options ?? []).map((text, at) => ({
        ...{ part, what: `option ${at + 1} of ${name}`, text, mayBeBlank: false },
      })),
    ];
  });
}

function anchorSays({ anchors }: SectionDraft): Say[] {
  if (anchors === undefined) return [];
  return [
    { part: 'anchors', what: 'what 0 means', text: anchors.zeroMeans },
    { part: 'anchors', what: 'what 10 means', text: anchors.tenMeans },
  ];
}
