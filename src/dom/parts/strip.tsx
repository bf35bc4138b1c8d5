/** The heading of a screen that lies over the desk. */
import type { ComponentChildren } from 'preact';

/** Show the heading with its controls. The heading takes the focus when the screen opens. */
export const Strip = (props: {
  readonly title: string;
  readonly sub?: string | undefined;
  readonly children?: ComponentChildren;
}) => (
  <header class="strip on-felt">
    <h1 tabIndex={-1}>{props.title}</h1>
    {props.sub && <span class="strip__sub">{props.sub}</span>}
    <span class="strip__tools">{props.children}</span>
  </header>
);
