import { makeStyles } from '@fluentui/react-components';
import { RemovedStrip } from '../../../ui/removed-strip';
import { plainTitle } from '../parts/plain-title';
import { focusNewSectionRow } from './focus-places';
import type { RemovedSection } from './template-desk';
import { useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({ strip: { padding: '8px' } });

/** In the list, where a section stood that was taken out. */
export function RemovedSectionStrip({ removed }: { readonly removed: RemovedSection }) {
  const styles = useStyles();
  const { desk } = useTemplateEditing();
  const form = useForm();
  const putBack = () => {
    desk.putBack();
    focusNewSectionRow(removed.section.key);
  };
  return (
    <li className={styles.strip}>
      <RemovedStrip isNarrow what={`“${plainTitle(removed.section, form)}” was taken out.`} onPutBack={putBack} />
    </li>
  );
}
