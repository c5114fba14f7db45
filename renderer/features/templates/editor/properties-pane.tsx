import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { FormProperties } from './form-properties';
import { SectionProperties } from './section-properties';
import { useDesk, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({ pane: { padding: '16px 16px 32px', minWidth: 0 } });

/** The properties of the chosen section, or of the form as a whole. */
export function PropertiesPane() {
  const styles = useStyles();
  const { desk } = useTemplateEditing();
  const section = useDesk((each) => each.form().sections.find(({ key }) => key === each.chosen()));
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = pane.current;
    const left = () => desk.leaveField();
    element?.addEventListener('focusout', left);
    return () => element?.removeEventListener('focusout', left);
  }, [desk]);
  return (
    <div ref={pane} className={styles.pane}>
      {section === undefined ? <FormProperties /> : <SectionProperties key={section.key} section={section} />}
    </div>
  );
}
