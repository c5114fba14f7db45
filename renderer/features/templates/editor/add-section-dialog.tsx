import { ONLY_ONE } from '@domain/template/faults/form-faults';
import { SECTION_KIND_NAMES } from '@domain/template/section-kind-names';
import { TEMPLATE_SECTION_KINDS, type TemplateSectionKind } from '@domain/template/template-section';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { ABOUT_A_CHILD, KIND_WORDS } from '../parts/kind-words';
import { useForm } from './template-desk-context';

const useStyles = makeStyles({
  surface: { maxWidth: '880px' },
  // The page stays in sight above and below.
  body: { maxHeight: 'calc(100vh - 128px)' },
  find: { position: 'sticky', top: 0, zIndex: 1, flexShrink: 0 },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  kinds: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
    gap: '4px 8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  kind: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: '20px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForeground3, cursor: 'default' },
    '@media (forced-colors: active)': {
      '&[aria-disabled="true"]': { color: 'GrayText', border: '1px solid GrayText' },
    },
  },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

type AddSectionDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdd: (kind: TemplateSectionKind) => void;
};

/** The kinds of section there are, each with a line that says what it is for. */
export function AddSectionDialog({ isOpen, onClose, onAdd }: AddSectionDialogProps) {
  const styles = useStyles();
  useReturnFocus(isOpen);
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody className={styles.body}>
          <DialogTitle>Add a section</DialogTitle>
          <DialogContent>
            <Kinds onAdd={onAdd} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Kinds({ onAdd }: Pick<AddSectionDialogProps, 'onAdd'>) {
  const styles = useStyles();
  const { sections, recordType } = useForm();
  const [typed, setTyped] = useState('');
  const isTaken = (kind: TemplateSectionKind) => ONLY_ONE.has(kind) && sections.some((each) => each.kind === kind);
  const fitting = TEMPLATE_SECTION_KINDS.filter(
    (kind) => fits(kind, typed) && !(recordType === 'PERSONAL' && ABOUT_A_CHILD.has(kind)),
  );
  const kinds = [...fitting.filter((kind) => !isTaken(kind)), ...fitting.filter(isTaken)];
  const add = (kind: TemplateSectionKind | undefined) => {
    if (kind !== undefined && !isTaken(kind)) onAdd(kind);
  };
  return (
    <div className={styles.content}>
      <Input
        className={styles.find}
        type="search"
        aria-label="Find a kind of section"
        placeholder="Find a kind, for example “scale”"
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return;
          event.preventDefault();
          add(kinds.find((kind) => !isTaken(kind)));
        }}
      />
      {kinds.length === 0 ? <p role="status">No kind of section is called that.</p> : null}
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.kind}
              aria-disabled={isTaken(kind) || undefined}
              onClick={() => add(kind)}
            >
              <span className={styles.label}>{SECTION_KIND_NAMES[kind]}</span>
              <span className={styles.about}>
                {isTaken(kind) ? 'Already part of this form.' : KIND_WORDS[kind].about}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function fits(kind: TemplateSectionKind, typed: string): boolean {
  return `${SECTION_KIND_NAMES[kind]} ${KIND_WORDS[kind].about}`.toLowerCase().includes(typed.trim().toLowerCase());
}
