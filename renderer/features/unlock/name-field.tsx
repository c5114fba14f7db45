import type { RefObject } from 'react';
import { TextField } from '../../ui/plain/text-field';

type NameFieldProps = {
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly problem: string | null;
  /** Who was signed in last; on a shared desk the next one is often somebody else. */
  readonly lastName: string | null;
};

/** Who is at the door. The list of those who sign in is never shown: it is nobody's business before the door opens. */
export function NameField({ name, onChange, inputRef, problem, lastName }: NameFieldProps) {
  const startOver = () => {
    onChange('');
    inputRef.current?.focus();
  };
  return (
    <div className="field">
      <TextField label="Your name" value={name} onChange={onChange} inputRef={inputRef} problem={problem} />
      {lastName !== null && name === lastName ? (
        <div>
          <button type="button" className="door-link" onClick={startOver}>
            Somebody else
          </button>
        </div>
      ) : null}
    </div>
  );
}
