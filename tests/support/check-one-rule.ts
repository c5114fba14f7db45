import type { Instant, LocalDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import type { Finding } from '@domain/check/finding';
import { RULES } from '@domain/check/recording-check';
import type { RecordId } from '@domain/identifiers';
import { type ChildHistory, NO_HISTORY } from '@domain/memory/child-history';
import type { RecordMemory } from '@domain/memory/record-memory';
import type { RecordChild, RecordContent, RecordHeader } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { tobinRecord } from './tobin-record';
import { idOf } from './tobin-words';

/* One rule over one record, for the tables of passes, failures and false alarms. Fictional throughout. */

export type Around = {
  readonly header?: Partial<RecordHeader>;
  readonly child?: Partial<RecordChild>;
  readonly history?: Partial<ChildHistory>;
  readonly settings?: Partial<CheckSettings>;
  readonly form?: string;
  readonly ordinal?: number;
  readonly today?: string;
};

export const SESSION = '2026-11-09' as LocalDate;

/** Tobin's child and header on a shipped form, with nothing written but these sections. */
export function recordWith(sections: Record<string, SectionValue>, around: Around = {}): RecordContent {
  const { header, child, form = 'case-supervision', ordinal = 4 } = around;
  const template = shippedTemplate(form);
  if (template === null) throw new Error(`There is no form ${form}`);
  const tobin = tobinRecord();
  return {
    ...tobin,
    ...{ template, type: template.recordType, sections, ordinal, openActions: [], answer: null },
    header: { ...tobin.header, concerns: [], ...header },
    child: { ...tobin.child, ...child },
  };
}

export function findingsOf(code: string, content: RecordContent, around: Around = {}): readonly Finding[] {
  const rule = RULES.find((each) => each.code === code);
  if (rule === undefined) throw new Error(`There is no rule ${code}`);
  const context = checkContext((around.today ?? SESSION) as LocalDate, {
    settings: { ...DEFAULT_CHECK_SETTINGS, ...around.settings },
    history: { ...NO_HISTORY, ...around.history },
  });
  return rule.check(content, context);
}

/** Each finding as "STRENGTH section/row/field", the row by its last digits. */
export function found(code: string, sections: Record<string, SectionValue>, around: Around = {}): string[] {
  return findingsOf(code, recordWith(sections, around), around).map(({ strength, place }) =>
    [`${strength} ${place.section}`, place.row?.slice(-3), place.field].filter((part) => part !== undefined).join('/'),
  );
}

/** A sealed case supervision as a later one remembers it. */
export function supervised(on: string, changes: Partial<RecordMemory> = {}): RecordMemory {
  const { header, template } = tobinRecord();
  return {
    ...{ recordId: idOf(9_000) as RecordId, number: 3, type: 'CASE', templateId: template.id },
    ...{ sessionDate: on as LocalDate, sealedAt: `${on}T12:00:00.000Z` as Instant, supervisor: header.supervisor },
    ...{ supervisorId: header.supervisorId, supervisee: header.supervisee, caseStatus: header.caseStatus },
    ...{ legalStatus: header.legalStatus, livingArrangement: header.livingArrangement, planStart: header.planStart },
    ...{ progress: null, numbers: [], drift: [], asked: [], written: [], childSeenOn: null, networkPeople: null },
    ...{ nextPlanned: null, permanencePlan: null, measures: [], ...changes },
  };
}

/** So many words, none of which is on any list. */
export function manyWords(count: number): string {
  return Array.from({ length: count }, (_, at) => `word${String(at)}`).join(' ');
}
