import { formatLongDate } from '../calendar/format-date';
import { localDateOfInstant } from '../calendar/local-date';
import { isExceptionBegun } from '../check/begun-answers';
import type { ExceptionGiven, ReasonGiven } from '../check/check-answers';
import { ruleTitle } from '../check/rule-titles';
import type { RecordContent } from '../record/record';
import { fillWords } from '../template/labels';
import type { DocumentBlock, DocumentCell } from './document';
import { cellOf, dayWords, isBlank, note, written } from './plain-blocks';
import type { PrintContext } from './print-context';
import { orNothing, rowTable } from './row-table';

type Asked = { readonly code: string; readonly subject: string };

/** Why it was right as it was, and who agreed that it be signed without: before the lines of those who sign. */
export function checkAnswerBlocks(context: PrintContext): DocumentBlock[] {
  const { reasons = [], exceptions = [] } = context.content.checkAnswers ?? {};
  return [
    ...underHeading('Reasons given', reasonTable(reasons, context)),
    ...underHeading('Exceptions agreed', exceptionTable(exceptions, context)),
  ];
}

function underHeading(text: string, table: DocumentBlock[]): DocumentBlock[] {
  return table.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, ...table];
}

function reasonTable(reasons: readonly ReasonGiven[], context: PrintContext): DocumentBlock[] {
  const table = rowTable<ReasonGiven>(
    'Why it is right as it is',
    [
      { header: 'What was asked', width: 34, cell: (each) => askedCell(each, context) },
      { header: 'Reason', width: 44, cell: ({ reason }) => cellOf(...written(reason)) },
      { header: 'Written by', width: 22, cell: ({ by, at }) => cellOf(by, note(dayOf(at))) },
    ],
    reasons.filter(({ reason }) => !isBlank(reason)),
  );
  return orNothing(table);
}

function exceptionTable(exceptions: readonly ExceptionGiven[], context: PrintContext): DocumentBlock[] {
  const table = rowTable<ExceptionGiven>(
    'What a service manager agreed may be signed without',
    [
      { header: 'What was asked', width: 34, cell: (each) => askedCell(each, context) },
      { header: 'Why it may be signed without', width: 36, cell: ({ reason }) => cellOf(...written(reason)) },
      { header: 'Agreed by', width: 30, cell: agreedCell },
    ],
    exceptions.filter(isExceptionBegun),
  );
  return orNothing(table);
}

function agreedCell({ agreedBy, agreedOn, recordedBy, at }: ExceptionGiven): DocumentCell {
  const isOwn = recordedBy.trim() === agreedBy.trim();
  const day = dayWords(agreedOn);
  return cellOf(
    agreedBy,
    ...(isBlank(day) ? [] : [note(day)]),
    ...(isOwn || isBlank(recordedBy) ? [] : [note(`Written down by ${recordedBy.trim()}, ${dayOf(at)}`)]),
  );
}

/** What the rule is about, and what in the record it was asked of. */
function askedCell({ code, subject }: Asked, context: PrintContext): DocumentCell {
  const about = aboutWords(subject, context);
  return cellOf(ruleTitle(code) ?? 'An earlier question', ...(about === '' ? [] : [note(about)]));
}

/** A finding's subject is its place, most often: the section, and the action whose row it is. */
function aboutWords(subject: string, { content, labelSet }: PrintContext): string {
  const [first = '', row = ''] = subject.split('/');
  const section = content.template.sections.find(({ key }) => key === first);
  const words = { child: content.child.forename, labelSet };
  const title = section === undefined ? '' : fillWords(section.title, words);
  const what = actionCalled(content, section === undefined ? first : row);
  return [title, what].filter((part) => part !== '').join(': ');
}

function actionCalled(content: RecordContent, id: string): string {
  const earlier = content.openActions.find((each) => each.id === id);
  if (earlier !== undefined) return earlier.what.trim();
  const agreed = Object.values(content.sections).flatMap((value) => (value.kind === 'ACTIONS' ? value.actions : []));
  return agreed.find((each) => each.id === id)?.what.trim() ?? '';
}

function dayOf(at: ReasonGiven['at']): string {
  return formatLongDate(localDateOfInstant(at));
}
