import { DEMO_CHILDREN, type DemoChild } from '@domain/template/demo-children';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { CASE_SUPERVISION_TEMPLATE_ID, PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';
import { TemplatePaperPreview } from '@renderer/features/record/preview/template-paper-preview';
import { TemplateWritingPreview } from '@renderer/features/record/preview/template-writing-preview';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { openScreen } from '../templates/open-screen';

function form(id = CASE_SUPERVISION_TEMPLATE_ID): Template {
  const found = shippedTemplate(id);
  if (!found) throw new Error(`${id} does not ship`);
  return found;
}

function demoChild(id: string): DemoChild {
  const found = DEMO_CHILDREN.find((child) => child.id === id);
  if (!found) throw new Error(`There is no demo child ${id}`);
  return found;
}

/** A form with its last word about one section changed at the press of a button, as the editor would. */
function Retitled({ child }: { readonly child: DemoChild }) {
  const [template, setTemplate] = useState(form);
  const retitle = () =>
    setTemplate({
      ...template,
      sections: template.sections.map((section) =>
        section.key === 'header' ? { ...section, title: 'Who, when and where' } : section,
      ),
    });
  return (
    <>
      <button type="button" onClick={retitle}>
        Retitle
      </button>
      <TemplateWritingPreview template={template} child={child} />
    </>
  );
}

describe('a form tried out with a made-up child', () => {
  it('asks in the words for the status of the child, and what applies to them', () => {
    openScreen(<TemplateWritingPreview template={form()} child={demoChild('tobin')} />, {});
    expect(screen.getByRole('heading', { name: 'What Tobin says' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Before the baby is born/ })).toBeNull();
  });

  it('shows other sections for another child', () => {
    openScreen(<TemplateWritingPreview template={form()} child={demoChild('baby')} />, {});
    expect(screen.getByRole('heading', { name: /Before the baby is born/ })).toBeVisible();
  });

  it('can be written in, and keeps what was written when the form changes elsewhere; nothing is saved', async () => {
    const { desktop } = openScreen(<Retitled child={demoChild('tobin')} />, {});
    await userEvent.type(screen.getByLabelText('Others present'), 'Nan Pat');
    await userEvent.click(screen.getByRole('button', { name: 'Retitle' }));
    expect(await screen.findByRole('heading', { name: 'Who, when and where' })).toBeVisible();
    expect(screen.getByLabelText('Others present')).toHaveDisplayValue('Nan Pat');
    expect(desktop.calls.filter(({ channel }) => channel === 'record:save')).toEqual([]);
  });

  it('follows the status that is tried in it', async () => {
    openScreen(<TemplateWritingPreview template={form()} child={demoChild('tobin')} />, {});
    const header = screen.getByRole('region', { name: 'About this session' });
    await userEvent.selectOptions(within(header).getByLabelText('Status'), 'Care leaver');
    expect(await screen.findAllByText(/readiness scale/i)).not.toHaveLength(0);
  });

  it('prints as the draft of an empty record that says it is a demo', () => {
    openScreen(<TemplatePaperPreview template={form()} child={demoChild('marlow')} />, {});
    const paper = screen.getByRole('article', { name: 'Case supervision' });
    expect(paper).toHaveTextContent('Marlow Demo');
    expect(paper).toHaveTextContent('DRAFT');
    const [empty] = within(paper).getAllByRole('heading', { name: 'Not discussed this time' });
    expect(empty?.nextElementSibling).toHaveTextContent('What Marlow says');
    expect(within(paper).getByRole('heading', { name: 'About this session' })).toBeVisible();
  });

  it('knows on paper where each section begins', () => {
    openScreen(<TemplatePaperPreview template={form()} child={demoChild('marlow')} />, {});
    expect(screen.getByText('What Marlow says').closest('li')).toHaveAttribute('data-section', 'childVoice');
    expect(screen.getByRole('heading', { name: 'About this session' })).toHaveAttribute('data-section', 'header');
  });

  it('is about a worker, and names no child, where the form is for personal supervision', () => {
    openScreen(<TemplateWritingPreview template={form(PERSONAL_TEMPLATE_ID)} child={demoChild('tobin')} />, {});
    expect(screen.getByLabelText('Worker')).toHaveDisplayValue('Robin Demo');
    expect(screen.getByRole('heading', { name: "Worker's comment" })).toBeVisible();
    expect(screen.queryByText(/Tobin/)).toBeNull();
    openScreen(<TemplatePaperPreview template={form(PERSONAL_TEMPLATE_ID)} child={demoChild('tobin')} />, {});
    const paper = screen.getByRole('article', { name: 'Personal supervision' });
    expect(paper).toHaveTextContent("Not for any child's file");
    expect(paper).not.toHaveTextContent('Tobin');
  });
});
