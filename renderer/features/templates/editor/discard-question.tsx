import { compareTemplates } from '@domain/template/compare-templates';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { useForm, useTemplateEditing } from './template-desk-context';

type DiscardQuestionProps = {
  readonly isOpen: boolean;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
};

/** Names what is lost: the changes of a draft, or a whole form that was never published. */
export function DiscardQuestion({ isOpen, onDiscard, onCancel }: DiscardQuestionProps) {
  const { base } = useTemplateEditing();
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={base === null ? 'Discard this form?' : 'Discard this draft?'}
      confirmLabel={base === null ? 'Discard this form' : 'Discard this draft'}
      isDangerous
      onConfirm={onDiscard}
      onCancel={onCancel}
    >
      {isOpen ? <WhatIsLost /> : null}
    </ConfirmDialog>
  );
}

function WhatIsLost() {
  const { base } = useTemplateEditing();
  const form = useForm();
  if (base === null) {
    const sections =
      form.sections.length === 1 ? 'its one section' : `all its ${String(form.sections.length)} sections`;
    return `“${form.name}” was never published, so the form goes with ${sections}. This cannot be undone.`;
  }
  const changes = compareTemplates(base, form).map(({ title }) => `“${title}”`);
  if (changes.length === 0) return `Nothing is different from version ${String(base.version)}, which stays.`;
  const named = changes.slice(0, MOST_NAMED).join(', ');
  const more = changes.length > MOST_NAMED ? ` and ${String(changes.length - MOST_NAMED)} more` : '';
  return `What you changed since version ${String(base.version)} is lost: ${named}${more}. What is published stays. This cannot be undone.`;
}

const MOST_NAMED = 8;
