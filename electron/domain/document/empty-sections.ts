import type { DocumentBlock } from './document';
import { NOT_DISCUSSED, NOTHING_ADDED, paragraph } from './plain-blocks';

/** One section on its way to the page: what stands before it, its title, and what was written in it. */
export type PrintedSection = {
  readonly before: readonly DocumentBlock[];
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
};

const NOTHING: ReadonlySet<string> = new Set([NOT_DISCUSSED, NOTHING_ADDED]);
/** One empty section says so under its own title. */
const FEWEST_TOGETHER = 2;

/**
 * The sections with their titles, in order. Where several in a row are empty they are named in a list under one
 * heading, each still said in its place (domain brief 3c): two pages of titles with nothing under them hide the rest.
 */
export function withEmptyTogether(sections: readonly PrintedSection[]): DocumentBlock[] {
  return inRuns(sections).flatMap((run) => {
    const said = whyEmpty(run[0]);
    return said === null || run.length < FEWEST_TOGETHER ? run.flatMap(oneSection) : [...together(said, run)];
  });
}

/** Runs of sections that are empty for the same reason; every other section is a run of its own. */
function inRuns(sections: readonly PrintedSection[]): PrintedSection[][] {
  const runs: PrintedSection[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    const said = whyEmpty(section);
    if (run !== undefined && said !== null && said === whyEmpty(run[0])) run.push(section);
    else runs.push([section]);
  }
  return runs;
}

/** What the section says in place of words; null when it holds any. */
function whyEmpty(section: PrintedSection | undefined): string | null {
  if (section === undefined || section.before.length > 0 || section.blocks.length !== 1) return null;
  const [only] = section.blocks;
  return only?.kind === 'note' && NOTHING.has(only.text) ? only.text : null;
}

function oneSection({ before, key, title, blocks }: PrintedSection): DocumentBlock[] {
  return [...before, { kind: 'heading', level: 1, text: title, section: key }, ...blocks];
}

function together(said: string, run: readonly PrintedSection[]): DocumentBlock[] {
  const items = run.map(({ key, title }) => ({ blocks: [paragraph(title)], section: key }));
  return [
    { kind: 'heading', level: 1, text: said },
    { kind: 'list', ordered: false, start: 1, items },
  ];
}
