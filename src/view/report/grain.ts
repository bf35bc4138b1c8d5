/** Where the grain of a turn went: from what was ripe to what is left in store, as bars of a waterfall. */
import { optionOf, type PolicyOption, peopleOf, ratioOr, rowsOf, type World } from '../../engine/index.ts';
import { blurOf, blurred, type Mass, plus, weighed } from './mass.ts';
import { formOf, overBrigades, overCrops, type TurnSpan } from './turn-span.ts';
import { rerun, withRows } from './what-if.ts';

/** A line of the waterfall. `stood` is what an earlier season left standing, to be cut late. */
export type GrainCode =
  | 'ripe'
  | 'stood'
  | 'standing'
  | 'rotted'
  | 'cut'
  | 'store'
  | 'came'
  | 'state'
  | 'seed'
  | 'eaten'
  | 'fodder'
  | 'left';

/** A line: its mass, and where its bar lies, 0 to 1 of the whole width. */
export interface GrainLine {
  readonly code: GrainCode;
  readonly mass: Mass;
  /** Whether the mass is taken away. */
  readonly takes: boolean;
  readonly from: number;
  readonly to: number;
}

interface Flows {
  readonly ripe: Mass;
  readonly stood: Mass;
  readonly standing: Mass;
  readonly rotted: Mass;
  readonly cut: Mass;
  readonly store: Mass;
  readonly came: Mass;
  readonly state: Mass;
  readonly seed: Mass;
  readonly eaten: Mass;
  readonly fodder: Mass;
  readonly left: Mass;
}

const byCrop = (span: TurnSpan, read: Parameters<typeof overCrops>[1]): number[] =>
  span.world.game.level.crops.map((_, c) => overCrops(span.after, read, c));

/** Grain that came into the stores from outside the fields: sold back, given as relief, found by searches. Unit: g. */
const cameIn = (span: TurnSpan): number => overBrigades(span.after, (b) => b.resold + b.found);

/** Grain that kitchens, animals and seed took out of the stores. Unit: g. */
const usedUp = (span: TurnSpan): number =>
  overBrigades(span.after, (b) => b.seedKept + b.seedExtra + b.cooked + b.fodder);

/** Grain cut that reached the stores: what brigades hid is not known to the desk. Unit: g. */
const brought = (span: TurnSpan): number =>
  overCrops(span.after, (row) => row.cut) - overBrigades(span.after, (b) => b.hid);

/** Grain that the carts took out of the stores, without what was found of the seed. Unit: g. */
const takenFromStores = (span: TurnSpan): number => {
  const store = (rows: TurnSpan['after']): number => overBrigades(rows, (b) => b.grain);
  return store(span.before) + brought(span) + cameIn(span) - usedUp(span) - store(span.after);
};

/** Seed grain that search teams found and took. Unit: g. */
export const takenFromSeed = (span: TurnSpan): number =>
  Math.max(0, span.after.commune.procuredNow - takenFromStores(span));

function flowsOf(span: TurnSpan): Flows {
  const blur = blurOf(span);
  const hidden = ratioOr(
    overBrigades(span.after, (b) => b.hid),
    overCrops(span.after, (row) => row.cut),
    0,
  );
  const cut = blurred(
    blur,
    byCrop(span, (row) => row.cut * (1 - hidden)),
  );
  const out = usedUp(span) + takenFromStores(span);
  const store = weighed(overBrigades(span.before, (b) => b.grain));
  const came = weighed(cameIn(span));
  const all = plus(plus(store, came), cut);
  return {
    ripe: blurred(
      blur,
      byCrop(span, (row) => row.ripe),
    ),
    stood: blurred(
      blur,
      byCrop(span, (row) => (row.ripe > 0 ? 0 : row.cut + row.standing + row.rotted)),
    ),
    standing: blurred(
      blur,
      byCrop(span, (row) => row.standing),
    ),
    rotted: blurred(
      blur,
      byCrop(span, (row) => row.rotted),
    ),
    cut,
    store,
    came,
    state: weighed(takenFromStores(span)),
    seed: weighed(overBrigades(span.after, (b) => b.seedKept + b.seedExtra)),
    eaten: weighed(overBrigades(span.after, (b) => b.cooked)),
    fodder: weighed(overBrigades(span.after, (b) => b.fodder)),
    left: { low: Math.max(0, all.low - out), high: all.high - out },
  };
}

/** List the lines of a turn that have anything in them; what is in store is always told. */
export function grainLines(span: TurnSpan): GrainLine[] {
  const flows = flowsOf(span);
  const full = Math.max(
    flows.ripe.high + flows.stood.high,
    flows.cut.high + flows.store.high + flows.came.high,
    1,
  );
  const lines: GrainLine[] = [];
  const add = (code: GrainCode, from: number, to: number, takes = false): void => {
    const always = code === 'left' || code === 'store';
    if (!always && flows[code].high < 1) return;
    lines.push({ code, mass: flows[code], takes, from: Math.max(0, from) / full, to: to / full });
  };
  let top = flows.ripe.high + flows.stood.high;
  const take = (code: GrainCode): void => {
    add(code, top - flows[code].high, top, true);
    top -= flows[code].high;
  };
  add('ripe', 0, flows.ripe.high);
  add('stood', flows.ripe.high, top);
  take('standing');
  take('rotted');
  add('cut', 0, flows.cut.high);
  top = flows.cut.high + flows.store.high;
  add('store', flows.cut.high, top);
  add('came', top, top + flows.came.high);
  top += flows.came.high;
  take('state');
  take('seed');
  take('eaten');
  take('fodder');
  add('left', 0, flows.left.high);
  return lines;
}

/** Facts behind the grain that went to the state. Masses in g. */
export interface StateFacts {
  readonly crop: number;
  readonly share: number;
  readonly reported: number;
  readonly byCounty: boolean;
  /** Whose figure the share was taken of: the report's; or more was asked, by the plan, or by the county while it presses. */
  readonly basis: 'report' | 'plan' | 'county';
  /** That figure. */
  readonly counted: number;
  readonly due: number;
  readonly taken: number;
  readonly fromSeed: number;
  /** Weighed output of the crop of the form. */
  readonly harvested: number;
  readonly told: number;
}

/** Find whose figure the share was taken of (PROC-1 asks the highest of three). Masses in g. */
function basisOf(
  due: number,
  share: number,
  reported: number,
  plan: number,
): Pick<StateFacts, 'basis' | 'counted'> {
  if (due <= Math.ceil(reported * share)) return { basis: 'report', counted: reported };
  if (due <= Math.ceil(plan * share)) return { basis: 'plan', counted: plan };
  return { basis: 'county', counted: due / share };
}

/** Read what stands behind procurement in a turn, or null where no form went out. */
export function stateFacts(span: TurnSpan): StateFacts | null {
  const crop = formOf(span);
  if (crop < 0) return null;
  const { commune } = span.after;
  const { base, parameters } = span.world.game.level;
  const share = parameters['procurement.share'];
  const plan = base.output[crop]! * parameters['procurement.plan_floor'];
  return {
    crop,
    share,
    reported: commune.reportedNow,
    byCounty: commune.stampedByCounty === 1,
    ...basisOf(commune.dueNow, share, commune.reportedNow, plan),
    due: commune.dueNow,
    taken: commune.procuredNow,
    fromSeed: takenFromSeed(span),
    harvested: overCrops(span.after, (row) => row.harvested, crop),
    told: overCrops(span.after, (row) => row.told, crop),
  };
}

/** Read what the carts took in the turn that led to a World. Unit: g. */
export const procuredIn = (world: World): number => rowsOf(world).commune.procuredNow;

/** Name the policy by which seed was put aside in a turn. */
export const seedOption = ({ after }: TurnSpan): PolicyOption<'seed'> => optionOf(after.commune, 'seed');

/** Facts behind what was eaten. */
export interface EatenFacts {
  readonly people: number;
  /** Out of the store, a head and day. Unit: g. */
  readonly perHead: number;
  /** Food of the plots, as grain. Unit: g. */
  readonly plots: number;
  /** Food eaten against food needed, 0 on. */
  readonly fed: number;
  readonly kitchen: PolicyOption<'kitchen'>;
  /** Grain that a rationed hall would have left in store. Unit: g. 0 where the pot was rationed. */
  readonly beyondRation: number;
}

/** Days of a turn. */
export const DAYS = 365 / 6;

function beyondRation(span: TurnSpan): number {
  const rationed = rerun(span.ordered, (world) =>
    withRows(world, ({ commune }) => {
      commune.kitchen = 1;
    }),
  );
  const eaten = (rows: TurnSpan['after']): number => overBrigades(rows, (b) => b.eaten);
  return eaten(span.after) - eaten(rowsOf(rationed));
}

/** Read what stands behind the food of a turn. */
export function eatenFacts(span: TurnSpan): EatenFacts {
  const people = overBrigades(span.before, peopleOf);
  const eaten = overBrigades(span.after, (b) => b.eaten);
  const plots = overBrigades(span.after, (b) => b.plotFood);
  const kitchen = optionOf(span.after.commune, 'kitchen');
  return {
    people,
    perHead: ratioOr(eaten, people * DAYS, 0),
    plots,
    fed: ratioOr(
      eaten + plots,
      overBrigades(span.after, (b) => b.foodNeed),
      1,
    ),
    kitchen,
    beyondRation: kitchen === 'eat-your-fill' ? beyondRation(span) : 0,
  };
}
