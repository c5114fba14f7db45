import { formatLongDate } from '../calendar/format-date';
import { localDateOfInstant } from '../calendar/local-date';
import { SESSION_TYPE_LABELS } from '../lists/case-lists';
import type { RecordContent } from '../record/record';
import { printedNumber } from '../record/record-numbers';
import { dateOrNotRecorded, NOT_RECORDED, orNotRecorded } from './child-facts';
import type { DocumentBlock, DocumentFacts } from './document';
import { formatMoment } from './format-moment';
import { isBlank } from './plain-blocks';
import type { PrintContext } from './print-context';

/** "About this session": always printed in full, whatever is missing (META-01, domain brief 3c). */
export function sessionBlocks(context: PrintContext): DocumentBlock[] {
  const { content, settings } = context;
  if (content.type === 'ADDENDUM') return addendumBlocks(context);
  const { header, child } = content;
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
        { label: 'People present', value: orNotRecorded(header.present), isWide: true },
        { label: 'Child last seen', value: dateOrNotRecorded(child.lastSeen) },
        { label: 'Next review', value: dateOrNotRecorded(child.nextReview) },
        { label: 'Workers in 12 months', value: countOrNotRecorded(child.workersInTwelveMonths) },
        { label: 'Homes in 12 months', value: countOrNotRecorded(child.homesInTwelveMonths) },
      ],
    },
  ];
}

/** Nobody met for an addendum, so it has no session: who wrote it and when, and for whom. */
function addendumBlocks(context: PrintContext): DocumentBlock[] {
  const { content, settings } = context;
  const { header } = content;
  return [
    {
      kind: 'facts',
      caption: 'About this addendum',
      rows: [
        { label: 'Date of addendum', value: dateOrNotRecorded(header.sessionDate) },
        { label: 'Written', value: formatLongDate(localDateOfInstant(content.recordedOn)) },
        { label: 'Written by', value: orNotRecorded(header.supervisor) },
        { label: 'Worker', value: orNotRecorded(header.supervisee) },
        { label: 'Shared', value: sharedWhen(context) },
        { label: 'Service', value: serviceAndTeam(settings) },
        ...(isBlank(header.coveringFor) ? [] : [{ label: 'Covering for', value: header.coveringFor.trim() }]),
        ...(isBlank(header.present) ? [] : [{ label: 'People present', value: header.present.trim(), isWide: true }]),
        ...formAndNumber(content),
      ],
    },
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

/** The line under the title: which day, who supervised whom; of an addendum, who wrote it. */
export function sessionLine({ content }: PrintContext): string {
  const { header } = content;
  if (content.type === 'ADDENDUM') {
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
