import { type PhraseHit, sentenceAround } from './phrases';

/** Only the last part of what stands before: "He would not stop, but signed the written agreement" rejects nothing. */
const LAST_CLAUSE = /^.*(?:\bbut\b|\bso\b|\bhowever\b|\byet\b|[:—–])/is;

/** What turns a thing down, with the few words that may stand between it and the thing. */
const TURNS_DOWN = new RegExp(
  [
    String.raw`\b(?:against|instead\s+of|rather\s+than|in\s+place\s+of|ruled?\s+out|reject\w*|refus\w+|declin\w+|turn(?:s|ed|ing)?\s+down|avoid\w*|nor|neither|without)\b(?:\s+[\p{L}'’-]+){0,6}\s*$`,
    String.raw`\b(?:no|not|never)\b(?:\s+(?:a|an|any|the|by|through|with|on|as|in|another|more|signed|such|further|to)){0,3}\s*$`,
    String.raw`\b(?:not|never|n['’]t|cannot|no\s+longer)\s+(?:to\s+)?(?:be\s+)?(?:use|using|used|rely|relying|ask|asking|asked|made|offer|offering|have|having|make|making|accept|accepting|want|need|needed|consider|considering|agree|agreeing|draw|drawing|write|writing|put|propose|proposing|rest|expect|expected)\b(?:\s+[\p{L}'’-]+){0,7}\s*$`,
    String.raw`\b(?:not|never|n['’]t|isn['’]t)\b(?:\s+[\p{L}'’-]+){0,3}\s+(?:job|responsibility|task)(?:\s+(?:of|for)\s+\p{L}+)?\s*$`,
    String.raw`\b(?:wo|do|did|does|would|should|ca|could|must)n['’]t\s+(?:be\s+)?(?:use|rely|ask|asked|offer|have|make|accept|want|need|consider|agree|draw|write|put|propose|rest|expect)\b(?:\s+[\p{L}'’-]+){0,7}\s*$`,
  ].join('|'),
  'iu',
);

/** "A written agreement was turned down", "is not a safety plan", "would not keep her safe". */
const IS_TURNED_DOWN =
  /^(?:\s+[\p{L}'’-]+){0,4}\s+(?:(?:is|are|was|were|has been|have been|will be|would be)\s+(?:not|no|never|ruled out|rejected|refused|turned down|withdrawn|decided against)\b|(?:is|are|was|were|does|do|would|will|can|could)(?:n['’]t|\s+not)\s+(?:be used|be asked|keep|protect|work|stop|enough|safe|right)\b|cannot\b|not\s+(?:used|wanted|needed|offered)\b)/iu;

/**
 * True where the sentence turns down what was found in it: "decided against …", "no …", "we will not use …", "… was
 * ruled out". What a person or a family did not keep to is not turned down: "has not kept to the written agreement"
 * still speaks of one.
 */
export function isRejected(text: string, hit: PhraseHit): boolean {
  const { before, after } = sentenceAround(text, hit);
  return TURNS_DOWN.test(before.replace(LAST_CLAUSE, ' ')) || IS_TURNED_DOWN.test(after);
}
