import type { RecordDocument } from '../../document/document';
import { mapLines } from '../../document/map-lines';
import type { ChildId } from '../../identifiers';
import { childInitials } from '../without-child-names';
import type { FindNames, NameForm, NameSpan } from './find-names';
import type { NameRelation } from './likely-meant';
import type { NamedInStore } from './name-index';

/** A few words around a name, with the title of the part they stand in. */
export type NameExcerpt = {
  readonly section: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

/** Another child of the store who is named in a record (EXP-02). */
export type NamedChild = {
  readonly childId: ChildId;
  readonly name: string;
  readonly reference: string;
  readonly initials: string;
  readonly relation: NameRelation;
  /** The ways in which they are named, as written, each with how often it is printed. */
  readonly forms: readonly { readonly words: string; readonly form: NameForm; readonly times: number }[];
  readonly times: number;
  /** Some places where they are named, no two alike. */
  readonly excerpts: readonly NameExcerpt[];
};

const MOST_EXCERPTS = 5;
const AROUND = 60;

/** Every other child who is named in a document, in the order in which they first come up. */
export function otherChildrenNamed(document: RecordDocument, find: FindNames): NamedChild[] {
  const mentions = new Map<ChildId, Mention[]>();
  mapLines(document, (line, section) => {
    const text = line.map((run) => run.text).join('');
    for (const span of find.inLine(text)) {
      for (const child of span.children) {
        const mention = { child, span, text, section };
        mentions.set(child.id, [...(mentions.get(child.id) ?? []), mention]);
      }
    }
    return line;
  });
  return [...mentions.values()].map((of) => namedChild(of, find));
}

type Mention = {
  readonly child: NamedInStore;
  readonly span: NameSpan;
  readonly text: string;
  readonly section: string;
};

function namedChild(mentions: readonly Mention[], find: FindNames): NamedChild {
  const [first] = mentions;
  if (first === undefined) throw new Error('A child who is named nowhere');
  const { child } = first;
  return {
    childId: child.id,
    name: `${child.forename.trim()} ${child.surname.trim()}`.trim(),
    reference: child.reference,
    initials: childInitials(child),
    relation: find.relationOf(child.id),
    forms: formsOf(mentions),
    times: mentions.length,
    excerpts: excerptsOf(mentions),
  };
}

function formsOf(mentions: readonly Mention[]): NamedChild['forms'] {
  const counted = new Map<string, { words: string; form: NameForm; times: number }>();
  for (const { span, text } of mentions) {
    const words = text.slice(span.start, span.end);
    const before = counted.get(words);
    if (before === undefined) counted.set(words, { words, form: span.form, times: 1 });
    else before.times += 1;
  }
  return [...counted.values()].toSorted((one, other) => other.times - one.times);
}

/** What is decided and agreed is printed twice, at the top and in its place: shown once. */
function excerptsOf(mentions: readonly Mention[]): NameExcerpt[] {
  const seen = new Set<string>();
  const excerpts: NameExcerpt[] = [];
  for (const { span, text, section } of mentions) {
    if (excerpts.length === MOST_EXCERPTS || seen.has(text)) continue;
    seen.add(text);
    excerpts.push({
      section,
      before: wordsBefore(text.slice(0, span.start)),
      words: text.slice(span.start, span.end),
      after: wordsAfter(text.slice(span.end)),
    });
  }
  return excerpts;
}

function wordsBefore(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= AROUND) return line;
  return `…${line.slice(-AROUND).replace(/^\S*\s*/, '')}`;
}

function wordsAfter(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= AROUND) return line;
  return `${line.slice(0, AROUND).replace(/\s*\S*$/, '')}…`;
}
