import { isBlank } from '../section/words';
import { fillWords, type LabelWords } from './labels';
import type { SectionDraft, TemplateDraft } from './template-draft';

const PLAIN_WORDS: LabelWords = { futureWorry: 'worry', goal: 'goal', scale: 'scale' };

/**
 * A form's own text where no child is meant: `{child}` reads "the child", and the words of the first label set stand
 * for those of the others.
 */
export function readableText(text: string, form: TemplateDraft): string {
  const [first] = form.labelSets;
  const labelSet: LabelWords = first === undefined ? PLAIN_WORDS : writtenWords(first);
  return fillWords(text, { child: '', labelSet });
}

/** What a section is called in sentences about it; one whose title is not written yet by its place on the form. */
export function readableTitle(section: SectionDraft, form: TemplateDraft): string {
  const title = readableText(section.title, form).replace(/\s+/g, ' ').trim();
  return isBlank(title) ? `Section ${form.sections.indexOf(section) + 1}` : `“${title}”`;
}

function writtenWords({ futureWorry, goal, scale }: LabelWords): LabelWords {
  return {
    futureWorry: isBlank(futureWorry) ? PLAIN_WORDS.futureWorry : futureWorry,
    goal: isBlank(goal) ? PLAIN_WORDS.goal : goal,
    scale: isBlank(scale) ? PLAIN_WORDS.scale : scale,
  };
}
