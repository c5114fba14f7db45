import { randomInt } from 'node:crypto';
import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { templateCalls } from '@contract/template-calls';
import { failed, type Result, succeeded } from '@domain/result';
import { newTemplate, ownTemplateId } from '@domain/template/new-template';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { TEMPLATE_SCHEMA_VERSION } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import { sectionUses } from '../store/template-draft-table';
import { listTemplates } from '../store/template-list';
import {
  beginTemplate,
  discardDraft,
  draftToEdit,
  publishDraft,
  restoreTemplate,
  retireTemplate,
  saveDraft,
  type TemplateStep,
} from '../store/template-steps';
import { openTemplate } from '../store/template-table';
import type { HandlerContext, Handlers } from './handler-context';

type TemplateChannel = Exclude<keyof typeof templateCalls, 'template:export' | 'template:import'>;
type OneTemplate = { readonly id: string };

/** The forms of a service: looked at, worked on, published, retired. Forms as files are apart. */
export function createTemplateHandlers(context: HandlerContext): Handlers<TemplateChannel> {
  const store = () => context.session().database;
  const step = ({ id }: OneTemplate): TemplateStep => templateStep(context, id);
  return {
    'templates:list': () => succeeded(listTemplates(store())),
    'template:open': ({ id, version }) => {
      const form = openTemplate(store(), id, version);
      return form === null ? failed({ kind: 'NOT_FOUND' }) : succeeded(form);
    },
    'template:create': ({ name, recordType }) => {
      const id = newOwnId(name);
      const labelSets = shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID)?.labelSets ?? [];
      beginTemplate(store(), step({ id }), { form: newTemplate({ id, name, recordType }, labelSets), copyOf: null });
      return succeeded({ id });
    },
    'template:duplicate': (request) => duplicate(context, request),
    'template:edit': (request) => {
      const draft = draftToEdit(store(), step(request));
      return draft === null
        ? failed({ kind: 'NOT_FOUND' })
        : succeeded({ ...draft, uses: sectionUses(store(), request.id) });
    },
    'template:save-draft': (request) => save(context, request),
    'template:discard-draft': (request) => toReply(discardDraft(store(), step(request))),
    'template:publish': ({ id, note }) => {
      const published = publishDraft(store(), step({ id }), note);
      if (published.ok) return succeeded({ version: published.value });
      const { failure } = published;
      return failed(failure.kind === 'FAULTY' ? { kind: 'TEMPLATE_FAULTY', faults: [...failure.faults] } : failure);
    },
    'template:retire': (request) => toReply(retireTemplate(store(), step(request))),
    'template:restore': (request) => toReply(restoreTemplate(store(), step(request))),
  };
}

/** Who, with which form, when. */
export function templateStep(context: HandlerContext, id: string): TemplateStep {
  return { id, by: context.session().user.userId, now: context.clock.now() };
}

/** An id that no other form has, here or in another team. */
export function newOwnId(name: string): string {
  const chance = randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0');
  return ownTemplateId(name, chance);
}

function duplicate(
  context: HandlerContext,
  { id, version, name }: { readonly id: string; readonly version: number | null; readonly name: string },
): Reply<OneTemplate> {
  const { database } = context.session();
  const original = openTemplate(database, id, version);
  if (original === null) return failed({ kind: 'NOT_FOUND' });
  const copy = { ...original, schemaVersion: TEMPLATE_SCHEMA_VERSION, id: newOwnId(name), version: 1, name } as const;
  beginTemplate(database, templateStep(context, copy.id), { form: copy, copyOf: original });
  return succeeded({ id: copy.id });
}

function save(
  context: HandlerContext,
  { id, template }: { readonly id: string; readonly template: TemplateDraft },
): Reply<{ savedAt: TemplateStep['now'] }> {
  const step = templateStep(context, id);
  const saved = saveDraft(context.session().database, step, template);
  if (saved.ok) return succeeded({ savedAt: step.now });
  return failed(saved.failure === 'INVALID' ? { kind: 'INVALID', field: 'template' } : { kind: saved.failure });
}

function toReply(result: Result<undefined, 'NOT_FOUND' | 'WRONG_STATE'>): Result<undefined, Failure> {
  return result.ok ? result : failed({ kind: result.failure });
}
