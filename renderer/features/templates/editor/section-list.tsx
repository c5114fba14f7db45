import { NEED_NAMES } from '@domain/template/part-names';
import { SECTION_KIND_NAMES } from '@domain/template/section-kind-names';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, Fragment, memo, useState } from 'react';
import { ENTRY_HERE_LOOK, ENTRY_LOOK, HIDDEN_LOOK } from '../../../ui/entry-look';
import { StatusMark, type StatusShape } from '../../../ui/status-mark';
import { plainTitle } from '../parts/plain-title';
import { positionOf } from './edit-template';
import { focusNewSectionRow } from './focus-places';
import { pressedInList } from './list-keys';
import { RemovedSectionStrip } from './removed-section-strip';
import { useDesk, useForm, useTemplateEditing } from './template-desk-context';
import { moveTo, type SectionSteps } from './use-section-steps';

/** Where a dragged section would be put down. */
const DROP_LINE = {
  content: '""',
  position: 'absolute',
  zIndex: 1,
  left: 0,
  right: 0,
  borderTop: `2px solid ${tokens.colorBrandStroke1}`,
  pointerEvents: 'none',
} as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 0 16px', display: 'flex', flexDirection: 'column' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 12px',
    columnGap: '8px',
    ...ENTRY_LOOK,
    padding: '5px 8px 5px 8px',
  },
  here: ENTRY_HERE_LOOK,
  row: { position: 'relative' },
  // Lines of their own, because shadows are not drawn where colours are forced.
  dropBefore: { '::before': { ...DROP_LINE, top: '-1px' } },
  dropBehind: { '::after': { ...DROP_LINE, bottom: '-1px' } },
  number: { textAlign: 'right', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: { overflowWrap: 'anywhere' },
  need: { paddingTop: '3px' },
  hidden: HIDDEN_LOOK,
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: '12px',
    lineHeight: '16px',
  },
});

type SectionListProps = { readonly steps: SectionSteps };

/** The form's sections in their order. Arrow keys choose, Alt with an arrow moves, Delete takes out, Insert adds. */
export function SectionList({ steps }: SectionListProps) {
  const styles = useStyles();
  const { desk } = useTemplateEditing();
  const form = useForm();
  const chosen = useDesk((each) => each.chosen());
  const removed = useDesk((each) => each.removed());
  const [drop, setDrop] = useState<{ readonly key: string; readonly isBehind: boolean } | null>(null);

  const dropOn = (event: DragEvent<HTMLLIElement>, target: string) => {
    event.preventDefault();
    const key = event.dataTransfer.getData('text/plain');
    const from = positionOf(desk.form(), key);
    setDrop(null);
    if (from === -1) return;
    const before = positionOf(desk.form(), target) + (isBehindMiddle(event) ? 1 : 0);
    const to = from < before ? before - 1 : before;
    moveTo(desk, key, to);
    desk.choose(key);
    focusNewSectionRow(key);
  };
  return (
    <ol
      className={styles.list}
      aria-label="Sections"
      aria-describedby="section-list-keys"
      onKeyDown={(event) => pressedInList(event, steps, (key) => desk.choose(key))}
      onDragEnd={() => setDrop(null)}
    >
      <li>
        <button
          type="button"
          className={mergeClasses(styles.entry, chosen === null && styles.here)}
          aria-current={chosen === null ? 'true' : undefined}
          tabIndex={chosen === null ? 0 : -1}
          data-section-row=""
          onClick={() => desk.choose(null)}
        >
          <span />
          <span>
            The whole form
            <span className={styles.quiet}>Name, purpose and words</span>
          </span>
        </button>
      </li>
      {form.sections.map((section, position) => (
        <Fragment key={section.key}>
          {removed?.position === position ? <RemovedSectionStrip key={removed.section.key} removed={removed} /> : null}
          <SectionRow
            section={section}
            number={position + 1}
            title={plainTitle(section, form)}
            isChosen={section.key === chosen}
            dropClass={drop?.key !== section.key ? '' : drop.isBehind ? styles.dropBehind : styles.dropBefore}
            onChoose={() => desk.choose(section.key)}
            onDragOver={(event) => {
              event.preventDefault();
              setDrop({ key: section.key, isBehind: isBehindMiddle(event) });
            }}
            onDrop={(event) => dropOn(event, section.key)}
          />
        </Fragment>
      ))}
      {removed !== null && removed.position >= form.sections.length ? (
        <RemovedSectionStrip key={removed.section.key} removed={removed} />
      ) : null}
    </ol>
  );
}

type SectionRowProps = {
  readonly section: TemplateSection;
  readonly number: number;
  readonly title: string;
  readonly isChosen: boolean;
  readonly dropClass: string;
  readonly onChoose: () => void;
  readonly onDragOver: (event: DragEvent<HTMLLIElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLLIElement>) => void;
};

/** Drawn again only when something that it shows has changed. What it does it looks up by the section's key, when it does it. */
const SectionRow = memo(
  function SectionRow(props: SectionRowProps) {
    const { section, number, title, isChosen, dropClass, onChoose, onDragOver, onDrop } = props;
    const styles = useStyles();
    return (
      <li
        className={mergeClasses(styles.row, dropClass)}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', section.key);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onDragOver={onDragOver}
        onDrop={onDrop}
      >
        <button
          type="button"
          className={mergeClasses(styles.entry, isChosen && styles.here)}
          aria-current={isChosen ? 'true' : undefined}
          tabIndex={isChosen ? 0 : -1}
          data-section-row={section.key}
          onClick={onChoose}
        >
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <span className={styles.title}>
            {title}
            <span className={styles.quiet}>
              {aboutRow(section, title)}
              <span className={styles.hidden}>{NEED_SPOKEN[section.need]}</span>
            </span>
          </span>
          <span className={styles.need} title={NEED_NAMES[section.need]} aria-hidden="true">
            <StatusMark shape={NEED_SHAPES[section.need]}>{null}</StatusMark>
          </span>
        </button>
      </li>
    );
  },
  (before, after) =>
    before.section === after.section &&
    before.number === after.number &&
    before.title === after.title &&
    before.isChosen === after.isChosen &&
    before.dropClass === after.dropClass,
);

const NEED_SHAPES: Readonly<Record<TemplateSection['need'], StatusShape>> = {
  REQUIRED: 'filled',
  CONDITIONAL: 'half',
  OPTIONAL: 'none',
};

const NEED_SPOKEN: Readonly<Record<TemplateSection['need'], string>> = {
  REQUIRED: ', required',
  CONDITIONAL: ', required in some cases',
  OPTIONAL: '',
};

function aboutRow({ kind, showWhen }: TemplateSection, title: string): string {
  const label = SECTION_KIND_NAMES[kind];
  const parts = [label === title ? '' : label, showWhen.length > 0 ? 'Shown in some cases' : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

/** True in the lower half of a row: what is dropped there goes behind it. */
function isBehindMiddle({ currentTarget, clientY }: DragEvent<HTMLLIElement>): boolean {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2;
}
