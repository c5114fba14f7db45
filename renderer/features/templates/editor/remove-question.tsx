import { lossOf } from '@domain/findings/coverage';
import { makeStyles } from '@fluentui/react-components';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { plainTitle } from '../parts/plain-title';
import type { TemplateDesk } from './template-desk';
import type { TemplateEditing } from './template-desk-context';
import { useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({ list: { margin: '0 0 8px', paddingLeft: '20px', lineHeight: '20px' } });

/** True where taking the section out would be felt: nothing would ask for something any more, or records hold words there. */
export function isMissedWithout(desk: TemplateDesk, uses: TemplateEditing['uses'], key: string): boolean {
  return (uses[key] ?? 0) > 0 || lossOf(desk.form(), key).length > 0;
}

type RemoveQuestionProps = {
  /** The section that is to go; null while nothing is asked. */
  readonly section: string | null;
  readonly onRemove: (section: string) => void;
  readonly onCancel: () => void;
};

/** Before a section is taken out: what nothing would ask any more, and what becomes of words already written. */
export function RemoveQuestion({ section: key, onRemove, onCancel }: RemoveQuestionProps) {
  const styles = useStyles();
  const { uses } = useTemplateEditing();
  const form = useForm();
  const section = form.sections.find((each) => each.key === key);
  const losses = section === undefined ? [] : lossOf(form, section.key);
  const used = section === undefined ? 0 : (uses[section.key] ?? 0);
  return (
    <ConfirmDialog
      isOpen={section !== undefined}
      title={section === undefined ? '' : `Take out “${plainTitle(section, form)}”?`}
      confirmLabel="Take it out"
      onConfirm={() => (section === undefined ? undefined : onRemove(section.key))}
      onCancel={onCancel}
    >
      {losses.length > 0 ? (
        <ul className={styles.list}>
          {losses.map(({ finding, sentence }) => (
            <li key={finding.number}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {used > 0 ? saidUses(used) : 'You can put it back until the form is published.'}
    </ConfirmDialog>
  );
}

function saidUses(used: number): string {
  const holds =
    used === 1 ? 'One unfinished record holds words here.' : `${String(used)} unfinished records hold words here.`;
  return `${holds} Nothing is lost: ${used === 1 ? 'it stays' : 'they stay'} on the version ${used === 1 ? 'it was' : 'they were'} begun on.`;
}
