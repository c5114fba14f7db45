import type { AuditLine, auditCalls } from '@contract/audit-calls';
import type { Answer, ParsedRequest } from '@contract/contract';
import { ACCESS } from '@domain/access/access-table';
import type { AuditGroup } from '@domain/access/audit-group';
import type { RecordType } from '@domain/lists/record-types';
import { printedNumber } from '@domain/record/record-numbers';
import { succeeded } from '@domain/result';
import { type AuditRow, type AuditSubject, auditSubject, everybody, listAudit } from '../store/audit-list';
import { type AuditKind, auditHead, verifyChain } from '../store/audit-trail';
import type { Database } from '../store/open-store';
import { AUDIT_WORDS } from './audit-words';
import type { HandlerContext, Handlers, SignedIn } from './handler-context';

const LINES_IN_A_PAGE = 50;
const THE_PROGRAM = { id: 'app', name: 'Throughline' };

/** Who did what, in plain words, for those who may look (domain brief 3b). */
export function createAuditHandlers(context: HandlerContext): Handlers<keyof typeof auditCalls> {
  return { 'audit:list': (request) => succeeded(listTrail(context, request)) };
}

function listTrail({ session }: HandlerContext, request: ParsedRequest<'audit:list'>): Answer<'audit:list'> {
  const { database, user } = session();
  const seesAll = ACCESS[user.role].audit === 'ALL';
  const found = listAudit(database, {
    before: request.before,
    // A manager reads their own steps, whoever's they ask for.
    actor: seesAll ? request.by : user.userId,
    kinds: request.group === null ? null : kindsOf(request.group),
    day: request.day,
    most: LINES_IN_A_PAGE + 1,
  });
  const people = [...everybody(database), THE_PROGRAM];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const lines = found.slice(0, LINES_IN_A_PAGE).map((row) => lineOf(database, user, { row, names }));
  return {
    lines,
    hasMore: found.length > LINES_IN_A_PAGE,
    people: seesAll ? people : [{ id: user.userId, name: user.name }],
    chain: request.before === null ? chainOf(database) : null,
  };
}

function kindsOf(group: AuditGroup): AuditKind[] {
  const kinds = Object.keys(AUDIT_WORDS) as AuditKind[];
  return kinds.filter((kind) => AUDIT_WORDS[kind].group === group);
}

function chainOf(database: Database): { entries: number; brokenAt: number | null } {
  return { entries: auditHead(database).seq, brokenAt: verifyChain(database).brokenAt };
}

type ToSay = { readonly row: AuditRow; readonly names: ReadonlyMap<string, string> };

function lineOf(database: Database, user: SignedIn, { row, names }: ToSay): AuditLine {
  // An entry of a kind that only a newer version knows is still shown.
  const words = AUDIT_WORDS[row.kind] ?? { group: 'PEOPLE', says: 'Something this version has no words for' };
  return {
    seq: row.seq,
    at: row.at,
    by: names.get(row.actor) ?? 'Somebody not known here',
    ...words,
    about: aboutFor(user, auditSubject(database, row.subject), row),
    reason: row.kind === 'RECORD_READ' ? reasonIn(row.detail) : '',
  };
}

/** A record by its number; a case reference only for those who work with children; oneself is not named twice. */
function aboutFor(user: SignedIn, subject: AuditSubject | null, { actor }: AuditRow): string {
  if (subject === null) return '';
  switch (subject.is) {
    case 'RECORD':
      return printedNumber({ type: subject.type as RecordType, number: subject.number });
    case 'CHILD':
      return ACCESS[user.role].children === 'NONE' ? 'a child' : subject.reference;
    case 'PERSON':
      return subject.name === user.name && actor === user.userId ? '' : subject.name;
  }
}

function reasonIn(detail: string): string {
  const { reason } = JSON.parse(detail) as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : '';
}
