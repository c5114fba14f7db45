import findings from '@resources/findings.json' with { type: 'json' };
import { z } from 'zod';
import { topic } from '../template/topics';
import { sourceFile, sourceOf } from './sources';

/**
 * What inspectors said about supervision and its records, and what it asks of a form (domain brief 1a): the one list
 * from which the recording check and the coverage of a form speak.
 */
const listedFinding = z.strictObject({
  number: z.int().positive(),
  /** The report's file, without its ending. */
  seed: sourceFile,
  line: z.int().positive(),
  /** Word for word. Two pieces of one sentence have an ellipsis between them; the second may stand a few lines further down. */
  quote: z.string().min(1),
  /** What it asks for, in our words. */
  asks: z.string().min(1),
  /** What a form has to ask to answer it; none where the program answers it by itself, whatever the form. */
  topics: z.array(topic).readonly(),
  /** Codes of the rules that answer it, in the recording check or elsewhere in the program. */
  rules: z.array(z.string().regex(/^[A-Z]{2,4}-\d{2}$/)).readonly(),
  /** Where in the program it is answered, where no rule does. */
  screen: z.string().min(1).optional(),
});

export type InspectionFinding = Readonly<z.infer<typeof listedFinding>> & {
  /** Where the words come from: the report, its file and the line. */
  readonly source: string;
};

let list: readonly InspectionFinding[] | null = null;

/** All of them, in order. Read and checked when they are first asked for, so that no start of the program waits for them. */
export function inspectionFindings(): readonly InspectionFinding[] {
  list ??= z
    .array(listedFinding)
    .parse(findings)
    .map((each) => ({ ...each, source: sourceOf(each.seed, each.line) }));
  return list;
}

/** Throws for a number that is not in the list: a slip in the program. */
export function inspectionFinding(number: number): InspectionFinding {
  const found = inspectionFindings().find((each) => each.number === number);
  if (found === undefined) throw new Error(`There is no inspection finding ${number}`);
  return found;
}
