/** One of a few options, as a row of radio buttons. */
import type { ComponentChildren } from 'preact';

/** An option with the mark that it may carry. */
export interface ChoiceOption<Id extends string> {
  readonly id: Id;
  readonly label: ComponentChildren;
  readonly disabled?: boolean | undefined;
}

/** Show the options; the chosen one has a tick. `name` is unique on the page. */
export function Choice<Id extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly value: Id;
  readonly options: readonly ChoiceOption<Id>[];
  readonly describedBy?: string | undefined;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <fieldset class="choice" aria-describedby={props.describedBy}>
      <legend class="vh">{props.label}</legend>
      {props.options.map(({ id, label, disabled }) => (
        <label key={id}>
          <input
            type="radio"
            name={props.name}
            value={id}
            checked={id === props.value}
            disabled={disabled}
            onChange={() => props.onChange(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
