/** Small signs drawn inline, always beside words or with a name on their control. */
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** Draw a sign in the colour of the text around it. It has no name of its own. */
export function Icon({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg class={`i ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path fill-rule="evenodd" d={ICON_PATHS[name]} />
    </svg>
  );
}
