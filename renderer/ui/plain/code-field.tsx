import { TextField } from './text-field';

const GROUP = /.{1,4}/g;

type CodeFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
};

/** A code that stands in groups of four as it is typed or pasted, the way it was given. */
export function CodeField({ value, onChange, ...rest }: CodeFieldProps) {
  // Only what is added at the end is put into groups: elsewhere the cursor would jump.
  const change = (next: string) => onChange(next.startsWith(value) || value === '' ? inGroups(next) : next);
  return <TextField {...rest} value={value} onChange={change} isCode />;
}

/** `ab12cd` becomes `AB12-CD`. */
export function inGroups(text: string): string {
  const letters = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return (letters.match(GROUP) ?? []).join('-');
}
