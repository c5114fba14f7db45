import { documentParagraphs } from '@domain/document/document-text';
import { composePersonalDocument } from '@domain/personal/compose-personal-document';
import { demoPersonal } from '@domain/personal/demo-personal';
import type { PersonalAnswer } from '@domain/personal/personal';
import { describe, expect, test } from 'vitest';
import { personalTemplate } from '../../../support/personal-for-tests';
import { richText } from '../../../support/records-for-tests';
import { TOBIN_SEAL, TOBIN_SETTINGS, TOBIN_SHARED_AT } from '../../../support/tobin-record';
import { day } from '../../../support/tobin-words';

const COMMENT = 'I see the late duties differently.';
const HEADING = 'Worker’s comment';

function printed(comment: string | null, written: string | null = null): string[] {
  const demo = demoPersonal(personalTemplate(), { today: day('2026-11-13'), at: TOBIN_SHARED_AT });
  const { workerSay: _demos, ...others } = demo.sections;
  const sections = written === null ? others : { ...others, workerSay: richText(written) };
  const answer: PersonalAnswer | null =
    comment === null ? null : { name: demo.header.worker, comment, answeredAt: TOBIN_SHARED_AT };
  const content = { ...demo, sections };
  return documentParagraphs(composePersonalDocument({ content, seal: TOBIN_SEAL, answer, settings: TOBIN_SETTINGS }));
}

const said = (lines: readonly string[]) => lines.map((line) => line.replace("'", '’'));

describe('what the worker writes when signing', () => {
  test('is printed once, above the signatures, and no part says that it was not discussed', () => {
    const lines = said(printed(COMMENT));
    expect(lines.filter((line) => line.includes(COMMENT))).toEqual([COMMENT]);
    expect(lines[lines.indexOf(COMMENT) - 1]).toMatch(/ wrote when signing:$/);
    expect(lines).not.toContain(HEADING);
  });

  test('stands beside what the session wrote down of theirs, and takes nothing from it', () => {
    const lines = said(printed(COMMENT, 'We talked about the rota.'));
    expect(lines).toEqual(expect.arrayContaining([HEADING, 'We talked about the rota.', COMMENT]));
  });

  test.each([null, ''])('leaves the part as it is where they wrote nothing: %j', (comment) => {
    const lines = said(printed(comment));
    expect(lines).toContain(HEADING);
    expect(lines.join('\n')).not.toContain('wrote when signing');
  });
});
