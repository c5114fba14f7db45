import { templateDraft } from '@domain/template/template-draft';
import { TEMPLATE_SECTION_KINDS } from '@domain/template/template-section';
import {
  addLabelSet,
  addSection,
  changeLabelSet,
  changeSection,
  duplicateSection,
  insertSection,
  isFull,
  moveSectionTo,
  newKey,
  newSection,
  removeLabelSet,
  removeSection,
} from '@renderer/features/templates/editor/edit-template';
import { describe, expect, it } from 'vitest';
import { section, smallForm } from './small-form';

function keysOf(form: { sections: readonly { key: string }[] }): string {
  return form.sections.map(({ key }) => key).join(' ');
}

describe('changing the sections of a form', () => {
  it('adds behind another section, or last of all that is written in', () => {
    expect(keysOf(addSection(smallForm(), section({ key: 'new' }), 'update'))).toBe('header update new voice sign');
    expect(keysOf(addSection(smallForm(), section({ key: 'new' }), null))).toBe('header update voice new sign');
  });

  it('moves to a position and stops at either end', () => {
    const form = smallForm();
    expect(keysOf(moveSectionTo(form, 'update', 2))).toBe('header voice update sign');
    expect(keysOf(moveSectionTo(form, 'update', 99))).toBe('header voice sign update');
    expect(moveSectionTo(form, 'header', -1)).toBe(form);
    expect(moveSectionTo(form, 'gone', 1)).toBe(form);
  });

  it('takes out and puts back where it stood', () => {
    const form = smallForm();
    const [, update] = form.sections;
    const without = removeSection(form, 'update');
    expect(keysOf(without)).toBe('header voice sign');
    expect(update && insertSection(without, update, 1)).toEqual(form);
    expect(update && insertSection(form, update, 1)).toBe(form);
  });

  it('doubles a section with a key and a title of its own, so that two answers never meet', () => {
    const doubled = duplicateSection(smallForm(), 'update', 'other');
    expect(keysOf(doubled)).toBe('header update other voice sign');
    expect(doubled.sections[2]).toMatchObject({
      title: 'What has happened (copy)',
      prompts: smallForm().sections[1]?.prompts,
    });
  });

  it('leaves out what is emptied and keeps every other section as it was', () => {
    const form = smallForm();
    const helped = changeSection(form, 'update', { help: 'A line' });
    expect(helped.sections[1]).toHaveProperty('help', 'A line');
    expect(changeSection(helped, 'update', { help: undefined })).toEqual(form);
    expect(helped.sections[0]).toBe(form.sections[0]);
  });

  it('refuses more sections than a form may have', () => {
    const full = smallForm({ sections: Array.from({ length: 200 }, (_, at) => section({ key: `s${String(at)}` })) });
    expect(isFull(full)).toBe(true);
    expect(addSection(full, section({ key: 'more' }), null)).toBe(full);
    expect(duplicateSection(full, 's1', 'more')).toBe(full);
  });

  it('begins every kind of section so that it can be kept at once', () => {
    const sections = TEMPLATE_SECTION_KINDS.map((kind) => newSection(kind, newKey('s'), 'CASE'));
    expect(templateDraft.safeParse(smallForm({ sections })).error).toBeUndefined();
  });

  it('asks something of a child at once, and nothing of a child in a form about a worker', () => {
    expect(newSection('PROGRESS', 'new', 'CASE').prompts).toEqual(['Is this moving fast enough for {child}?']);
    const personal = TEMPLATE_SECTION_KINDS.flatMap((kind) => newSection(kind, 'new', 'PERSONAL').prompts);
    expect(personal).toEqual([]);
  });

  it('never gives the same key twice', () => {
    expect(new Set(Array.from({ length: 500 }, () => newKey('f'))).size).toBe(500);
  });
});

describe('changing the words of a form', () => {
  it('adds a set once, changes it, and keeps the last one', () => {
    const form = smallForm();
    const [safety] = form.labelSets;
    if (!safety) throw new Error('The small form has words');
    expect(addLabelSet(form, safety)).toBe(form);
    const two = addLabelSet(form, { ...safety, id: 'PATHWAY' });
    expect(changeLabelSet(two, 'PATHWAY', { goal: 'Success goal' }).labelSets[1]?.goal).toBe('Success goal');
    expect(removeLabelSet(two, 'SAFETY').labelSets.map(({ id }) => id)).toEqual(['PATHWAY']);
    expect(removeLabelSet(form, 'SAFETY')).toBe(form);
  });
});
