/** Plain sentences behind a number. */

/** List the sentences; what is null is left out. */
export const Facts = ({ facts }: { readonly facts: readonly (string | null)[] }) => (
  <ul class="facts">{facts.flatMap((fact) => (fact === null ? [] : [<li key={fact}>{fact}</li>]))}</ul>
);
