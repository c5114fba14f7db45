import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { StartForm, StartGroup } from './start-forms';

const useStyles = makeStyles({
  popover: { width: '480px', maxWidth: 'calc(100vw - 32px)', maxHeight: '80vh', overflowY: 'auto' },
  item: { maxWidth: 'none', overflowWrap: 'anywhere' },
  purpose: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
  goOn: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: 'nowrap' },
});

type OtherFormsMenuProps = {
  readonly groups: readonly StartGroup[];
  readonly onChoose: (form: StartForm) => void;
};

/** Every form that can be begun here, each with what it is for; the arrows, first letters and Enter work as in any menu. */
export function OtherFormsMenu({ groups, onChoose }: OtherFormsMenuProps) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button>Other forms</Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {groups.map(({ title, forms }) => (
            <MenuGroup key={title}>
              <MenuGroupHeader>{title}</MenuGroupHeader>
              {forms.map((each) => (
                <MenuItem
                  key={each.form.id}
                  className={styles.item}
                  subText={{ children: each.purpose, className: styles.purpose }}
                  {...(each.draft ? { secondaryContent: { children: 'Go on', className: styles.goOn } } : {})}
                  onClick={() => onChoose(each)}
                >
                  {each.form.name}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
