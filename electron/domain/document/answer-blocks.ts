import type { DocumentBlock, DocumentFacts } from './document';
import { isBlank, labelled } from './plain-blocks';

type Fact = DocumentFacts['rows'][number];
type Answer = { readonly label: string; readonly value: string };

/** What still reads well beside its label: a longer answer, or one to a longer question, is a paragraph of its own. */
const SHORT = { label: 45, value: 160, lines: 3 };
/** What fits into half the page's width, in characters. */
const HALF_WIDTH = { label: 26, value: 44 };

/** Answers with their labels in the order they were asked: short ones side by side, long ones as paragraphs. */
export function answerBlocks(caption: string, answers: readonly Answer[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let facts: Fact[] = [];
  const closeFacts = () => {
    if (facts.length > 0) blocks.push({ kind: 'facts', caption, rows: facts });
    facts = [];
  };
  for (const answer of answers.filter(({ value }) => !isBlank(value))) {
    if (isShort(answer)) {
      facts.push(factOf(answer));
    } else {
      closeFacts();
      blocks.push(...labelled(answer.label, answer.value));
    }
  }
  closeFacts();
  return blocks;
}

function isShort({ label, value }: Answer): boolean {
  const text = value.trim();
  return label.length <= SHORT.label && text.length <= SHORT.value && text.split('\n').length <= SHORT.lines;
}

function factOf({ label, value }: Answer): Fact {
  const text = value.trim();
  const fitsHalf = label.length <= HALF_WIDTH.label && text.length <= HALF_WIDTH.value && !text.includes('\n');
  return { label, value: text, ...(fitsHalf ? {} : { isWide: true }) };
}
