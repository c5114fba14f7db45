import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MessageStrip } from '../../../ui/message-strip';
import { plainTitle } from '../parts/plain-title';
import { focusNewSectionRow } from './focus-places';
import type { RemovedSection } from './template-desk';
import { useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({ strip: { padding: '8px' } });

/** After a removal: what went, and one press to put it back. Takes the focus, because the row that had it is gone. */
export function RemovedSectionStrip({ removed }: { readonly removed: RemovedSection }) {
  const styles = useStyles();
  const { desk } = useTemplateEditing();
  const form = useForm();
  const strip = useRef<HTMLLIElement>(null);
  useEffect(() => strip.current?.querySelector('button')?.focus(), []);
  const putBack = () => {
    desk.putBack();
    focusNewSectionRow(removed.section.key);
  };
  return (
    <li ref={strip} className={styles.strip}>
      <MessageStrip
        intent="info"
        title={`“${plainTitle(removed.section, form)}” was taken out.`}
        action={
          <Button size="small" onClick={putBack}>
            Put it back
          </Button>
        }
      />
    </li>
  );
}
