import { isBlankScale, type StatementScale } from '../section/kinds/statement-scales-section';
import type { ValueOf } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import type { DocumentBlock } from './document';
import { knownStatement } from './known-statements';
import { isBlank, labelled, note } from './plain-blocks';
import { filled, type ValueContext } from './print-context';
import { orNothing } from './row-table';
import { anchorsNote, anchorsOf, ratingTable } from './scale-blocks';

/** A scale for each danger statement, or for the whole: what its ends mean, each person's number, why they differ. */
export function statementScaleBlocks(
  value: ValueOf<'STATEMENT_SCALES'>,
  context: ValueContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  return value.scales
    .filter((scale) => !isBlankScale(scale))
    .flatMap((scale) => [
      ...titleBlocks(scale, context),
      anchorsNote(ownAnchors(scale, anchorsOf(context, section)), context),
      ...orNothing(ratingTable(scale.ratings, context)),
      ...labelled('Why we differ', scale.whyWeDiffer),
    ]);
}

function titleBlocks({ statement: id }: StatementScale, context: ValueContext): DocumentBlock[] {
  const statement = id === null ? null : knownStatement(id, context);
  if (statement !== null) {
    const text = filled(`For {futureWorry} ${statement.number}`, context);
    return [{ kind: 'heading', level: 2, text }, note(statement.shortened)];
  }
  const text =
    id === null ? 'For the situation as a whole' : filled('For a {futureWorry} of an earlier record', context);
  return [{ kind: 'heading', level: 2, text }];
}

type Anchors = ReturnType<typeof anchorsOf>;

function ownAnchors({ tenMeans, zeroMeans }: StatementScale, usual: Anchors): Anchors {
  return {
    tenMeans: isBlank(tenMeans) ? usual.tenMeans : tenMeans.trim(),
    zeroMeans: isBlank(zeroMeans) ? usual.zeroMeans : zeroMeans.trim(),
  };
}
