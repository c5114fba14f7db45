import { SectionReading } from '../reading/section-reading';
import { useRecordDesk } from '../record-desk-context';
import type { SectionControlProps } from './section-control';

/** Shows what is written; temporary. */
export function PlainSection({ section }: SectionControlProps) {
  const { view } = useRecordDesk();
  return <SectionReading value={view.content.sections[section.key]} openActions={[]} />;
}
