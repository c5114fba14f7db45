import type { sealedCalls } from '@contract/sealed-calls';
import { succeeded } from '@domain/result';
import type { HandlerContext, Handlers } from './handler-context';
import { endKey, readPartnerCard, recognise, saveCard, trustCard } from './sealed/key-cards';
import { lookAtReply, makeAnswer } from './sealed/make-answer';
import { lookAtHandOver, makeHandOver, revokeHandOver } from './sealed/make-hand-over';
import { AnswerDesk } from './sealed/merge-answer';
import { openHandOver } from './sealed/open-hand-over';
import { fillCodes, listPartners } from './sealed/partners';

/** Sealed files between a team's store and a worker's own copy: key cards, hand-overs, answers. */
export function createSealedHandlers(context: HandlerContext): Handlers<keyof typeof sealedCalls> {
  const answers = new AnswerDesk(context);
  return {
    'sealed:recognise': (request) => recognise(context, request),
    'sealed:partners': async () => {
      await fillCodes(context);
      return succeeded(listPartners(context.session()));
    },
    'sealed:save-card': () => saveCard(context),
    'sealed:read-card': (request) => readPartnerCard(context, request),
    'sealed:trust-card': (request) => trustCard(context, request),
    'sealed:end-key': ({ userId }) => endKey(context, userId),
    'sealed:look': ({ userId }) => lookAtHandOver(context, userId),
    'sealed:make': (request) => makeHandOver(context, request),
    'sealed:revoke': ({ fileId }) => revokeHandOver(context, fileId),
    'sealed:open': ({ path }) => openHandOver(context, path),
    'sealed:look-reply': () => lookAtReply(context),
    'sealed:make-answer': () => makeAnswer(context),
    'sealed:look-answer': ({ path }) => answers.look(path),
    'sealed:merge': (request) => answers.merge(request),
  };
}
