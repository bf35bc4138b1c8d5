/** A choice between named values of one setting, with its name above. */
import type { ComponentChildren } from 'preact';
import { Choice } from '../parts/index.ts';

function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="setting">
      <span class="setting__name" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** Show a choice between named values of one setting. */
export function Options<Value extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <Field label={props.label}>
      <Choice
        name={props.name}
        label={props.label}
        value={props.value}
        options={props.options.map(({ id, label, lang }) => ({
          id,
          label: <span lang={lang}>{label}</span>,
        }))}
        onChange={props.onChange}
      />
    </Field>
  );
}
