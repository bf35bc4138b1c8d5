/** A switch with its words. */
import { type Settings, useStage } from '../stage.ts';

/** Settings that are on or off. */
type Switched = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

/** Show a switch; what it stands for is the caller's. */
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

/** Show the switch of a setting that is itself on or off. One name for what it shows and what it sets keeps the two together. */
export function KeptSwitch({
  of,
  label,
  note,
}: {
  readonly of: Switched;
  readonly label: string;
  readonly note: string;
}) {
  const { settings, set } = useStage();
  return <SwitchRow label={label} note={note} on={settings[of]} onChange={(on) => set({ [of]: on })} />;
}
