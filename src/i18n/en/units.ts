/** Units and the words around numbers. */
export const units = {
  tonne: 't',
  tonnes: 'tonnes',
  kilo: 'kg',
  mu: 'mu',
  people: (count: string) => `${count} people`,
  figures: (n: number) => (n === 1 ? '1 figure' : `${n} figures`),
  hands: (count: string) => `${count} hands`,
  range: (low: string, high: string) => `${low} to ${high}`,
  year: (year: number) => String(year),
  turnOf: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
};
