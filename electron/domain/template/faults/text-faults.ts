import { quoted } from '../../quoted';
import { isBlank } from '../../section/words';
import type { TemplateDraft } from '../template-draft';
import type { TemplateFault } from '../template-fault';
import { TEMPLATE_LIMITS } from '../template-section';
import { type FormText, formTexts } from './form-texts';

/** Texts that are missing, and texts that hold what no form should: whoever reads them must be able to trust what they see. */
export function textFaults(form: TemplateDraft): readonly TemplateFault[] {
  return formTexts(form).flatMap((each) => {
    const reason = reasonAgainst(each);
    return reason === null ? [] : [{ section: each.section, part: each.part, message: `${each.where}: ${reason}` }];
  });
}

function reasonAgainst(each: FormText): string | null {
  const { text } = each;
  if (isBlank(text)) return each.mayBeBlank ? null : `nothing is written here yet. ${howToMend(each)}`;
  const markup = MARKUP.exec(text)?.[0];
  if (markup !== undefined) {
    return `this text holds ${quoted(markup)}, which a form cannot. Say it in plain words.`;
  }
  if (UNSEEN.test(text)) return 'this text holds characters that cannot be seen, which a form cannot. Type it again.';
  if (each.isOneLine && /[\r\n]/.test(text.trim())) return 'this text has a line break in it. Write it as one line.';
  if (each.part === 'name' && text.trim().length > TEMPLATE_LIMITS.name) {
    return `the name is longer than a list has room for. Shorten it to ${TEMPLATE_LIMITS.name} letters.`;
  }
  return wrongSlot(each);
}

const IN_A_LIST: ReadonlySet<string> = new Set(['prompts', 'fields', 'suggestions']);

function howToMend({ part }: FormText): string {
  return IN_A_LIST.has(part) ? 'Write it, or take it out.' : 'Write it.';
}

const HTML_NAMES =
  'script|style|img|image|svg|math|iframe|frame|frameset|object|embed|applet|link|meta|base|form|input|button|textarea|select|' +
  'html|head|body|div|span|table|tr|td|th|ul|ol|li|br|hr|p|a|b|i|u|em|strong|font|h[1-6]|audio|video|source|template';

/** Markup and addresses that run something. "<3 hours", "a < b" and "<name>" are neither. */
const MARKUP = new RegExp(
  `<!--|<!doctype|</?(?:${HTML_NAMES})(?=[\\s/>]|$)|\\b(?:java|vb)script\\s*:|\\bdata:text/html`,
  'i',
);

/**
 * Control characters but for tab and line break; whatever takes no room or turns the direction of writing, so that two
 * names could look alike; broken characters. What joins letters or makes an emoji is fine where it does that.
 */
const UNSEEN =
  /(?![\t\r\n]|[\ufe00-\ufe0f]|\u200c|\u200d)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\p{Noncharacter_Code_Point}]|(?:^|[\p{Script=Latin}\p{N}\s])(?:\u200c|\u200d)/u;

const SLOTS: ReadonlySet<string> = new Set(['{child}', '{futureWorry}', '{goal}', '{scale}']);

function wrongSlot({ text, isFilledIn }: FormText): string | null {
  const slots = text.match(/\{[^{}]*\}/g) ?? [];
  const unknown = slots.find((slot) => !SLOTS.has(slot));
  if (unknown !== undefined) {
    return `${quoted(unknown)} is not filled in by the form. Use {child}, {futureWorry}, {goal} or {scale}, or write the word itself.`;
  }
  const [first] = slots;
  if (isFilledIn || first === undefined) return null;
  return `${quoted(first)} is not filled in here. Write the word itself.`;
}
