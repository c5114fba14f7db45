import type { TemplateDraft } from '../template/template-draft';
import { TOPIC_LABELS, type Topic } from '../template/topics';
import { type InspectionFinding, inspectionFindings } from './findings';
import { topicsOf } from './section-topics';
import { sourceName } from './sources';

export type Coverage = {
  readonly answered: readonly { readonly finding: InspectionFinding; readonly sections: readonly string[] }[];
  readonly unanswered: readonly { readonly finding: InspectionFinding; readonly missing: readonly Topic[] }[];
};

/**
 * Which inspection findings a form answers. A finding is answered when every topic it needs is asked about by some
 * section, also by one that is shown only for some children. Findings that the program answers by itself are left
 * out. So are those about the worker on a form for a child's file, and all others on one for personal supervision,
 * where they must not be asked (PRV-01).
 */
export function coverageOf(form: TemplateDraft): Coverage {
  const asking = sectionsByTopic(form);
  const all = inspectionFindings()
    .filter((finding) => belongsOn(form, finding))
    .map((finding) => ({
      finding,
      missing: finding.topics.filter((topic) => !asking.has(topic)),
      sections: [...new Set(finding.topics.flatMap((topic) => asking.get(topic) ?? []))],
    }));
  return {
    answered: all
      .filter(({ missing }) => missing.length === 0)
      .map(({ finding, sections }) => ({ finding, sections: inOrder(form, sections) })),
    unanswered: all.filter(({ missing }) => missing.length > 0).map(({ finding, missing }) => ({ finding, missing })),
  };
}

export type Loss = {
  readonly finding: InspectionFinding;
  /** What nothing would ask any more: "what the child said". */
  readonly asked: string;
  readonly sentence: string;
};

/** The findings that are answered now and would not be without this section. */
export function lossOf(form: TemplateDraft, sectionKey: string): readonly Loss[] {
  const asking = sectionsByTopic(form);
  return coverageOf(form).answered.flatMap(({ finding }) => {
    const lost = finding.topics.filter((topic) => asking.get(topic)?.every((key) => key === sectionKey) === true);
    if (lost.length === 0) return [];
    const asked = lost.map((topic) => TOPIC_LABELS[topic]).join(', or ');
    return [{ finding, asked, sentence: lossSentence(finding, asked) }];
  });
}

function lossSentence({ quote, seed }: InspectionFinding, asked: string): string {
  return `Taking this out means nothing asks ${asked}: “${quote}” (${sourceName(seed)}).`;
}

const ABOUT_THE_WORKER: ReadonlySet<Topic> = new Set(['WELLBEING', 'WORKLOAD', 'SKILLS', 'FEEDBACK']);

function belongsOn({ recordType }: TemplateDraft, { topics }: InspectionFinding): boolean {
  const isAboutTheWorker = topics.some((topic) => ABOUT_THE_WORKER.has(topic));
  return topics.length > 0 && isAboutTheWorker === (recordType === 'PERSONAL');
}

function sectionsByTopic({ sections }: TemplateDraft): ReadonlyMap<Topic, readonly string[]> {
  const asking = new Map<Topic, string[]>();
  for (const section of sections) {
    for (const topic of topicsOf(section)) {
      const keys = asking.get(topic);
      if (keys === undefined) asking.set(topic, [section.key]);
      else keys.push(section.key);
    }
  }
  return asking;
}

function inOrder({ sections }: TemplateDraft, keys: readonly string[]): readonly string[] {
  const wanted = new Set(keys);
  return sections.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
}
