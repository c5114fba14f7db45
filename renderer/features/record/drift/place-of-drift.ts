import { driftRow } from '@domain/check/drift';
import type { Finding, Place } from '@domain/check/finding';
import type { TemplateSection } from '@domain/template/template-section';

/** The findings at the places where each is mended. */
export function whereMended(findings: readonly Finding[], sections: readonly TemplateSection[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, place: placeToGo(finding, sections) }));
}

/** Where a finding is mended: what drifts is decided on in the part for it, and the rest where it stands. */
export function placeToGo({ drift, place }: Finding, sections: readonly TemplateSection[]): Place {
  const part = sections.find(({ kind }) => kind === 'DRIFT');
  if (drift === undefined || part === undefined) return place;
  return { section: part.key, row: driftRow(drift), field: 'decision' };
}
