import type { ActionLine } from '@domain/action/action-line';
import { ACTION_SOURCE_LABELS, type ActionSource } from '@domain/lists/memory-lists';
import { nameKey } from '@domain/people/name-key';
import { Field, Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, type RefObject, useMemo } from 'react';
import { type ActionView, VIEW_LABELS, VIEWS, type Whose } from './action-views';
import { GROUP_LABELS, type Grouping } from './arrange-actions';
import type { ListState } from './use-kept-list';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '12px' },
  views: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  count: { marginLeft: '8px', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'end' },
  filter: { flex: '1 1 220px', minWidth: 0, maxWidth: '360px' },
  choice: { flex: '1 1 148px', minWidth: 0, maxWidth: '220px', '& select': { minWidth: 0, width: '100%' } },
});

const MEASURES = [1, 2, 3, 4, 5];

type Props = {
  readonly list: ListState;
  readonly change: (part: Partial<ListState>) => void;
  readonly lines: readonly ActionLine[];
  readonly counts: Readonly<Record<ActionView, number>>;
  readonly filterRef: RefObject<HTMLInputElement | null>;
  /** Down from the filter goes into the list. */
  readonly onDown: () => void;
};

/** Whose list it is, what of it is shown, and in which groups. */
export function ListBar({ list, change, lines, counts, filterRef, onDown }: Props) {
  const styles = useStyles();
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onDown();
  };
  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box round six buttons */}
      <div role="group" aria-label="Which actions" className={styles.views}>
        {VIEWS.map((view) => (
          <ToggleButton
            key={view}
            size="small"
            shape="circular"
            checked={list.view === view}
            onClick={() => change({ view })}
          >
            {VIEW_LABELS[view]}
            <span className={styles.count}>{counts[view]}</span>
          </ToggleButton>
        ))}
      </div>
      <div className={styles.fields}>
        <Field label="Filter (press / to come here)" className={styles.filter}>
          <Input
            input={{ ref: filterRef }}
            type="search"
            placeholder="Person, words, child, source"
            value={list.typed}
            onChange={(_, { value }) => change({ typed: value })}
            onKeyDown={goDown}
          />
        </Field>
        <WhoseField whose={list.whose} lines={lines} onChoose={(whose) => change({ whose })} />
        <ChildField childId={list.childId} lines={lines} onChoose={(childId) => change({ childId })} />
        <Field label="Comes from" className={styles.choice}>
          <Select
            value={list.source ?? ''}
            onChange={(_, { value }) => change({ source: value === '' ? null : (value as ActionSource) })}
          >
            <option value="">Anywhere</option>
            {Object.entries(ACTION_SOURCE_LABELS).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Meaningful Measure" className={styles.choice}>
          <Select
            value={list.measure === null ? '' : String(list.measure)}
            onChange={(_, { value }) => change({ measure: value === '' ? null : Number(value) })}
          >
            <option value="">Any or none</option>
            {MEASURES.map((measure) => (
              <option key={measure} value={measure}>{`Measure ${measure}`}</option>
            ))}
          </Select>
        </Field>
        <Field label="Group by" className={styles.choice}>
          <Select value={list.grouping} onChange={(_, { value }) => change({ grouping: value as Grouping })}>
            {Object.entries(GROUP_LABELS).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

type Choice<T> = { readonly lines: readonly ActionLine[]; readonly onChoose: (value: T) => void };

/** Everybody who owns an action, by name. */
const WhoseField = memo(function WhoseField({ whose, lines, onChoose }: Choice<Whose> & { readonly whose: Whose }) {
  const styles = useStyles();
  const owners = useMemo(() => inOrder(lines.map(({ who }) => [nameKey(who), who.trim()])), [lines]);
  const chosen = typeof whose === 'string' ? whose : `NAME ${nameKey(whose.worker)}`;
  const choose = (value: string) => {
    if (value === 'EVERYBODY' || value === 'MINE') return onChoose(value);
    const owner = owners.find(([key]) => value === `NAME ${key}`);
    if (owner) onChoose({ worker: owner[1] });
  };
  return (
    <Field label="Whose actions" className={styles.choice}>
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
        <option value="EVERYBODY">Everybody’s</option>
        <option value="MINE">Mine</option>
        <optgroup label="One person’s">
          {owners.map(([key, name]) => (
            <option key={key} value={`NAME ${key}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}, hasSameLines);

const ChildField = memo(function ChildField({
  childId,
  lines,
  onChoose,
}: Choice<string | null> & { readonly childId: string | null }) {
  const styles = useStyles();
  const children = useMemo(
    () => inOrder(lines.map(({ childId: id, childName, reference }) => [id, `${childName}, ${reference}`])),
    [lines],
  );
  return (
    <Field label="Child" className={styles.choice}>
      <Select value={childId ?? ''} onChange={(_, { value }) => onChoose(value === '' ? null : value)}>
        <option value="">Every child</option>
        {children.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}, hasSameLines);

/** Thousands of options are drawn again only when they or the choice changed, not with each key in the filter. */
function hasSameLines<P extends { readonly lines: unknown; readonly whose?: unknown; readonly childId?: unknown }>(
  before: P,
  now: P,
): boolean {
  return before.lines === now.lines && before.whose === now.whose && before.childId === now.childId;
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function inOrder(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs)].toSorted(([, one], [, other]) => collator.compare(one, other));
}
