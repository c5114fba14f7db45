import { type ComponentType, lazy, useState } from 'react';

/** A component whose code is fetched later, and `fetch` to have it here before it is needed. */
export type Later<P> = ComponentType<P> & { readonly fetch: () => Promise<void> };

/**
 * Like React's `lazy`, except that code which is already here is drawn at once. `lazy` always shows its
 * fallback first and then holds the screen back for a third of a second.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | null = null;
  const fetch = async () => {
    loaded = await load();
  };
  const Waiting = lazy(() => load().then((component) => ({ default: component })));
  function LaterComponent(props: P) {
    // Chosen once: a screen that is open must not start over because its code has arrived meanwhile.
    const [Chosen] = useState<ComponentType<P>>(() => loaded ?? Waiting);
    return <Chosen {...props} />;
  }
  return Object.assign(LaterComponent, { fetch });
}
