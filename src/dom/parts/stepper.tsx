/** A whole number that can be typed or stepped. */
import { useEffect, useState } from 'preact/hooks';

/** What a stepper is given. Numbers are whole; `onChange` gets one between `min` and `max`. */
export interface StepperProps {
  readonly label: string;
  readonly fewerLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Step of the buttons with Shift held; 5 unless told. */
  readonly bigStep?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly onChange: (value: number) => void;
  /** Called with what was typed where it is no whole number, or more than `max`. */
  readonly onMistake?: ((typed: string) => void) | undefined;
}

const WHOLE = /^\d{1,9}$/;

/** A button at the end of its way keeps the focus that it has, and is left out of the round of the Tab key. */
const sleeping = (asleep: boolean) => (asleep ? { 'aria-disabled': true, tabIndex: -1 } : {});

/** Show a stepper: minus, number, plus. Plus and minus keys step too; a typed number counts on Enter or on leaving. */
export function Stepper(props: StepperProps) {
  const { value, min, max, bigStep = 5, disabled = false } = props;
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [value]);
  const give = (wanted: number): void => {
    if (disabled) return;
    const next = Math.min(max, Math.max(min, wanted));
    setTyped(null);
    if (next !== value) props.onChange(next);
  };
  const take = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    setTyped(null);
    const fits = WHOLE.test(text) && (Number(text) <= max || !props.onMistake);
    if (fits) give(Number(text));
    else props.onMistake?.(text);
  };
  const step = (by: number, event: { readonly shiftKey: boolean }): void =>
    give(value + by * (event.shiftKey ? bigStep : 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { '+': 1, '=': 1, ArrowUp: 1, '-': -1, _: -1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter') take();
    if (by === undefined) return;
    event.preventDefault();
    step(by, { shiftKey: event.shiftKey && event.key.startsWith('Arrow') });
  };
  return (
    <div class="stepper">
      <button
        type="button"
        aria-label={props.fewerLabel}
        {...sleeping(disabled || value <= min)}
        onClick={(event) => step(-1, event)}
      >
        −
      </button>
      <input
        aria-label={props.label}
        aria-describedby={props.describedBy}
        inputMode="numeric"
        autocomplete="off"
        disabled={disabled}
        value={typed ?? String(value)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        aria-label={props.moreLabel}
        {...sleeping(disabled || value >= max)}
        onClick={(event) => step(1, event)}
      >
        +
      </button>
    </div>
  );
}
