import { type RefObject, useEffect, useRef, useState } from 'react';

/** How wide a part of the page is, in CSS pixels, as it changes; 0 until it is on the page. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const part = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [part, width];
}
