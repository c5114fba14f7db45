import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef } from 'react';

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A 0 typed this soon after a 1 makes it a 10. */
const SECOND_DIGIT_MS = 1_000;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', border: 'none', margin: 0, padding: 0, minWidth: 0, gap: '4px' },
  number: { position: 'relative', display: 'inline-flex' },
  radio: {
    position: 'absolute',
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    width: '100%',
    height: '100%',
    ':focus-visible + span': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    ':checked + span': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      border: `1px solid ${tokens.colorBrandBackground}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    '@media (forced-colors: active)': {
      ':checked + span': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
    },
  },
  face: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontVariantNumeric: 'tabular-nums',
  },
  earlier: { border: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
});

type ScaleRowProps = {
  /** Read out before the numbers: "Priya Castell, social worker". */
  readonly label: string;
  readonly value: number | null;
  /** What this person said last time, drawn with a dashed line. */
  readonly earlier: number | null;
  readonly onChange: (value: number | null) => void;
};

/** Eleven numbers. Arrow keys move, a typed digit chooses, Delete takes the answer back. */
export function ScaleRow({ label, value, earlier, onChange }: ScaleRowProps) {
  const styles = useStyles();
  const name = useId();
  const typedOneAt = useRef(0);
  const pressed = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const next = numberFor(event, typedOneAt.current);
    if (next === undefined) return;
    typedOneAt.current = next === 1 ? event.timeStamp : 0;
    event.preventDefault();
    onChange(next);
    if (next !== null) event.currentTarget.querySelectorAll('input')[next]?.focus();
  };
  return (
    <fieldset className={styles.row} onKeyDown={pressed} data-field="value" data-start="" aria-label={label}>
      {NUMBERS.map((number) => (
        <label key={number} className={styles.number}>
          <input
            className={styles.radio}
            type="radio"
            name={name}
            checked={value === number}
            onChange={() => onChange(number)}
          />
          <span className={mergeClasses(styles.face, earlier === number && styles.earlier)}>{number}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The number a key means; null takes the answer back; undefined is for the browser. */
function numberFor(event: KeyboardEvent, typedOneAt: number): number | null | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Delete' || event.key === 'Backspace') return null;
  if (!/^\d$/.test(event.key)) return undefined;
  const isSecondDigit = event.key === '0' && typedOneAt > 0 && event.timeStamp - typedOneAt < SECOND_DIGIT_MS;
  return isSecondDigit ? 10 : Number(event.key);
}
