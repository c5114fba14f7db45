import { ACCESS } from '@domain/access/access-table';
import { may, mayExport, whoMay } from '@domain/access/may';
import { exportProfile } from '@domain/export/export-profile';
import { role } from '@domain/lists/roles';
import { describe, expect, it } from 'vitest';

describe('the table of roles', () => {
  it('has those who write, those who answer and those who only look', () => {
    expect(whoMay('WRITE_RECORDS')).toEqual(['TM', 'SM']);
    expect(whoMay('ANSWER_RECORDS')).toEqual(['SW']);
    expect(whoMay('SIGN_IN')).toEqual(role.options);
    expect(whoMay('SEE_AUDIT')).toEqual(['TM', 'SM', 'HS', 'QA', 'IG']);
  });

  it('lets nobody write what they may not read, and nobody who does not write see a draft', () => {
    for (const each of role.options) {
      const { writes, answers, records, opens } = ACCESS[each];
      if (writes) expect([records, opens]).not.toContain('NONE');
      if (!writes && !answers) expect(['NONE', 'AGREED']).toContain(records);
    }
  });

  it('gives the kinds of copy of the row and no others', () => {
    const made = (who: (typeof role.options)[number]) => exportProfile.options.filter((each) => mayExport(who, each));
    expect([made('SW'), made('HS'), made('BS')]).toEqual([[], [], []]);
    expect([made('QA'), made('IG')]).toEqual([['PRACTICE_DAY'], ['DISCLOSURE']]);
    expect(made('TM')).toEqual(exportProfile.options);
    expect(may('IG', 'MAKE_FILE_COPY')).toBe(false);
  });
});
