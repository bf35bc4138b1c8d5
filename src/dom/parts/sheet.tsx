/** A sheet of paper on the desk. */
import type { ComponentChildren } from 'preact';

/** Edge of a sheet: red from above, ochre where hands are short, blue from the village. */
export type SheetEdge = 'above' | 'short' | 'village';

/** Show a sheet as a section. `labelledBy` is the id of its heading. */
export function Sheet(props: {
  readonly edge?: SheetEdge | undefined;
  readonly labelledBy?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}) {
  const { edge, class: extra = '' } = props;
  return (
    <section class={`sheet ${edge ? `sheet--${edge}` : ''} ${extra}`} aria-labelledby={props.labelledBy}>
      {props.children}
    </section>
  );
}
