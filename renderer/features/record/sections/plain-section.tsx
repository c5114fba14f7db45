import { SectionReading } from '../reading/section-reading';
import { useValueContext } from '../reading/use-value-context';
import type { SectionControlProps } from './section-control';

/** Shows what is written; temporary. */
export function PlainSection({ section }: SectionControlProps) {
  return <SectionReading section={section} context={useValueContext()} />;
}
