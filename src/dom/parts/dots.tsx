/** How likely something is, as one to three dots beside words. */

/** Show dots of which some are filled. `label` says them in words. */
export const Dots = (props: { readonly filled: number; readonly of: number; readonly label: string }) => (
  <span class="dots" role="img" aria-label={props.label}>
    {Array.from({ length: props.of }, (_, dot) => (
      <i key={dot} class={dot < props.filled ? 'filled' : ''} />
    ))}
  </span>
);
