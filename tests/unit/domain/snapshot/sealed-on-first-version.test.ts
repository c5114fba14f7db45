import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { canonicalSnapshot, parseSnapshot } from '@domain/snapshot/canonical-snapshot';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { sectionsOf } from '@domain/template/show-sections';
import { describe, expect, test } from 'vitest';
import { FIRST_CASE_SUPERVISION } from '../../../support/first-case-supervision';
import { TOBIN_SEAL, TOBIN_SETTINGS } from '../../../support/tobin-record';

/* A record as it was sealed before forms had kinds of their own: its text is kept here byte for byte. */
const sealedText = readFileSync(
  join(import.meta.dirname, '../../../support/templates/tobin-sealed-on-version-1.txt'),
  'utf8',
);
const HASH_WHEN_SEALED = '5e6a34cfa16a230be14e92f2800ec15cfec53ccea58ec871e029bd1e8e43073c';

function opened() {
  const read = parseSnapshot(sealedText);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

describe('a record sealed on the first version of case supervision', () => {
  test('opens, and its words still give the text and the hash that were sealed', () => {
    const text = canonicalSnapshot(opened());
    expect(text).toBe(sealedText);
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(HASH_WHEN_SEALED);
  });

  test('keeps the form it was written on, though a newer one is shipped', () => {
    expect(opened().template).toEqual(FIRST_CASE_SUPERVISION);
    expect(shippedTemplate('case-supervision')?.version).toBe(3);
  });

  test('shows and prints what was written under its own titles, as free writing', () => {
    const record = opened();
    expect(sectionsOf(record).filter(({ key }) => key === 'danger' || key === 'goals')).toMatchObject([
      { kind: 'RICH_TEXT' },
      { kind: 'RICH_TEXT' },
    ]);
    const printed = documentParagraphs(
      composeRecordDocument({ content: record, state: 'FILED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS }),
    );
    expect(printed[printed.indexOf('Worried about: what could happen') + 1]).toMatch(/^Priya, Mrs Bell at school/);
    expect(printed).toContain('Case supervision, version 1');
    expect(printed).not.toContain('Also written in this record');
  });
});
