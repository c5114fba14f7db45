import { type Loss, lossOf } from '@domain/findings/coverage';
import { sourceName } from '@domain/findings/sources';
import { makeStyles } from '@fluentui/react-components';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { plainTitle } from '../parts/plain-title';
import type { TemplateDesk } from './template-desk';
import type { TemplateEditing } from './template-desk-context';
import { useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  only: { margin: '0 0 12px' },
  asked: { margin: 0 },
  list: { margin: '4px 0 12px', paddingLeft: '20px', lineHeight: '20px' },
});

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
      <Losses losses={losses} />
      {used > 0 ? saidUses(used) : 'Undo puts it back for as long as this form stays open.'}
    </ConfirmDialog>
  );
}

/** What nothing would ask any more, said once, and under it what inspectors wrote. */
function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  const styles = useStyles();
  const [only, ...others] = losses;
  if (only && others.length === 0) return <p className={styles.only}>{only.sentence}</p>;
  const said = losses.slice(0, MOST_SAID);
  const asked = [...new Set(said.map((loss) => loss.asked))];
  return (
    <>
      {asked.map((what) => (
        <div key={what}>
          <p className={styles.asked}>Taking this out means nothing asks {what}. Inspectors wrote:</p>
          <ul className={styles.list}>
            {said
              .filter((loss) => loss.asked === what)
              .map(({ finding: { number, quote, seed } }) => (
                <li key={number}>
                  “{quote}” ({sourceName(seed)})
                </li>
              ))}
            {what === asked.at(-1) && losses.length > MOST_SAID ? <li>{saidMore(losses.length - MOST_SAID)}</li> : null}
          </ul>
        </div>
      ))}
    </>
  );
}

/** More than this is not read before a question is answered; the Findings tab has them all. */
const MOST_SAID = 4;

function saidMore(more: number): string {
  return more === 1 ? 'And one more finding.' : `And ${String(more)} more findings.`;
}

function saidUses(used: number): string {
  const holds =
    used === 1 ? 'One unfinished record holds words here.' : `${String(used)} unfinished records hold words here.`;
  return `${holds} Nothing is lost: ${used === 1 ? 'it stays' : 'they stay'} on the version ${used === 1 ? 'it was' : 'they were'} begun on.`;
}
