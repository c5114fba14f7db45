import { hasDecided } from '@domain/check/begun-answers';
import type { Finding } from '@domain/check/finding';
import type { RecordContent } from '@domain/record/record';
import { countSectionWords, isSectionEmpty, isSectionWaiting } from '@domain/section/section-kinds';
import type { TemplateSection } from '@domain/template/template-section';

/**
 * How far a section is. Begun: something is written, and the check still asks for something there or something of last
 * time waits to be looked at.
 */
export type Progress = 'FILLED' | 'BEGUN' | 'EMPTY';

export type SectionProgress = {
  readonly section: TemplateSection;
  readonly progress: Progress;
  readonly gaps: number;
  readonly words: number;
};

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  FILLED: 'filled',
  BEGUN: 'begun',
  EMPTY: 'empty',
};

/** Each section with what is written in it and how much the check asks for there. */
export function progressOf(
  sections: readonly TemplateSection[],
  content: RecordContent,
  findings: readonly Finding[],
): SectionProgress[] {
  return sections.map((section) => {
    const gaps = findings.filter(({ place, strength }) => place.section === section.key && ASKED.has(strength)).length;
    const value = content.sections[section.key];
    const words = value ? countSectionWords(value) : 0;
    const isWaiting = gaps > 0 || (value !== undefined && isSectionWaiting(value));
    return { section, gaps, words, progress: progressFor(isWritten(section, content), isWaiting) };
  });
}

const ASKED: ReadonlySet<Finding['strength']> = new Set(['HARD', 'REASON']);

function progressFor(isSomethingWritten: boolean, isWaiting: boolean): Progress {
  if (!isSomethingWritten) return 'EMPTY';
  return isWaiting ? 'BEGUN' : 'FILLED';
}

function isWritten(section: TemplateSection, content: RecordContent): boolean {
  if (section.kind === 'HEADER') return content.header.sessionDate !== null;
  if (section.kind === 'WORKER_SAY') return content.answer !== null;
  if (section.kind === 'DRIFT') return hasDecided(content.checkAnswers);
  if (section.kind === 'CHALLENGES') return (content.challenges ?? []).length > 0;
  const value = content.sections[section.key];
  return value !== undefined && !isSectionEmpty(value);
}
