import { type RecordView, recordView } from '@contract/record-calls';
import { NO_HISTORY } from '@domain/memory/child-history';
import type { SectionValue, ValueOf } from '@domain/section/section-values';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';

const { lastSections: _inLastTime, ...NO_MEMORY } = NO_HISTORY;

/** A fictional record as the program would hand it to the window; parsed, so that a test cannot invent a shape. */
export function recordViewOf(changes: { view?: object; content?: object; header?: object }): RecordView {
  return recordView.parse({
    content: {
      id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0001',
      number: 42,
      ordinal: 2,
      version: 0,
      type: 'CASE',
      child: TOBIN,
      template: shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID),
      header: { ...HEADER, ...changes.header },
      sections: {},
      openActions: [FIND_DAD],
      answer: null,
      addendumTo: null,
      recordedOn: '2026-11-09T09:30:00.000Z',
      ...changes.content,
    },
    state: 'DRAFT',
    seal: null,
    isSealIntact: true,
    sharedAt: null,
    filedOn: null,
    updatedAt: '2026-11-09T09:30:00.000Z',
    place: null,
    lastTime: null,
    addenda: [],
    earlierNumbers: [],
    newerVersion: null,
    history: NO_MEMORY,
    checkSettings: DEFAULT_SETTINGS_ON_PAPER,
    ...changes.view,
  });
}

/** One paragraph of rich text. */
export function words(text: string): SectionValue & ValueOf<'RICH_TEXT'> {
  return {
    kind: 'RICH_TEXT',
    text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  };
}

export const FIND_DAD = {
  id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0002',
  who: 'Priya Castell',
  role: 'social worker',
  what: "Find Tobin's dad and ask what he can offer",
  soThat: "Tobin's question gets an answer",
  firstDue: '2026-09-28',
  due: '2026-11-09',
  agreedOn: '2026-09-14',
};

const TOBIN = {
  id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0003',
  reference: 'FS-20417',
  forename: 'Tobin',
  surname: 'Ashgrove',
  dateOfBirth: '2020-05-02',
  expectedDateOfBirth: null,
  disability: null,
  lastSeen: '2026-11-04',
  nextReview: null,
  workersInTwelveMonths: 3,
  homesInTwelveMonths: 1,
};

const HEADER = {
  sessionDate: '2026-11-09',
  sessionType: 'PLANNED',
  supervisee: 'Priya Castell',
  supervisor: 'Marian Oduya',
  supervisorId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0004',
  coveringFor: '',
  present: '',
  caseStatus: 'CP',
  cpCategory: 'NEGLECT',
  legalStatus: 'NONE',
  livingArrangement: 'ONE_PARENT',
  planStart: '2026-02-03',
};
