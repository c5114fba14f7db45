import type { TemplateSection } from '@domain/template/template-section';
import { memo, useEffect, useRef, useState } from 'react';
import { SectionBlock } from '../sections/section-block';

/** How far below and above what is seen a section is made ready. */
const NEAR = '600px 0px';

/** About what a section takes before it has been drawn, in pixels. */
const USUAL_HEIGHT = 140;

type PreviewSectionProps = { readonly section: TemplateSection };

/**
 * One section of a form that is tried out. It begins anew when the form says something else of it, because a control
 * reads its section once; what was written in it stays. A form may have two hundred: each is drawn when it comes near.
 */
export const PreviewSection = memo(function PreviewSection({ section }: PreviewSectionProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || !place.current) return;
    const root = place.current.closest('[data-preview-page]');
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { root, rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  if (isNear) return <SectionBlock key={JSON.stringify(section)} section={section} />;
  return <div ref={place} data-section={section.key} style={{ minHeight: USUAL_HEIGHT }} />;
});
