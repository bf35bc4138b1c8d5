/** Who wrote a letter. */

/** Split a sender into the name and what the writer is: what stands after the first comma. */
export function signerOf(from: string): { readonly name: string; readonly rest: string } {
  const at = from.search(/[,，]/);
  return at < 0 ? { name: from, rest: '' } : { name: from.slice(0, at), rest: from.slice(at + 1).trim() };
}
