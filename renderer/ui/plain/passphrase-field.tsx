import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { describedBy, FieldProblem } from './field-problem';
import { useFocusWhenWrong } from './use-focus-when-wrong';

type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/**
 * A secret to type or paste, hidden until the person asks to see it. Says when Caps Lock is on.
 * `autocomplete="off"`: the window must never offer to remember it.
 */
export function PassphraseField({ label, value, onChange, hint, problem, inputRef }: PassphraseFieldProps) {
  const id = useId();
  useFocusWhenWrong(id, problem);
  const [isShown, setIsShown] = useState(false);
  const [isCapsLockOn, setIsCapsLockOn] = useState(false);
  const notice = (event: KeyboardEvent) => setIsCapsLockOn(event.getModifierState('CapsLock'));
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
      <div className="field-row">
        <input
          ref={inputRef}
          id={id}
          className="field-input"
          type={isShown ? 'text' : 'password'}
          value={value}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...describedBy(id, { hasHint: Boolean(hint), problem })}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={notice}
          onKeyUp={notice}
          onBlur={() => setIsCapsLockOn(false)}
        />
        <button
          type="button"
          className="door-button door-button-small"
          aria-pressed={isShown}
          aria-label={`Show ${label.toLowerCase()}`}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? 'Hide' : 'Show'}
        </button>
      </div>
      <span className="field-hint" role="status">
        {isCapsLockOn ? 'Caps Lock is on.' : ''}
      </span>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}
