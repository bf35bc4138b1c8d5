/** A switch with its words. */

/** Show a setting that is on or off. */
export function SwitchRow(props: {
  readonly label: string;
  readonly note?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.note && <small>{props.note}</small>}
      </span>
    </label>
  );
}
