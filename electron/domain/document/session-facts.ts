import { formatLongDate } from '../calendar/format-date';
import { localDateOfInstant } from '../calendar/local-date';
import { SESSION_TYPE_LABELS } from '../lists/case-lists';
import { printedNumber } from '../record/record-numbers';
import { dateOrNotRecorded, orNotRecorded } from './child-facts';
import type { DocumentBlock } from './document';
import { formatMoment } from './format-moment';
import { isBlank } from './plain-blocks';
import type { PrintContext } from './print-context';

/** "About this session": always printed in full, whatever is missing (META-01, domain brief 3c). */
export function sessionBlocks(context: PrintContext): DocumentBlock[] {
  const { content, sharedAt, settings } = context;
  const { header, child, template } = content;
  return [
    {
      kind: 'facts',
      caption: 'About this session',
      rows: [
        { label: 'Session held', value: dateOrNotRecorded(header.sessionDate) },
        { label: 'Written', value: formatLongDate(localDateOfInstant(content.recordedOn)) },
        { label: 'Type', value: SESSION_TYPE_LABELS[header.sessionType] },
        { label: 'Shared', value: sharedAt === null ? 'Not shared yet' : formatMoment(sharedAt) },
        { label: 'Worker', value: orNotRecorded(header.supervisee) },
        { label: 'Supervised by', value: orNotRecorded(header.supervisor) },
        { label: 'Covering for', value: isBlank(header.coveringFor) ? 'No one' : header.coveringFor.trim() },
        { label: 'Service', value: serviceAndTeam(settings) },
        { label: 'People present', value: orNotRecorded(header.present), isWide: true },
        { label: 'Child last seen', value: dateOrNotRecorded(child.lastSeen) },
        { label: 'Next review', value: dateOrNotRecorded(child.nextReview) },
        { label: 'Workers in 12 months', value: String(child.workersInTwelveMonths) },
        { label: 'Homes in 12 months', value: String(child.homesInTwelveMonths) },
        { label: 'Template', value: `${template.name}, version ${template.version}` },
        { label: 'Record', value: `${printedNumber(content)}, version ${content.version}` },
      ],
    },
  ];
}

/** The line under the title: which day, who supervised whom. */
export function sessionLine({ content }: PrintContext): string {
  const { header } = content;
  const day = header.sessionDate === null ? 'Session date not recorded' : formatLongDate(header.sessionDate);
  const people = `${orNotRecorded(header.supervisee)}, supervised by ${orNotRecorded(header.supervisor)}`;
  const covering = isBlank(header.coveringFor) ? [] : [`covering for ${header.coveringFor.trim()}`];
  return [day, people, ...covering].join(' · ');
}

function serviceAndTeam({ serviceName, teamName }: PrintContext['settings']): string {
  return [serviceName, teamName].filter((name) => !isBlank(name)).join(', ');
}
