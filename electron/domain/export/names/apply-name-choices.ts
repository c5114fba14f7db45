import type { DocumentBlock, Line, RecordDocument, TextRun } from '../../document/document';
import { note } from '../../document/plain-blocks';
import type { ChildId } from '../../identifiers';
import { initialsOf } from '../../personal/personal-file-name';
import type { NameChoice } from '../name-choice';
import { childInitials } from '../without-child-names';
import { mapLines } from './document-lines';
import type { FindNames, NameSpan } from './find-names';
import type { NamedInStore } from './name-index';
import { otherChildrenNamed } from './other-names';

/** What a person decided about each other child who is named. */
export type NameChoices = ReadonlyMap<ChildId, NameChoice>;

/** So that nobody takes what is printed for the sealed words. */
export const GIVEN_AS_INITIALS = 'Names of other children are given as initials in this copy.';

/** What is printed of each mention, and whether it is shaded. */
type Printing = {
  readonly find: FindNames;
  readonly choices: NameChoices;
  /** Only where several children would get the same letter: what tells them apart. */
  readonly suffixes: ReadonlyMap<ChildId, string>;
  /** The number of the mark of each child who is marked; empty in a copy that shows no marks. */
  readonly marks: ReadonlyMap<ChildId, number>;
};

/**
 * The document as it is printed: initials in place of the names that are to be initials, and one line that says so. In
 * a copy that shows marks, the names that are to be marked are shaded under numbers of their own, which go on from
 * those already there, with a list of them at the end. A name in a heading or label, which cannot be shaded, is in the
 * list all the same. The same document, children and choices give the same words.
 */
export function applyNameChoices(document: RecordDocument, find: FindNames, choices: NameChoices): RecordDocument {
  const named = otherChildrenNamed(document, find);
  const inInitials = named.filter(({ childId }) => choices.get(childId) === 'INITIALS');
  const marked = showsMarks(document) ? named.filter(({ childId }) => choices.get(childId) === 'MARK') : [];
  if (inInitials.length === 0 && marked.length === 0) return document;
  const firstMark = highestMark(document) + 1;
  const marks = new Map(marked.map(({ childId }, at) => [childId, firstMark + at]));
  const printing: Printing = { find, choices, suffixes: suffixesOf(inInitials), marks };
  const printed = mapLines(document, (line) => printedLine(line, printing));
  const list = marked.map(({ childId, name }) => note(`Mark ${marks.get(childId) ?? ''}: ${name}, another child.`));
  const blocks = inInitials.length === 0 ? printed.blocks : withNotice(printed.blocks);
  return { ...printed, blocks: [...blocks, ...(list.length === 0 ? [] : [OTHER_CHILDREN, ...list])] };
}

const OTHER_CHILDREN: DocumentBlock = { kind: 'heading', level: 1, text: 'Other children whose names are marked' };

function showsMarks({ copyOf }: RecordDocument): boolean {
  return copyOf?.profile === 'DISCLOSURE';
}

/** Under the table of the child and their status, which says whose copy it is; first where there is none. */
function withNotice(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const [first, ...others] = blocks;
  const notice = note(GIVEN_AS_INITIALS);
  return first?.kind === 'facts' ? [first, notice, ...others] : [notice, ...blocks];
}

function highestMark(document: RecordDocument): number {
  let highest = 0;
  mapLines(document, (line) => {
    for (const { mark } of line) highest = Math.max(highest, mark ?? 0);
    return line;
  });
  return highest;
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
function printedSpan(runs: Line, span: NameSpan, { choices, suffixes, marks }: Printing): Line {
  // Of two children of one name the more careful answer counts.
  const hidden = span.children.find(({ id }) => choices.get(id) === 'INITIALS');
  if (hidden !== undefined) {
    return changeSpan(runs, span, (part, at) =>
      at === 0 ? { ...part, text: letters(hidden, span) + (suffixes.get(hidden.id) ?? '') } : null,
    );
  }
  const mark = span.children.map(({ id }) => marks.get(id)).find((number) => number !== undefined);
  return mark === undefined ? runs : changeSpan(runs, span, (part) => ({ ...part, mark: part.mark ?? mark }));
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
