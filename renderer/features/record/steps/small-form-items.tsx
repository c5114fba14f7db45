import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useAnswer } from '../../../desktop/use-answer';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from './record-steps-context';
import { smallForms } from './small-forms';

/** In the menu of a case supervision: the small forms that can hang off it. They are asked for when the menu is opened. */
export function SmallFormItems() {
  const { view } = useRecordDesk();
  const steps = useSteps();
  const [, navigate] = useLocation();
  const { answer } = useAnswer('templates:list', undefined);
  const forms = smallForms(answer ?? []);
  if (view.content.type !== 'CASE' || view.state === 'DISCARDED' || forms.length === 0) return null;
  const start = (templateId: string) =>
    void steps.startSmallForm(templateId, (recordId) => navigate(`/records/${recordId}`));
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>Small forms</MenuGroupHeader>
        {forms.map(({ templateId, label }) => (
          <MenuItem key={templateId} onClick={() => start(templateId)}>
            {label}
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}
