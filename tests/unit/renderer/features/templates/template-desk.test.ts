import { addSection, changeForm, moveSectionTo } from '@renderer/features/templates/editor/edit-template';
import { TemplateDesk } from '@renderer/features/templates/editor/template-desk';
import { describe, expect, it } from 'vitest';
import { section, smallForm } from './small-form';

function rename(desk: TemplateDesk, name: string): void {
  desk.change((form) => changeForm(form, { name }), { section: null, field: null });
}

function keysOf(desk: TemplateDesk): string {
  return desk
    .form()
    .sections.map(({ key }) => key)
    .join(' ');
}

describe('a form on the desk', () => {
  it('begins at the section it was left at, or at the whole form where that is gone', () => {
    expect(new TemplateDesk(smallForm(), 'voice').chosen()).toBe('voice');
    expect(new TemplateDesk(smallForm(), 'gone').chosen()).toBeNull();
  });

  it('tells whoever watches of each change, and of none that changes nothing', () => {
    const desk = new TemplateDesk(smallForm(), null);
    let told = 0;
    desk.subscribe(() => (told += 1));
    desk.change((form) => moveSectionTo(form, 'header', -1), { section: 'header', field: null });
    expect(told).toBe(0);
    rename(desk, 'Visit');
    expect(told).toBe(1);
  });

  it('has something to save after a change, and again when saving failed', () => {
    const desk = new TemplateDesk(smallForm(), null);
    expect(desk.hasChanges()).toBe(false);
    rename(desk, 'Visit');
    expect(desk.takeChanges().name).toBe('Visit');
    expect(desk.hasChanges()).toBe(false);
    desk.giveBack();
    expect(desk.hasChanges()).toBe(true);
  });

  it('saves what was undone as well', () => {
    const desk = new TemplateDesk(smallForm(), null);
    rename(desk, 'Visit');
    desk.takeChanges();
    desk.undo();
    expect(desk.hasChanges()).toBe(true);
    expect(desk.takeChanges().name).toBe('Home visit');
  });

  it('chooses what stands in the place of a removed section, and the section again when it is put back', () => {
    const desk = new TemplateDesk(smallForm(), 'update');
    desk.remove('update');
    expect(desk.chosen()).toBe('voice');
    expect(desk.removed()?.section.key).toBe('update');
    desk.putBack();
    expect(keysOf(desk)).toBe('header update voice sign');
    expect(desk.chosen()).toBe('update');
    expect(desk.removed()).toBeNull();
  });

  it('keeps a removed section at hand while the form has no room for it', () => {
    const many = Array.from({ length: 200 }, (_, at) => section({ key: `s${String(at)}` }));
    const desk = new TemplateDesk(smallForm({ sections: many }), 's3');
    desk.remove('s3');
    desk.change((form) => addSection(form, section({ key: 'other' }), null), { section: 'other', field: null });
    desk.putBack();
    expect(desk.removed()?.section.key).toBe('s3');
    expect(desk.form().sections).toHaveLength(200);
  });

  it('goes to what a step touched when it is undone and done again', () => {
    const desk = new TemplateDesk(smallForm(), 'voice');
    desk.change((form) => moveSectionTo(form, 'update', 3), { section: 'update', field: null });
    desk.choose('header');
    desk.undo();
    expect(desk.chosen()).toBe('update');
    desk.choose(null);
    desk.redo();
    expect(desk.chosen()).toBe('update');
    expect(keysOf(desk)).toBe('header voice sign update');
  });

  it('never has a section chosen that undoing took away', () => {
    const desk = new TemplateDesk(smallForm(), null);
    desk.change((form) => addSection(form, section({ key: 'new' }), 'update'), { section: 'new', field: null });
    desk.choose('new');
    desk.undo();
    expect(desk.chosen()).toBeNull();
  });
});
