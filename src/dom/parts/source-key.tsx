/** A way from a factual line to its source. */
import type { ComponentChildren } from 'preact';

/** Show a key that opens the sources. */
export const SourceKey = (props: { readonly onOpen: () => void; readonly children: ComponentChildren }) => (
  <button type="button" class="src" onClick={props.onOpen}>
    {props.children}
  </button>
);
