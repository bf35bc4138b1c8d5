/** The cut-paper person that stands for a figure. */

/** How a figure is drawn: well, worn out, or the outline of hands that are missing. */
export type PersonLook = 'well' | 'tired' | 'missing';

const LOOKS: Readonly<Record<PersonLook, string>> = { well: '', tired: 'tired', missing: 'missing' };

/** Draw one person. The sheet around it tells the number in words. */
export function Person({ look = 'well' }: { readonly look?: PersonLook }) {
  return (
    <svg class={`person ${LOOKS[look]}`} viewBox="0 0 13 22" aria-hidden="true">
      <circle cx="6.5" cy="5.2" r="2.7" />
      <path d="M1.6 5.1Q6.5-1.6 11.4 5.1z" />
      <path d="M3.2 8.6h6.6l1.9 6.6-1.7.5-.9-3 .3 9.1H7.3l-.8-5.6-.8 5.6H3.6l.3-9.1-.9 3-1.7-.5z" />
    </svg>
  );
}
