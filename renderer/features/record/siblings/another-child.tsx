import type { ChildRow } from '@domain/child/child';
import type { ChildId } from '@domain/identifiers';
import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnswer } from '../../../desktop/use-answer';

const SHORTEST = 2;
const MOST = 6;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  field: { width: '100%' },
});

export type FoundChild = { readonly childId: ChildId; readonly name: string; readonly reference: string };

type AnotherChildProps = {
  readonly except: readonly ChildId[];
  readonly found: readonly FoundChild[];
  readonly ticked: ReadonlySet<ChildId>;
  readonly onFound: (child: FoundChild) => void;
  readonly onTick: (childId: ChildId, isOn: boolean) => void;
};

/** Finds a child whom the case system does not show as family. Ticking says that they were in this session. */
export function AnotherChild({ except, found, ticked, onFound, onTick }: AnotherChildProps) {
  const styles = useStyles();
  const [sought, setSought] = useState('');
  const { answer } = useAnswer('children:list', undefined);
  const there = new Set([...except, ...found.map(({ childId }) => childId)]);
  const matches = matching(answer ?? [], sought).filter(({ id }) => !there.has(id));
  return (
    <div className={styles.part}>
      {found.map(({ childId, name, reference }) => (
        <Checkbox
          key={childId}
          checked={ticked.has(childId)}
          onChange={(_event, { checked }) => onTick(childId, checked === true)}
          label={`${name}, ${reference}, is not shown as family here, and was talked about in this session.`}
        />
      ))}
      <Field className={styles.field} label="Another child, by name or case reference">
        <Input value={sought} onChange={(_event, { value }) => setSought(value)} />
      </Field>
      <div role="status">{sought.trim().length >= SHORTEST && matches.length === 0 ? 'Nobody found.' : ''}</div>
      {matches.slice(0, MOST).map((child) => (
        <Button
          key={child.id}
          appearance="subtle"
          onClick={() => {
            onFound({ childId: child.id, name: nameOf(child), reference: child.reference });
            setSought('');
          }}
        >
          Add {nameOf(child)}, {child.reference}
        </Button>
      ))}
    </div>
  );
}

function matching(children: readonly ChildRow[], sought: string): readonly ChildRow[] {
  const words = sought.trim().toLowerCase().split(/\s+/);
  if (sought.trim().length < SHORTEST) return [];
  return children.filter((child) => {
    const text = `${nameOf(child)} ${child.reference}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function nameOf({ forename, surname }: ChildRow): string {
  return `${forename} ${surname}`.trim();
}
