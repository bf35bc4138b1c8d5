/** A number that opens to its causes. */
import type { ComponentChildren } from 'preact';

/** Show a line that opens. The summary is a control of its own. */
export const Why = (props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}) => (
  <details class={`why ${props.class ?? ''}`} open={props.open}>
    <summary>{props.summary}</summary>
    <div class="why__body">{props.children}</div>
  </details>
);
