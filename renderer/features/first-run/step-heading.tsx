import { useEffect, useRef } from 'react';

/** The heading of a step. It takes the focus, so that each step is heard from its beginning. */
export function StepHeading({ progress, children }: { readonly progress: string; readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className="door-progress">{progress}</p>
      <h1 ref={heading} tabIndex={-1} className="door-title">
        {children}
      </h1>
    </>
  );
}
