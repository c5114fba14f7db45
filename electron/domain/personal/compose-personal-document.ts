import { formatLongDate } from '../calendar/format-date';
import { localDateOfInstant } from '../calendar/local-date';
import type { DocumentBlock, RecordDocument } from '../document/document';
import { formatMoment } from '../document/format-moment';
import { isBlank, note, paragraph } from '../document/plain-blocks';
import type { PrintContext } from '../document/print-context';
import { type PartPrinters, printedSections } from '../document/section-blocks';
import { workersWords } from '../document/worker-review-blocks';
import type { RecordContent, Seal } from '../record/record';
import { printedNumber } from '../record/record-numbers';
import { isSectionEmpty } from '../section/section-kinds';
import type { Settings } from '../settings/settings';
import { labelSetFor } from '../template/labels';
import { inRecordShape } from './in-record-shape';
import type { PersonalAnswer, PersonalContent } from './personal';
import { personalFileName } from './personal-file-name';

/** At the top of every page, so that a page on its own still says where it must not go (domain brief 3c). */
export const NOT_FOR_A_CHILDS_FILE = "Not for any child's file";

/** The section of the shipped form in which the session writes down what the worker says. */
const WORKERS_PART = 'workerSay';
const NOT_RECORDED = 'Not recorded';

export type PersonalPrint = {
  readonly content: PersonalContent;
  readonly seal: Seal;
  /** What the worker signed under it; null until they have. */
  readonly answer: PersonalAnswer | null;
  readonly settings: Settings;
};

/** A signed personal supervision as a document: its own title, name and marking line, and no line about any child. */
export function composePersonalDocument({ content, seal, answer, settings }: PersonalPrint): RecordDocument {
  const record = withoutUnusedComment(inRecordShape(content), answer);
  const labelSet = labelSetFor(content.template, null);
  const context: PrintContext = { content: record, state: 'AGREED', seal, sharedAt: null, settings, labelSet };
  const parts: PartPrinters = {
    HEADER: () => [sessionFacts(content, settings)],
    // In a personal supervision this is a section like any other (`personalForm`).
    WORKER_SAY: () => [],
    // Both are about a child's plan, which has no place here (PRV-01).
    CHALLENGES: () => [],
    DRIFT: () => [],
    SIGN_OFF: () => signOff(content, seal, answer),
  };
  return {
    title: content.template.name,
    subtitle: subtitleOf(content),
    marking: settings.marking,
    draftNotice: NOT_FOR_A_CHILDS_FILE,
    hasBand: true,
    writtenAt: seal.sealedAt,
    recordNumber: numberOf(content),
    version: record.version,
    checkCode: seal.checkCode,
    fileName: personalFileName(content),
    author: `Record ${numberOf(content)}`,
    blocks: printedSections(context, parts),
  };
}

/** Where the session left the worker's part empty and they wrote when signing, "Not discussed" would say the opposite. */
function withoutUnusedComment(record: RecordContent, answer: PersonalAnswer | null): RecordContent {
  if (answer === null || isBlank(answer.comment)) return record;
  const { template } = record;
  const isUnused = (key: string) => {
    const value = record.sections[key];
    return key === WORKERS_PART && (value === undefined || isSectionEmpty(value));
  };
  return { ...record, template: { ...template, sections: template.sections.filter(({ key }) => !isUnused(key)) } };
}

function subtitleOf({ header }: PersonalContent): string {
  const day = header.date === null ? 'Date not recorded' : formatLongDate(header.date);
  return `${day} · ${orNotRecorded(header.worker)}, supervised by ${orNotRecorded(header.supervisor)}`;
}

function sessionFacts({ header, recordedOn }: PersonalContent, settings: Settings): DocumentBlock {
  const { serviceName, teamName } = settings;
  return {
    kind: 'facts',
    caption: 'About this session',
    rows: [
      { label: 'Session held', value: header.date === null ? NOT_RECORDED : formatLongDate(header.date) },
      { label: 'Written', value: formatLongDate(localDateOfInstant(recordedOn)) },
      { label: 'Worker', value: orNotRecorded(header.worker) },
      { label: 'Supervised by', value: orNotRecorded(header.supervisor) },
      { label: 'Service', value: [serviceName, teamName].filter((name) => !isBlank(name)).join(', ') },
      { label: 'Also present', value: isBlank(header.present) ? 'No one' : header.present.trim() },
    ],
  };
}

/** Both sign (domain brief T2): the supervisor seals, and the worker signs under the sealed text with words of their own. */
function signOff(content: PersonalContent, seal: Seal, answer: PersonalAnswer | null): DocumentBlock[] {
  const { template, header } = content;
  return [
    ...workersComment(answer),
    {
      kind: 'facts',
      caption: 'Signatures',
      rows: [
        { label: 'Worker', value: orNotRecorded(answer?.name ?? header.worker) },
        {
          label: 'Signed by the worker',
          value: answer === null ? 'Not in Throughline' : formatMoment(answer.answeredAt),
        },
        { label: 'Signed by', value: seal.signedBy },
        { label: 'Signed', value: formatMoment(seal.sealedAt) },
        { label: 'Record', value: numberOf(content) },
        { label: 'Check code', value: seal.checkCode },
        { label: 'Form', value: `${template.name}, version ${template.version}`, isWide: true },
      ],
    },
    note(
      'Kept on the staff file. Signed means that each unlocked Throughline with their own passphrase, and that the time and a check code over the text were kept. It is an audit mark, not an electronic signature in law.',
    ),
  ];
}

function workersComment(answer: PersonalAnswer | null): DocumentBlock[] {
  if (answer === null || isBlank(answer.comment)) return [];
  return [paragraph(`${answer.name} wrote when signing:`), ...workersWords(answer.comment)];
}

function numberOf({ number }: PersonalContent): string {
  return printedNumber({ type: 'PERSONAL', number });
}

function orNotRecorded(text: string): string {
  return isBlank(text) ? NOT_RECORDED : text.trim();
}
