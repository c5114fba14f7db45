import { PASSAGE_ABOUT_LABELS, type PassageAbout, passageAbout } from '@domain/lists/passage-lists';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  type MenuOpenChangeData,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  ToolbarButton,
} from '@fluentui/react-components';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { HIDDEN_LOOK } from '../../../ui/entry-look';
import { shortWords } from './short-words';
import { type Marking, useMarking } from './use-marking';

const useStyles = makeStyles({
  said: HIDDEN_LOOK,
  menu: { maxWidth: '440px' },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere', height: 'auto' },
});

/**
 * Marks the selected words as about somebody else. Nothing is hidden by it: the marks are listed before a file is made
 * and shown in the copy for preparing disclosure.
 */
export function MarkMenu() {
  const styles = useStyles();
  const marking = useMarking();
  const changed = (_event: unknown, { open, type }: MenuOpenChangeData) => {
    if (open) marking.open();
    else marking.close(type !== 'clickOutside');
  };
  return (
    <>
      <Menu open={marking.isOpen} onOpenChange={changed} checkedValues={{ words: chosen(marking.target?.about) }}>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton
            appearance="subtle"
            icon={<HighlightRegular />}
            aria-label="Mark this passage"
            aria-keyshortcuts="Control+Shift+M"
            title="Mark this passage as about somebody else (Ctrl+Shift+M)"
            onMouseDown={(event) => event.preventDefault()}
          />
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <Kinds marking={marking} />
        </MenuPopover>
      </Menu>
      <span role="status" className={styles.said}>
        {marking.said}
      </span>
    </>
  );
}

function chosen(about: PassageAbout | null | undefined): PassageAbout[] {
  return about ? [about] : [];
}

function Kinds({ marking }: { readonly marking: Marking }) {
  const styles = useStyles();
  const { target, markWords, markSection } = marking;
  if (target === null) {
    return (
      <MenuList>
        <MenuItem disabled>Put the cursor into the words you want to mark</MenuItem>
      </MenuList>
    );
  }
  const { words, about, sectionAbout } = target;
  return (
    <MenuList>
      {words === '' ? null : (
        <MenuGroup>
          <MenuGroupHeader className={styles.words}>{`Mark “${shortWords(words)}” as about`}</MenuGroupHeader>
          {passageAbout.options.map((kind) => (
            <MenuItemRadio key={kind} name="words" value={kind} onClick={() => markWords(kind)}>
              {PASSAGE_ABOUT_LABELS[kind]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      )}
      {about === null ? null : <MenuItem onClick={() => markWords(null)}>Take this mark away</MenuItem>}
      {words === '' ? null : <MenuDivider />}
      <WholeSection about={sectionAbout} onMark={markSection} />
      {sectionAbout === null ? null : (
        <MenuItem onClick={() => markSection(null)}>Take the mark of the whole section away</MenuItem>
      )}
    </MenuList>
  );
}

type WholeSectionProps = {
  readonly about: PassageAbout | null;
  readonly onMark: (about: PassageAbout) => void;
};

/** A section that is all legal advice, or all about one other child, can then be looked at as a whole. */
function WholeSection({ about, onMark }: WholeSectionProps) {
  return (
    <Menu checkedValues={{ section: chosen(about) }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>Mark the whole section</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {passageAbout.options.map((kind) => (
            <MenuItemRadio key={kind} name="section" value={kind} onClick={() => onMark(kind)}>
              {PASSAGE_ABOUT_LABELS[kind]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
