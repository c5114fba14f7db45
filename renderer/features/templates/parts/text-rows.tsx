import type { KeyboardEvent } from 'react';
import { EditRows, type RowHands } from './edit-rows';
import { LineField } from './text-field';

type TextRowsProps = {
  /** Names a line with its number: "Question" gives "Question 2". */
  readonly name: string;
  readonly addLabel: string;
  readonly field: string;
  readonly lines: readonly string[];
  readonly longest: number;
  readonly most: number;
  /** `field` names the line that is typed in; null when lines were added, moved or removed. */
  readonly onChange: (lines: string[], field: string | null) => void;
};

/** A list of lines. Enter begins the next one, Backspace in an empty one takes it away. */
export function TextRows({ name, addLabel, field, lines, longest, most, onChange }: TextRowsProps) {
  const pressed = (event: KeyboardEvent<HTMLElement>, line: string, { addBehind, remove }: RowHands) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') addBehind();
    else if (event.key === 'Backspace' && line === '') remove();
    else return;
    event.preventDefault();
  };
  return (
    <EditRows
      rows={lines}
      keyOf={(_line, position) => String(position)}
      name={name}
      addLabel={addLabel}
      most={most}
      makeRow={() => ''}
      onChange={(next) => onChange(next, null)}
    >
      {(line, position, hands) => (
        <LineField
          label={`${name} ${String(position + 1)}`}
          isLabelHidden
          field={`${field}.${String(position)}`}
          value={line}
          longest={longest}
          onChange={(text) => onChange(lines.with(position, text), `${field}.${String(position)}`)}
          onKeyDown={(event) => pressed(event, line, hands)}
        />
      )}
    </EditRows>
  );
}
