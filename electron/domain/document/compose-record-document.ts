import { formatLongDate } from '../calendar/format-date';
import type { Instant } from '../calendar/local-date';
import type { PassageNumbers } from '../passage/rich-passages';
import { isSealed } from '../record/life-cycle';
import type { RecordContent, RecordState, Seal } from '../record/record';
import { printedNumber } from '../record/record-numbers';
import type { Settings } from '../settings/settings';
import { labelSetFor } from '../template/labels';
import { childFacts } from './child-facts';
import type { DocumentBlock, RecordDocument } from './document';
import { paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';
import { DRAFT_NOTICE, DRAFT_WATERMARK, documentAuthor, recordFileName } from './record-marks';
import { printedSections } from './section-blocks';
import { sessionLine } from './session-facts';
import { summaryBox } from './summary-box';

export type PrintRequest = {
  readonly content: RecordContent;
  readonly state: RecordState;
  readonly seal: Seal | null;
  readonly settings: Settings;
  readonly sharedAt?: Instant | null;
  /** Given where the copy shows the marks inside rich text. */
  readonly passageNumbers?: PassageNumbers;
};

/**
 * A record as a document: page 1 in the order of domain brief 3c, then every section of its template in order, empty
 * ones too. Every word a person wrote is in it. The same record prints the same words on any day (EXP-04). What is not agreed and sealed carries the draft notice (EXP-01).
 */
export function composeRecordDocument(request: PrintRequest): RecordDocument {
  const context = printContextOf(request);
  return {
    ...documentFrame(context),
    title: request.content.template.name,
    subtitle: sessionLine(context),
    blocks: [childFacts(context), ...belongsTo(context), ...summaryBox(context), ...printedSections(context)],
  };
}

/** All that the parts of a copy may look at. */
export function printContextOf(request: PrintRequest): PrintContext {
  const { content, state, seal, settings, sharedAt = null, passageNumbers } = request;
  const labelSet = labelSetFor(content.template, content.header.caseStatus);
  return { content, state, seal, sharedAt, settings, labelSet, passageNumbers };
}

/** What every copy of a record has around its words: marking, notice, number, version, check code, name, author. */
export function documentFrame(context: PrintContext): Omit<RecordDocument, 'title' | 'subtitle' | 'blocks'> {
  const { content, state, seal, settings, sharedAt } = context;
  const isClean = isSealed(state) && seal !== null;
  return {
    marking: settings.marking,
    draftNotice: isClean ? null : DRAFT_NOTICE,
    ...(isClean ? {} : { watermark: DRAFT_WATERMARK }),
    writtenAt: seal?.sealedAt ?? sharedAt ?? content.recordedOn,
    recordNumber: printedNumber(content),
    version: content.version,
    checkCode: isClean ? seal.checkCode : null,
    fileName: recordFileName(content, isClean ? 'CLEAN' : 'DRAFT'),
    author: documentAuthor(content),
  };
}

/** Which record this one adds to, or hangs off. */
function belongsTo({ content }: PrintContext): DocumentBlock[] {
  const { addendumTo, hangsOff } = content;
  const hangs = hangsOff === undefined ? [] : [paragraph(`This belongs to record ${numberAndDay(hangsOff)}.`)];
  if (addendumTo === null) return hangs;
  const original = numberAndDay({ ...addendumTo, type: 'CASE' });
  const version = `version ${addendumTo.version}`;
  return [
    paragraph(`This adds to record ${original}, ${version}, which stays as it was agreed. Read the two together.`),
    ...hangs,
  ];
}

function numberAndDay(record: Omit<NonNullable<RecordContent['hangsOff']>, 'id'>): string {
  const day = record.sessionDate === null ? '' : ` of ${formatLongDate(record.sessionDate)}`;
  return `${printedNumber(record)}${day}`;
}
