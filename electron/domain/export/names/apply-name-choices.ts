import type { DocumentBlock, Line, RecordDocument, TextRun } from '../../document/document';
import { mapLines } from '../../document/map-lines';
import { note } from '../../document/plain-blocks';
import type { ChildId } from '../../identifiers';
import { initialsOf } from '../../personal/personal-file-name';
import type { NameChoice } from '../name-choice';
import { childInitials } from '../without-child-names';
import type { FindNames, NameSpan } from './find-names';
import type { NamedInStore } from './name-index';
import { otherChildrenNamed } from './other-names';

/** What a person decided about each other child who is named. */
export type NameChoices = ReadonlyMap<ChildId, NameChoice>;

/** So that nobody takes what is printed for the sealed words. */
export const GIVEN_AS_INITIALS = 'Names of other children are given as initials in this copy.';

/** What is printed of each mention. */
type Printing = {
  readonly find: FindNames;
  readonly choices: NameChoices;
  /** Only where several children would get the same letter: what tells them apart. */
  readonly suffixes: ReadonlyMap<ChildId, string>;
};

/**
 * The document as it is printed: initials in place of the names that are to be initials, and one line that says so. Names
 * that are kept or marked stay; marks are shown by the disclosure copy itself. The same document, children and choices
 * give the same words.
 */
export function applyNameChoices(document: RecordDocument, find: FindNames, choices: NameChoices): RecordDocument {
  const named = otherChildrenNamed(document, find);
  const inInitials = named.filter(({ childId }) => choices.get(childId) === 'INITIALS');
  if (inInitials.length === 0) return document;
  const printing: Printing = { find, choices, suffixes: suffixesOf(inInitials) };
  const printed = mapLines(document, (line) => printedLine(line, printing));
  return { ...printed, blocks: withNotice(printed.blocks) };
}

/** Under the table of the child and their status, which says whose copy it is; first where there is none. */
function withNotice(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const [first, ...others] = blocks;
  const notice = note(GIVEN_AS_INITIALS);
  return first?.kind === 'facts' ? [first, notice, ...others] : [notice, ...blocks];
}

type InInitials = { readonly childId: ChildId; readonly initials: string; readonly reference: string };

/** Will and Wren are both W: numbered then, in the order of their references, so that a sentence keeps its sense. */
function suffixesOf(children: readonly InInitials[]): Map<ChildId, string> {
  const byLetter = new Map<string, InInitials[]>();
  for (const child of children) {
    const letter = child.initials.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), child]);
  }
  const alike = [...byLetter.values()].filter(({ length }) => length > 1);
  return new Map(
    alike.flatMap((same) =>
      same
        .toSorted((one, other) => one.reference.localeCompare(other.reference))
        .map(({ childId }, at): [ChildId, string] => [childId, String(at + 1)]),
    ),
  );
}

function printedLine(line: Line, printing: Printing): Line {
  const spans = printing.find.inLine(line.map(({ text }) => text).join(''));
  return spans.toReversed().reduce<Line>((runs, span) => printedSpan(runs, span, printing), line);
}

/** From the last span of a line to the first, so that the places of those before it stay. */
function printedSpan(runs: Line, span: NameSpan, { choices, suffixes }: Printing): Line {
  // Of two children of one name the more careful answer counts.
  const hidden = span.children.find(({ id }) => choices.get(id) === 'INITIALS');
  if (hidden === undefined) return runs;
  return changeSpan(runs, span, (part, at) =>
    at === 0 ? { ...part, text: letters(hidden, span) + (suffixes.get(hidden.id) ?? '') } : null,
  );
}

function letters(child: NamedInStore, { form }: NameSpan): string {
  return form === 'FORENAME' ? initialsOf(child.forename) : childInitials(child);
}

type ChangePart = (part: TextRun, at: number) => TextRun | null;

/** A name may run over several runs, "<b>Wr</b>en": each part of it is changed, or left out where null is given. */
function changeSpan(runs: Line, { start, end }: NameSpan, change: ChangePart): Line {
  const changed: TextRun[] = [];
  let from = 0;
  let parts = 0;
  for (const run of runs) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, run.text.length)];
    from += run.text.length;
    if (first >= last) {
      changed.push(run);
      continue;
    }
    const part = change({ ...run, text: run.text.slice(first, last) }, parts);
    parts += 1;
    changed.push({ ...run, text: run.text.slice(0, first) });
    if (part !== null) changed.push(part);
    changed.push({ ...run, text: run.text.slice(last) });
  }
  return changed.filter(({ text }) => text !== '');
}
