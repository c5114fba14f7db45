import { printedNumber } from '../record/record-numbers';
import { signedByWords } from '../record/signed-by';
import { asksWorker } from '../template/template';
import { orNotRecorded } from './child-facts';
import type { DocumentBlock, DocumentFacts } from './document';
import { formatMoment } from './format-moment';
import { note, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';
import { answerLabel } from './worker-answer-blocks';

const WHAT_SIGNED_MEANS =
  'Signed means that the person chose their own profile in Throughline and unlocked it with their own passphrase, and that the time and a check code over the agreed text were kept. It is an audit mark. It is not an electronic signature in law.';

/** Who agreed what, when, and how to tell that the text has not changed since (domain brief 3a, notes). */
export function signOffBlocks(context: PrintContext): DocumentBlock[] {
  const { seal, content } = context;
  const isManagersOwn = !asksWorker(content.template);
  if (seal === null) {
    const notYet = isManagersOwn ? `This record has not been signed. ${NOT_ASKED}` : NOT_AGREED;
    return [paragraph(notYet), factsOf(context)];
  }
  const signedAlone = isManagersOwn ? [paragraph(`Signed by the manager. ${NOT_ASKED}`)] : [];
  return [...signedAlone, factsOf(context), note(WHAT_SIGNED_MEANS)];
}

const NOT_AGREED = 'This record has not been agreed and signed.';
const NOT_ASKED = 'This form does not ask the worker for an answer.';

function factsOf({ content, seal }: PrintContext): DocumentFacts {
  const { header, answer, template } = content;
  const isAsked = answer !== null || asksWorker(template);
  const answered = isAsked
    ? [{ label: 'Worker’s answer', value: answer === null ? 'Not answered yet' : answerLabel(answer) }]
    : [];
  const signed = seal === null ? [] : [{ label: 'Signed', value: formatMoment(seal.sealedAt) }];
  const checkCode = seal === null ? [] : [{ label: 'Check code', value: seal.checkCode }];
  return {
    kind: 'facts',
    caption: 'Agreement and signature',
    rows: [
      { label: 'Worker', value: orNotRecorded(header.supervisee) },
      ...answered,
      seal === null
        ? { label: 'Manager', value: orNotRecorded(header.supervisor) }
        : { label: 'Signed by', value: orNotRecorded(signedByWords(seal, header)) },
      ...signed,
      { label: 'Record', value: `${printedNumber(content)}, version ${content.version}` },
      ...checkCode,
      { label: 'Template', value: `${template.name}, version ${template.version}`, isWide: true },
    ],
  };
}
