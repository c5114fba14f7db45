import type { Line, TextRun } from '@domain/document/document';
import { Fragment, type ReactNode } from 'react';
import { MarkedWords } from './marked-words';

/** The runs of one paragraph, with their marks. */
export function DocumentLine({ runs }: { readonly runs: Line }) {
  // What is read never changes its order, so a run's position is its identity.
  return runs.map((run, position) => <Run key={`run-${String(position)}`} run={run} />);
}

/** Plain words with their line ends. */
export function DocumentWords({ text }: { readonly text: string }) {
  return text.split('\n').map((words, position) => (
    <Fragment key={`line-${String(position)}`}>
      {position === 0 ? null : <br />}
      {words}
    </Fragment>
  ));
}

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strike', 's'],
] as const;

function Run({ run }: { readonly run: TextRun }) {
  let words: ReactNode = <DocumentWords text={run.text} />;
  for (const [mark, Tag] of MARKS) {
    if (run[mark] === true) words = <Tag>{words}</Tag>;
  }
  return run.mark === undefined ? words : <MarkedWords>{words}</MarkedWords>;
}
