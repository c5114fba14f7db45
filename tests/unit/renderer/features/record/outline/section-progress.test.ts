import { progressOf } from '@renderer/features/record/outline/section-progress';
import { expect, it } from 'vitest';
import { formOf } from '../form-of';
import { recordViewOf } from '../record-view-of';

const FORM = formOf([{ key: 'danger', kind: 'DANGER_STATEMENTS' }]);

function progressWith(standing: 'SAME' | null) {
  const statement = {
    ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a01', who: 'Nan', what: 'mornings', couldHappen: 'hunger' },
    ...{ isCarried: true, standing, standingBecause: '' },
  };
  const sections = { danger: { kind: 'DANGER_STATEMENTS', statements: [statement] } };
  const { content } = recordViewOf({ content: { template: FORM, sections } });
  return progressOf(FORM.sections, content, []).find(({ section }) => section.key === 'danger')?.progress;
}

it('shows a section as begun while something of last time waits to be looked at', () => {
  expect(progressWith(null)).toBe('BEGUN');
  expect(progressWith('SAME')).toBe('FILLED');
});
