import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import { documentFooter } from '@domain/document/document-footer';
import { documentParagraphs } from '@domain/document/document-text';
import { familyActions } from '@domain/export/family-actions-copy';
import type { FamilyLook } from '@domain/export/family-look';
import { familyLooks } from '@domain/export/family-looks';
import { succeeded } from '@domain/result';
import { readMarkedWords } from '../store/marked-words';
import { printableRecord, wordsToPrint } from './exports/printable-record';
import type { HandlerContext, Handlers } from './handler-context';

type Channel = 'family-copy:look';

/** What a family would be given, to be looked through before somebody says that they have checked it. */
export function createFamilyCopyLook(context: HandlerContext): Handlers<Channel> {
  return { 'family-copy:look': (request) => lookAt(context, request) };
}

function lookAt(context: HandlerContext, { recordId, leftOut }: ParsedRequest<Channel>): Reply<Answer<Channel>> {
  // Nothing is made of it: to look at it is how it is checked.
  const printable = printableRecord(context, recordId, { profile: 'FAMILY_ACTIONS', isChecked: true, leftOut });
  if (!printable.ok) return printable;
  const words = wordsToPrint(context, printable.value.entry);
  if (!words.ok) return words;
  const { title, subtitle, marking, draftNotice, blocks } = printable.value.document;
  const looks = familyLooks(words.value.content, readMarkedWords(context.session().database, recordId));
  const said = documentParagraphs(printable.value.document).join('\n');
  const kept = looks.filter((look) => isInCopy(look, leftOut, said));
  const actions = familyActions(words.value.content).map(({ id, who, what }) => ({ id, who, what }));
  const shown = { title, subtitle, marking, draftNotice, blocks };
  return succeeded({ document: shown, foot: documentFooter(printable.value.document), actions, looks: kept });
}

/** Nothing is asked of an action that is kept back, nor of a name that is printed as initials. */
function isInCopy({ actionId, kind, words }: FamilyLook, leftOut: readonly string[], said: string): boolean {
  if (actionId !== null && leftOut.includes(actionId)) return false;
  return kind !== 'SOMEBODY_ELSE' || said.includes(words);
}
