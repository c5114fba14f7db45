import { formatLongDate } from '../calendar/format-date';
import { localDateOfInstant } from '../calendar/local-date';
import { SESSION_TYPE_LABELS } from '../lists/case-lists';
import type { RecordType } from '../lists/record-types';
import type { RecordContent } from '../record/record';
import { printedNumber } from '../record/record-numbers';
import { asksWorker } from '../template/template';
import { dateOrNotRecorded, NOT_RECORDED, orNotRecorded } from './child-facts';
import type { DocumentBlock, DocumentFacts } from './document';
import { formatMoment } from './format-moment';
import { isBlank } from './plain-blocks';
import type { PrintContext } from './print-context';

type WrittenType = Exclude<RecordType, 'CASE' | 'PERSONAL'>;

/** Kinds of record for which nobody sits down to a supervision: what each is called, and what its day is the day of. */
const WRITTEN: { readonly [T in WrittenType]: { readonly about: string; readonly dated: string } } = {
  OVERSIGHT: { about: 'About this note', dated: 'Date of note' },
  GROUP: { about: 'About this consultation', dated: 'Consultation held' },
  MILESTONE: { about: 'About this review', dated: 'Date of review' },
  CHALLENGE: { about: 'About this challenge', dated: 'Dated' },
  HANDOVER: { about: 'About this handover', dated: 'Dated' },
  STEP_DOWN: { about: 'About this step-down or closure', dated: 'Dated' },
  ADDENDUM: { about: 'About this addendum', dated: 'Date of addendum' },
};

/** What the day of such a record is called; null for one that is written of a supervision session. */
export function dayLabel(type: RecordType): string | null {
  return isWritten(type) ? WRITTEN[type].dated : null;
}

function isWritten(type: RecordType): type is WrittenType {
  return type in WRITTEN;
}

/** "About this session": always printed in full, whatever is missing (META-01, domain brief 3c). */
export function sessionBlocks(context: PrintContext): DocumentBlock[] {
  const { content, settings } = context;
  if (isWritten(content.type)) return writtenBlocks(context, WRITTEN[content.type]);
  const { header } = content;
  return [
    {
      kind: 'facts',
      caption: 'About this session',
      rows: [
        { label: 'Session held', value: dateOrNotRecorded(header.sessionDate) },
        { label: 'Written', value: formatLongDate(localDateOfInstant(content.recordedOn)) },
        { label: 'Type', value: SESSION_TYPE_LABELS[header.sessionType] },
        { label: 'Shared', value: sharedWhen(context) },
        { label: 'Worker', value: orNotRecorded(header.supervisee) },
        { label: 'Supervised by', value: orNotRecorded(header.supervisor) },
        { label: 'Covering for', value: isBlank(header.coveringFor) ? 'No one' : header.coveringFor.trim() },
        { label: 'Service', value: serviceAndTeam(settings) },
        ...recordsRead(header),
        ...childNow(content),
        { label: 'People present', value: orNotRecorded(header.present), isWide: true },
      ],
    },
  ];
}

/** No supervision was held for it, so it has no session: who wrote it and when, and for whom. */
function writtenBlocks(context: PrintContext, { about, dated }: (typeof WRITTEN)[WrittenType]): DocumentBlock[] {
  const { content, settings } = context;
  const { header } = content;
  return [
    {
      kind: 'facts',
      caption: about,
      rows: [
        { label: dated, value: dateOrNotRecorded(header.sessionDate) },
        { label: 'Written', value: formatLongDate(localDateOfInstant(content.recordedOn)) },
        { label: 'Written by', value: orNotRecorded(header.supervisor) },
        { label: 'Worker', value: orNotRecorded(header.supervisee) },
        ...(asksWorker(content.template) ? [{ label: 'Shared', value: sharedWhen(context) }] : []),
        { label: 'Service', value: serviceAndTeam(settings) },
        ...(isBlank(header.coveringFor) ? [] : [{ label: 'Covering for', value: header.coveringFor.trim() }]),
        ...(content.type === 'ADDENDUM' ? [] : childNow(content)),
        ...formAndNumber(content),
        ...(isBlank(header.present) ? [] : [{ label: 'People present', value: header.present.trim(), isWide: true }]),
      ],
    },
  ];
}

/** Only where whoever is new to the child has said so (DRF-09). */
function recordsRead({ readLastThreeOn = null }: RecordContent['header']): DocumentFacts['rows'] {
  return readLastThreeOn === null ? [] : [{ label: 'Last three records read', value: formatLongDate(readLastThreeOn) }];
}

/** An addendum does not say it: it repeats what was true of the record it adds to. */
function childNow({ child }: RecordContent): DocumentFacts['rows'] {
  return [
    { label: 'Child last seen', value: dateOrNotRecorded(child.lastSeen) },
    { label: 'Next review', value: dateOrNotRecorded(child.nextReview) },
    { label: 'Workers in 12 months', value: countOrNotRecorded(child.workersInTwelveMonths) },
    { label: 'Homes in 12 months', value: countOrNotRecorded(child.homesInTwelveMonths) },
  ];
}

/** Nobody lives in no home: where none was entered, that is what is said. */
function countOrNotRecorded(count: number): string {
  return count === 0 ? NOT_RECORDED : String(count);
}

function sharedWhen({ sharedAt }: PrintContext): string {
  return sharedAt === null ? 'Not shared yet' : formatMoment(sharedAt);
}

function formAndNumber(content: RecordContent): DocumentFacts['rows'] {
  const { template, version } = content;
  return [
    { label: 'Template', value: `${template.name}, version ${template.version}` },
    { label: 'Record', value: `${printedNumber(content)}, version ${version}` },
  ];
}

/** The line under the title: which day, who supervised whom; of what is no supervision, who wrote it. */
export function sessionLine({ content }: PrintContext): string {
  const { header } = content;
  if (isWritten(content.type)) {
    const written = header.sessionDate === null ? 'Date not recorded' : formatLongDate(header.sessionDate);
    return `${written} · written by ${orNotRecorded(header.supervisor)} · worker ${orNotRecorded(header.supervisee)}`;
  }
  const day = header.sessionDate === null ? 'Session date not recorded' : formatLongDate(header.sessionDate);
  const people = `${orNotRecorded(header.supervisee)}, supervised by ${orNotRecorded(header.supervisor)}`;
  const covering = isBlank(header.coveringFor) ? [] : [`covering for ${header.coveringFor.trim()}`];
  return [day, people, ...covering].join(' · ');
}

function serviceAndTeam({ serviceName, teamName }: PrintContext['settings']): string {
  return [serviceName, teamName].filter((name) => !isBlank(name)).join(', ');
}
