import { countSectionWords } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import type { TemplateSection } from '@domain/template/template-section';
import { answers, entry, on } from './demo-rows';
import { asRichText } from './seed-store';
import { seededRandom } from './seeded-random';
import { seededWords } from './seeded-words';
import { idOf, tobinSections } from './tobin-words';

/** Every section of case supervision that a person can write in, filled, of about this many words in all. */
export function fullCaseSupervision(words: number): Record<string, SectionValue> {
  const form = shippedTemplate(CASE_SUPERVISION_TEMPLATE_ID);
  if (form === null) throw new Error('The case supervision template is missing');
  const { lastActions: _answers, ...tobin } = tobinSections();
  const fixed = { ...tobin, ...growingLists() };
  const shown = new Map(form.sections.map((section) => [section.key, section]));
  const rows = Object.fromEntries(Object.entries(fixed).filter(([key, { kind }]) => shown.get(key)?.kind === kind));
  const written = Object.values(rows).reduce((sum, value) => sum + countSectionWords(value), 0);
  const free = form.sections.filter(({ key, kind }) => kind === 'RICH_TEXT' && !(key in tobin));
  const each = Math.ceil((words - written) / free.length);
  return { ...rows, ...Object.fromEntries(free.map((section) => [section.key, prose(section, each)])) };
}

function prose({ key }: TemplateSection, words: number): SectionValue {
  const text = seededWords(seededRandom(key.length * 977 + words));
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, () => text.prose(60));
  return { kind: 'RICH_TEXT', text: asRichText(paragraphs) };
}

/** What Tobin's own record leaves open. */
function growingLists(): Record<string, SectionValue> {
  const id = (number: number) => idOf(7_000 + number);
  const noDay = { date: null, text: '' };
  return {
    identity: { kind: 'FIELDS', answers: answers({ culture: 'Northern', faith: 'None', loves: 'Swimming' }) },
    education: { kind: 'FIELDS', answers: answers({ school: 'Harbour Primary', link: 'Mrs Bell' }) },
    pastHarm: {
      kind: 'ENTRIES',
      entries: [1, 2, 3, 4].map((number) =>
        entry(id(number), {
          what: 'Left to get himself and Wren up and fed',
          when: 'September',
          howBad: 'Five mornings',
        }),
      ),
    },
    agencies: {
      kind: 'AGENCIES',
      agencies: (['SCHOOL', 'HEALTH_VISITOR', 'HEALTH', 'POLICE', 'CARER'] as const).map((agency, at) => ({
        ...{ id: id(20 + at), agency, name: 'Mrs Bell', presence: null, standing: 'SAID' as const },
        ...{ said: 'On time on thirteen of eighteen days', because: '', awaitedBy: noDay, agrees: 'YES' as const },
      })),
      note: '',
    },
    trajectory: {
      kind: 'TRAJECTORY',
      milestones: [1, 2, 3, 4].map((step) => ({
        ...{ id: id(40 + step), what: 'Try the plan at the weekend', by: on(`2026-12-0${String(step)}`) },
        ...{ ifMissed: 'Meet that week', reached: null },
      })),
    },
  };
}
