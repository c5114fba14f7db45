import { type ReactNode, type Ref, useId } from 'react';
import { describedBy, FieldProblem } from './field-problem';
import { useFocusWhenWrong } from './use-focus-when-wrong';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong with it, in a sentence. */
  readonly problem?: string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** For keys and codes: a fixed-width face. */
  readonly isCode?: boolean;
};

/** A labelled line of text in plain HTML, for the screens that must not wait for the UI kit. */
export function TextField({ label, value, onChange, hint, problem, inputRef, isCode = false }: TextFieldProps) {
  const id = useId();
  useFocusWhenWrong(id, problem);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <input
        ref={inputRef}
        id={id}
        className={isCode ? 'field-input field-input-code' : 'field-input'}
        type="text"
        value={value}
        autoComplete="off"
        spellCheck={false}
        {...describedBy(id, { hasHint: Boolean(hint), problem })}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}
