/** Units: what each is made of, and how a number in one becomes a number in another of the same dimension. */

type Dimension =
  | 'mass'
  | 'area'
  | 'volume'
  | 'person'
  | 'turn'
  | 'labour-day'
  | 'point'
  | 'household'
  | 'head';

/** A unit as powers of base dimensions and a ratio to the base unit, kept as two whole numbers so that nothing is rounded. */
interface Atom {
  readonly of?: Dimension;
  readonly times: number;
  readonly per: number;
}

const ATOMS: Readonly<Record<string, Atom>> = {
  '1': { times: 1, per: 1 },
  '%': { times: 1, per: 100 },
  '‰': { times: 1, per: 1000 },
  g: { of: 'mass', times: 1, per: 1 },
  kg: { of: 'mass', times: 1000, per: 1 },
  t: { of: 'mass', times: 1_000_000, per: 1 },
  jin: { of: 'mass', times: 500, per: 1 },
  'centi-mu': { of: 'area', times: 1, per: 1 },
  mu: { of: 'area', times: 100, per: 1 },
  ha: { of: 'area', times: 1500, per: 1 },
  m3: { of: 'volume', times: 1, per: 1 },
  person: { of: 'person', times: 1, per: 1 },
  head: { of: 'head', times: 1, per: 1 },
  household: { of: 'household', times: 1, per: 1 },
  turn: { of: 'turn', times: 1, per: 1 },
  year: { of: 'turn', times: 6, per: 1 },
  'labour-day': { of: 'labour-day', times: 1, per: 1 },
  point: { of: 'point', times: 1, per: 1 },
};

/** A unit taken apart. */
interface Unit {
  readonly powers: ReadonlyMap<Dimension, number>;
  readonly times: number;
  readonly per: number;
}

/** Take a unit such as `kg/person/turn` apart; undefined if one of its parts is not known. */
function unitOf(text: string): Unit | undefined {
  const powers = new Map<Dimension, number>();
  let times = 1;
  let per = 1;
  for (const [i, name] of text.split('/').entries()) {
    const atom = ATOMS[name];
    if (!atom) return undefined;
    times *= i === 0 ? atom.times : atom.per;
    per *= i === 0 ? atom.per : atom.times;
    if (atom.of) powers.set(atom.of, (powers.get(atom.of) ?? 0) + (i === 0 ? 1 : -1));
  }
  return { powers, times, per };
}

function hasSameDimension(a: Unit, b: Unit): boolean {
  const names = new Set([...a.powers.keys(), ...b.powers.keys()]);
  return [...names].every((name) => (a.powers.get(name) ?? 0) === (b.powers.get(name) ?? 0));
}

/** A number, or a sentence on why there is none. */
export type Converted = { readonly value: number } | { readonly mend: string };

/** Turn a number in one unit into the number in another. */
export function convert(value: number, from: string, to: string): Converted {
  const source = unitOf(from);
  const target = unitOf(to);
  if (!source) return { mend: `Write a known unit instead of "${from}": one of ${unitNames()}.` };
  if (!target) throw new RangeError(`No unit ${to}`);
  if (!hasSameDimension(source, target))
    return { mend: `Write a unit that measures the same as ${to}; "${from}" does not.` };
  const times = source.times * target.per;
  const per = source.per * target.times;
  return { value: times === per ? value : (value * times) / per };
}

/** Name every unit, for a mend. */
export const unitNames = (): string => Object.keys(ATOMS).join(', ');

const QUANTITY = /^(-?\d[\d ]*(?:\.\d+)?) ?(%|\S+)$/;

/** Read a text such as "31 000 jin" into a unit. A bare number has the unit 1. */
export function readQuantity(text: string | number, to: string): Converted {
  if (typeof text === 'number') return convert(text, '1', to);
  const parts = QUANTITY.exec(text.trim());
  const number = Number(parts?.[1]?.replaceAll(' ', ''));
  if (!parts || Number.isNaN(number))
    return { mend: `Write a number and a unit that measures the same as ${to}, such as "12 ${to}".` };
  return convert(number, parts[2]!, to);
}
