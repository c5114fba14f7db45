/** How far a key moves the highlighted row; null for keys that are not the list's business. */
export function rowAfterKey(key: string, current: number, size: { count: number; page: number }): number | null {
  const last = size.count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'PageDown':
      return Math.min(current + size.page, last);
    case 'PageUp':
      return Math.max(current - size.page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
