import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MessageStrip } from '../../../ui/message-strip';
import { plainTitle } from '../parts/plain-title';
import { focusSectionRow } from './focus-places';
import { useDesk, useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({ strip: { padding: '8px' } });

/** After a removal: what went, and one press to put it back. Takes the focus, because the row that had it is gone. */
export function RemovedSectionStrip() {
  const styles = useStyles();
  const { desk } = useTemplateEditing();
  const form = useForm();
  const removed = useDesk((each) => each.removed());
  const strip = useRef<HTMLLIElement>(null);
  const key = removed?.section.key;
  useEffect(() => {
    if (key !== undefined) strip.current?.querySelector('button')?.focus();
  }, [key]);
  if (removed === null) return null;
  const putBack = () => {
    desk.putBack();
    focusSectionRow(removed.section.key);
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
