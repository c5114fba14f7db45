import type { RecordContent } from '../record/record';
import type { CheckContext, Finding, Rule } from './finding';
import { act00 } from './rules/act-00';
import { act01 } from './rules/act-01';
import { act02 } from './rules/act-02';
import { act03 } from './rules/act-03';
import { act04 } from './rules/act-04';
import { act05 } from './rules/act-05';
import { act06 } from './rules/act-06';
import { act07 } from './rules/act-07';
import { act08 } from './rules/act-08';
import { act09 } from './rules/act-09';
import { act10 } from './rules/act-10';
import { act11 } from './rules/act-11';
import { act12 } from './rules/act-12';
import { act15 } from './rules/act-15';
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
import { chl01 } from './rules/chl-01';
import { chl02 } from './rules/chl-02';
import { chl03 } from './rules/chl-03';
import { chl04 } from './rules/chl-04';
import { chl05 } from './rules/chl-05';
import { cls01 } from './rules/cls-01';
import { dec01 } from './rules/dec-01';
import { dec02 } from './rules/dec-02';
import { drf01 } from './rules/drf-01';
import { drf02 } from './rules/drf-02';
import { drf03 } from './rules/drf-03';
import { drf04 } from './rules/drf-04';
import { drf05 } from './rules/drf-05';
import { drf06 } from './rules/drf-06';
import { drf07 } from './rules/drf-07';
import { drf08 } from './rules/drf-08';
import { drf09 } from './rules/drf-09';
import { drf10 } from './rules/drf-10';
import { drf11 } from './rules/drf-11';
import { drf12 } from './rules/drf-12';
import { drf13 } from './rules/drf-13';
import { drf14, undecided } from './rules/drf-14';
import { drf15 } from './rules/drf-15';
import { drf16 } from './rules/drf-16';
import { fdr01 } from './rules/fdr-01';
import { fdr02 } from './rules/fdr-02';
import { fdr03 } from './rules/fdr-03';
import { frm01 } from './rules/frm-01';
import { lif03 } from './rules/lif-03';
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
import { ref06 } from './rules/ref-06';
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
import { sup03 } from './rules/sup-03';
import { tpl01 } from './rules/tpl-01';

/** Every rule that looks at the record itself, in the order a person reads the findings: down the page. A new rule is one file and one line here. */
const OF_THE_RECORD: readonly Rule[] = [
  ...[meta01, meta02, meta03, meta04, meta05, tpl01, lif03],
  // About this session: what the header and the child's history say.
  ...[drf04, drf09, add01, frm01],
  // What was agreed last time, and what others have raised.
  ...[act06, act07, act11, act08, act15, chl01, chl02, chl03, chl05],
  // Seeing and hearing the child, and what has already happened.
  ...[chd01, chd02, chd06, chd03, chd05, chd07, chd04, sos16, sos10],
  // What could happen, and what works.
  ...[sos01, sos02, sos03, sos04, sos05, fdr01, fdr02, fdr03, sos09],
  // The people around the child, their plan, and what others tell us.
  ...[sos12, sos13, chd08, sos14, sos15, sos19, chd09, sos17, chd10],
  // Where we are, and where it goes.
  ...[sos08, sos06, sos07, sos11, sos18, drf11],
  // Thinking it through, what it changed, and whether it is moving.
  ...[ref01, ref02, ref03, ref05, drf01],
  // What asks the manager for a decision, in the order of the section on drift.
  ...[drf02, drf03, drf05, drf06, drf07, drf08, drf10, drf12, drf13, drf15, drf16, chl04],
  // Decisions and actions.
  ...[cls01, dec01, dec02, act12, act00, act01, act02, act03, act04, act05, act09, act10, sup03, prv02],
  // What the worker says to it.
  ...[ref06],
];

/** Every rule there is; the last looks at what the others raise. */
export const RULES: readonly Rule[] = [...OF_THE_RECORD, drf14(OF_THE_RECORD)];

/**
 * What is still missing in a record, on a day. Looks at the record and never at the worker: no score, no ranking.
 * The same answer while writing and at *Agree and sign*; empty when nothing is missing.
 */
export function checkRecord(content: RecordContent, context: CheckContext): Finding[] {
  const raised = OF_THE_RECORD.flatMap((rule) => rule.check(content, context));
  return [...raised, ...undecided(raised, content, context)];
}
