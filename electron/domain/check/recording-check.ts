import type { RecordContent } from '../record/record';
import type { CheckContext, Finding, Rule } from './finding';
import { act00 } from './rules/act-00';
import { act01 } from './rules/act-01';
import { act02 } from './rules/act-02';
import { add01 } from './rules/add-01';
import { chd01 } from './rules/chd-01';
import { chd02 } from './rules/chd-02';
import { chd03 } from './rules/chd-03';
import { chd04 } from './rules/chd-04';
import { chd05 } from './rules/chd-05';
import { chd06 } from './rules/chd-06';
import { chd07 } from './rules/chd-07';
import { chd08 } from './rules/chd-08';
import { chd09 } from './rules/chd-09';
import { chd10 } from './rules/chd-10';
import { cls01 } from './rules/cls-01';
import { dec01 } from './rules/dec-01';
import { dec02 } from './rules/dec-02';
import { fdr01 } from './rules/fdr-01';
import { fdr02 } from './rules/fdr-02';
import { fdr03 } from './rules/fdr-03';
import { frm01 } from './rules/frm-01';
import { meta01 } from './rules/meta-01';
import { meta02 } from './rules/meta-02';
import { meta03 } from './rules/meta-03';
import { meta04 } from './rules/meta-04';
import { meta05 } from './rules/meta-05';
import { prv02 } from './rules/prv-02';
import { ref01 } from './rules/ref-01';
import { ref02 } from './rules/ref-02';
import { ref03 } from './rules/ref-03';
import { ref05 } from './rules/ref-05';
import { sos01 } from './rules/sos-01';
import { sos02 } from './rules/sos-02';
import { sos03 } from './rules/sos-03';
import { sos04 } from './rules/sos-04';
import { sos05 } from './rules/sos-05';
import { sos06 } from './rules/sos-06';
import { sos07 } from './rules/sos-07';
import { sos08 } from './rules/sos-08';
import { sos09 } from './rules/sos-09';
import { sos10 } from './rules/sos-10';
import { sos11 } from './rules/sos-11';
import { sos12 } from './rules/sos-12';
import { sos13 } from './rules/sos-13';
import { sos14 } from './rules/sos-14';
import { sos15 } from './rules/sos-15';
import { sos16 } from './rules/sos-16';
import { sos17 } from './rules/sos-17';
import { sos18 } from './rules/sos-18';
import { sos19 } from './rules/sos-19';
import { tpl01 } from './rules/tpl-01';

/** Every rule, in the order a person reads the findings: down the page. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  meta01,
  meta02,
  meta03,
  meta04,
  meta05,
  tpl01,
  add01,
  frm01,
  chd01,
  chd02,
  chd06,
  chd03,
  chd05,
  chd07,
  chd04,
  sos16,
  sos10,
  sos01,
  sos02,
  sos03,
  sos04,
  sos05,
  fdr01,
  fdr02,
  fdr03,
  sos09,
  sos12,
  sos13,
  chd08,
  sos14,
  sos15,
  sos19,
  chd09,
  sos17,
  chd10,
  sos08,
  sos06,
  sos07,
  sos11,
  sos18,
  ref01,
  ref02,
  ref03,
  ref05,
  cls01,
  dec01,
  dec02,
  act00,
  act01,
  act02,
  prv02,
];

/**
 * What is still missing in a record, on a day. Looks at the record and never at the worker: no score, no ranking.
 * The same answer while writing and at *Agree and sign*; empty when nothing is missing.
 */
export function checkRecord(content: RecordContent, context: CheckContext): Finding[] {
  return RULES.flatMap((rule) => rule.check(content, context));
}
