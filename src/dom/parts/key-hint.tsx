/** The key that does the same as the control it stands on. */
import type { ComponentChildren } from 'preact';

/** Show a key. Hidden from screen readers, which have the list of keys. */
export const KeyHint = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="kbd" aria-hidden="true">
    {children}
  </span>
);
