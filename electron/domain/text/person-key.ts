/**
 * What makes two written names the same person: letters, not case, spacing or the way they were typed. Their part,
 * set off by a comma or brackets, is left out ("Priya Castell, social worker"). Two people of one name cannot be told
 * apart by it.
 */
export function personKey(name: string): string {
  const [person = ''] = name.normalize('NFKC').split(/[,(]/);
  return person.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}
