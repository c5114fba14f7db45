/** The button that was pressed goes with what it has done: the keyboard goes on from the top of the page. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
