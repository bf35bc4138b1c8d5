/** Buttons of the desk. Red is for the stamp alone. */
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { KeyHint } from './key-hint.tsx';

/** Look of a button: on paper, the main one, without edges, on the felt, and the stamp. */
export type ButtonKind = 'plain' | 'main' | 'quiet' | 'felt' | 'stamp';

/** What a button is given. `label` names it where it shows only a sign, or where its words need more. */
export interface ButtonProps {
  readonly onPress: () => void;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly label?: string | undefined;
  readonly keyHint?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
  readonly children?: ComponentChildren;
}

const classOf = ({ kind = 'plain', icon, children, busy, class: extra = '' }: ButtonProps): string =>
  [
    'btn',
    kind === 'plain' ? '' : `btn--${kind}`,
    icon && !children ? 'btn--icon' : '',
    busy ? 'is-busy' : '',
    extra,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * Show a button. One that sleeps is left out of the round of the Tab key, but keeps the focus that it has: a button that
 * its own press puts to sleep would otherwise throw the player back to the top of the page.
 */
export function Button(props: ButtonProps) {
  const { onPress, icon, label, keyHint, children } = props;
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
      id={props.id}
      class={classOf(props)}
      aria-label={label}
      title={children ? undefined : label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      aria-busy={props.busy}
      aria-disabled={props.disabled || undefined}
      tabIndex={props.disabled ? -1 : undefined}
      onClick={props.disabled ? undefined : onPress}
    >
      {icon && <Icon name={icon} />}
      {children}
      {keyHint && <KeyHint>{keyHint}</KeyHint>}
    </button>
  );
}
