import { SECTION_KIND_NAMES } from '@domain/template/section-kind-names';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type KeyboardEvent, memo, useState } from 'react';
import { plainTitle } from '../parts/plain-title';
import { moveSectionTo, positionOf } from './edit-template';
import { RemovedSectionStrip } from './removed-section-strip';
import { useDesk, useForm, useTemplateEditing } from './template-desk-context';
import type { SectionSteps } from './use-section-steps';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 0 16px', display: 'flex', flexDirection: 'column' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '5px 8px 5px 8px',
    border: 'none',
    borderLeft: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: '20px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderLeft: '3px solid Canvas' },
  },
  here: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  dropBefore: { boxShadow: `inset 0 2px 0 0 ${tokens.colorBrandStroke1}` },
  dropBehind: { boxShadow: `inset 0 -2px 0 0 ${tokens.colorBrandStroke1}` },
  number: { textAlign: 'right', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: { overflowWrap: 'anywhere' },
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
  const [drop, setDrop] = useState<{ readonly key: string; readonly isBehind: boolean } | null>(null);

  const dropOn = (event: DragEvent, target: string) => {
    event.preventDefault();
    const key = event.dataTransfer.getData('text/plain');
    const from = positionOf(form, key);
    setDrop(null);
    if (from === -1) return;
    const before = positionOf(form, target) + (drop?.isBehind === true ? 1 : 0);
    const to = from < before ? before - 1 : before;
    desk.change((now) => moveSectionTo(now, key, to), { section: key, field: null });
    desk.choose(key);
  };
  return (
    <ol
      className={styles.list}
      aria-label="Sections"
      aria-describedby="section-list-keys"
      onKeyDown={(event) => pressed(event, steps)}
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
        <SectionRow
          key={section.key}
          section={section}
          number={position + 1}
          title={plainTitle(section, form)}
          isChosen={section.key === chosen}
          dropClass={drop?.key !== section.key ? '' : drop.isBehind ? styles.dropBehind : styles.dropBefore}
          onChoose={() => desk.choose(section.key)}
          onDragOver={(event) => {
            event.preventDefault();
            const { top, height } = event.currentTarget.getBoundingClientRect();
            setDrop({ key: section.key, isBehind: event.clientY > top + height / 2 });
          }}
          onDrop={(event) => dropOn(event, section.key)}
        />
      ))}
      <RemovedSectionStrip />
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
  readonly onDrop: (event: DragEvent) => void;
};

/** Drawn again only when something that it shows has changed; what it does is found by the section's key. */
const SectionRow = memo(
  function SectionRow(props: SectionRowProps) {
    const { section, number, title, isChosen, dropClass, onChoose, onDragOver, onDrop } = props;
    const styles = useStyles();
    return (
      <li
        className={dropClass}
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
            <span className={styles.quiet}>{aboutRow(section, title)}</span>
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
    before.dropClass === after.dropClass &&
    before.onDrop === after.onDrop,
);

const NEED_MARKS: Readonly<Record<TemplateSection['need'], string>> = {
  REQUIRED: 'needed',
  CONDITIONAL: 'needed in some cases',
  OPTIONAL: '',
};

function aboutRow({ kind, need, showWhen }: TemplateSection, title: string): string {
  const label = SECTION_KIND_NAMES[kind];
  const parts = [label === title ? '' : label, NEED_MARKS[need], showWhen.length > 0 ? 'shown when…' : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

function pressed(event: KeyboardEvent, steps: SectionSteps): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset['sectionRow'] === undefined) return;
  const { key, altKey, ctrlKey, shiftKey, metaKey } = event;
  if (shiftKey || metaKey) return;
  const act = KEYS[`${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act(steps);
}

const KEYS: Readonly<Record<string, (steps: SectionSteps) => void>> = {
  ArrowUp: (steps) => steps.chooseNext(-1),
  ArrowDown: (steps) => steps.chooseNext(1),
  Home: (steps) => steps.chooseEnd('FIRST'),
  End: (steps) => steps.chooseEnd('LAST'),
  Enter: (steps) => steps.enter(),
  'Alt+ArrowUp': (steps) => steps.move(-1),
  'Alt+ArrowDown': (steps) => steps.move(1),
  'Ctrl+d': (steps) => steps.duplicate(),
  Delete: (steps) => steps.remove(),
  Insert: (steps) => steps.add(),
};
