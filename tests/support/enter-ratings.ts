import { RATER_LABELS } from '@domain/lists/case-lists';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { TemplateSection } from '@domain/template/template-section';
import type { ByKeyboard } from './by-keyboard';

type Entering = { readonly keys: ByKeyboard; readonly section: TemplateSection };

/** The two of the session and the child have their names already. */
const KNOWN_BY_NAME: ReadonlySet<string> = new Set(['SW', 'TM', 'CHILD']);

/** The usual people stand ready, in the order of the form; everybody else is added. */
export async function enterRatings(ratings: readonly Rating[], { keys, section }: Entering): Promise<void> {
  const ready = (section.raters ?? ['SW', 'TM', 'CHILD']).map((rater) => ratings.find((each) => each.rater === rater));
  const added = ratings.filter((each) => !ready.includes(each));
  for (const rating of ready) {
    if (rating && !KNOWN_BY_NAME.has(rating.rater)) {
      await keys.tabToList('Who is asked', RATER_LABELS[rating.rater]);
      await keys.rewrite('Their name', rating.name);
    }
    if (rating) await enterNumber(keys, rating);
  }
  for (const rating of added) {
    await keys.addRow('Add a person');
    await keys.select('Who is asked', RATER_LABELS[rating.rater]);
    await keys.fill('Their name', rating.name);
    await enterNumber(keys, rating);
  }
}

async function enterNumber(keys: ByKeyboard, rating: Rating): Promise<void> {
  if (rating.value === null) return;
  await keys.toNumbersOf(new RegExp(`^(${rating.name}|${RATER_LABELS[rating.rater]}).*where are we, 0 to 10`));
  await keys.type(String(rating.value));
  const { whatMakesItThatHigh, oneHigher } = rating;
  if (whatMakesItThatHigh !== '') await keys.fill('What makes it that high?', whatMakesItThatHigh);
  if (oneHigher !== '') await keys.fill('What would one number higher look like?', oneHigher);
}
