/** Shape of a level file. */
import * as v from 'valibot';
import { LANDSCAPES, LETTER_KINDS, POLICIES, TASKS, WEATHERS } from '../../engine/index.ts';
import {
  countSchema,
  idSchema,
  monthSchema,
  parameterIdSchema,
  quantitySchema,
  seasonSchema,
  textSchema,
} from './terms.ts';

const byCrop = v.record(idSchema, quantitySchema);

const option = <P extends keyof typeof POLICIES>(policy: P) => v.optional(v.picklist(POLICIES[policy]));

const policyEntries = {
  kitchen: option('kitchen'),
  ration: option('ration'),
  hours: option('hours'),
  sowing: option('sowing'),
  seed: option('seed'),
  plots: option('plots'),
  technique: option('technique'),
  accounting: option('accounting'),
  women: option('women'),
  works: option('works'),
  search: option('search'),
  melt: option('melt'),
  shares: option('shares'),
  roads: option('roads'),
};

/** Options by policy, as many as are meant. */
export const policyOptionsSchema = v.strictObject(policyEntries);

const POLICY_NAMES = Object.keys(policyEntries) as (keyof typeof policyEntries)[];

const byBrigade = v.record(idSchema, quantitySchema);

const brigadeSchema = v.strictObject({
  id: idSchema,
  people: v.strictObject({ children: countSchema, labourers: countSchema, elders: countSchema }),
  morale: v.number(),
  fatigue: quantitySchema,
  goods: quantitySchema,
  grain: quantitySchema,
  plots: quantitySchema,
  draught: countSchema,
  pigs: countSchema,
  /** Labourers away outside. */
  away: v.optional(countSchema, 0),
  /** Yield of the land against that of the commune. */
  soil: v.optional(quantitySchema, 1),
  /** How far the leader boasts, against the usual. */
  boast: v.optional(quantitySchema, 1),
  crops: v.record(
    idSchema,
    v.strictObject({
      planned: quantitySchema,
      sown: quantitySchema,
      growth: quantitySchema,
      seed: quantitySchema,
      /** Cut before the level begins, of a crop whose form is still to come. */
      cut: v.optional(quantitySchema, '0 t'),
    }),
  ),
});

const cropSchema = v.strictObject({
  id: idSchema,
  sow: seasonSchema,
  harvest: seasonSchema,
  late: v.optional(seasonSchema),
  form: seasonSchema,
  labour: v.strictObject({
    sow: quantitySchema,
    harvest: quantitySchema,
    tend: v.strictObject({
      'jan-feb': v.optional(quantitySchema),
      'mar-apr': v.optional(quantitySchema),
      'may-jun': v.optional(quantitySchema),
      'jul-aug': v.optional(quantitySchema),
      'sep-oct': v.optional(quantitySchema),
      'nov-dec': v.optional(quantitySchema),
    }),
  }),
  yield: quantitySchema,
  seed: quantitySchema,
});

const seasonScriptSchema = v.strictObject({
  weather: v.picklist(WEATHERS),
  /** Share of the land of each crop that loses three tenths or more; usual where left out. */
  hit: v.optional(v.union([v.literal('drawn'), byCrop]), {}),
  campaign: v.optional(quantitySchema, 0),
  /** Share of labour called away to industry and works outside: of every brigade, or of each by name. */
  call: v.optional(v.union([quantitySchema, byBrigade]), 0),
  /** What is taken from brigades without payment. */
  levy: v.optional(
    v.strictObject({
      draught: v.optional(byBrigade, {}),
      plots: v.optional(byBrigade, {}),
      tools: v.optional(byBrigade, {}),
    }),
    {},
  ),
  relief: v.optional(quantitySchema, '0 t'),
  'field-days': v.optional(quantitySchema, 1),
  'furnace-ask': v.optional(quantitySchema, 0),
  asks: v.optional(policyOptionsSchema, {}),
  opens: v.optional(v.array(v.picklist(POLICY_NAMES)), []),
  tasks: v.optional(v.array(v.picklist(TASKS)), []),
});

/** A test of the World: a quantity, and the bounds between which it holds. */
export const testSchema = v.strictObject({
  quantity: v.picklist(['standing', 'trust', 'morale', 'fatigue', 'unharvestedShare', 'nourishment']),
  'at-least': v.optional(v.number()),
  below: v.optional(v.number()),
});

const effectSchema = v.strictObject({
  change: v.picklist(['standing', 'trust', 'morale', 'fatigue']),
  by: v.number(),
  brigade: v.optional(idSchema),
});

const letterSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(LETTER_KINDS),
  turn: countSchema,
  when: v.optional(testSchema),
  brigade: v.optional(idSchema),
  choices: v.optional(
    v.array(
      v.strictObject({
        id: idSchema,
        effects: v.array(effectSchema),
        reason: textSchema,
        sources: v.optional(v.array(idSchema), []),
      }),
    ),
    [],
  ),
  sources: v.optional(v.array(idSchema), []),
});

/** A level as its author writes it. */
export const levelSchema = v.strictObject({
  schema: v.literal(1, 'Write schema: 1.'),
  id: idSchema,
  order: countSchema,
  minutes: countSchema,
  calendar: v.strictObject({
    start: monthSchema,
    turns: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  }),
  place: v.strictObject({ kind: v.picklist(['invented', 'composite', 'real']), note: textSchema }),
  /** Land that the picture shows; a wheat plain where this is left out. */
  landscape: v.optional(v.picklist(LANDSCAPES), 'wheat-plain'),
  commune: v.strictObject({
    'people-per-figure': v.pipe(countSchema, v.minValue(1)),
    standing: v.number(),
    trust: v.number(),
    wood: quantitySchema,
    ore: quantitySchema,
    earth: quantitySchema,
    'dam-quality': v.optional(quantitySchema, 1),
    'resale-fund': v.optional(quantitySchema, '0 t'),
    options: v.optional(policyOptionsSchema, {}),
    brigades: v.pipe(v.array(brigadeSchema), v.minLength(1, 'Write at least one brigade.')),
  }),
  crops: v.array(cropSchema),
  seasons: v.array(seasonScriptSchema),
  beyond: seasonScriptSchema,
  /** What was last reported of each crop, against the base year. */
  'last-report': byCrop,
  'base-year': v.strictObject({
    year: countSchema,
    output: byCrop,
    'sown-area': byCrop,
    population: countSchema,
    procured: quantitySchema,
    'death-rate': quantitySchema,
    'birth-rate': quantitySchema,
    'food-per-head': quantitySchema,
    'field-days': quantitySchema,
    draught: countSchema,
    pigs: countSchema,
  }),
  letters: v.array(letterSchema),
  households: v.optional(v.array(v.strictObject({ id: idSchema, brigade: idSchema })), []),
  notes: v.optional(
    v.array(
      v.strictObject({
        id: idSchema,
        household: idSchema,
        after: countSchema,
        when: v.optional(testSchema),
      }),
    ),
    [],
  ),
  overrides: v.optional(
    v.array(
      v.strictObject({
        parameter: parameterIdSchema,
        value: quantitySchema,
        reason: textSchema,
        'outside-range': v.optional(textSchema),
      }),
    ),
    [],
  ),
  learn: v.array(idSchema),
  basis: v.array(
    v.strictObject({
      about: v.array(textSchema),
      kind: v.picklist(['observed', 'derived', 'estimated', 'design']),
      reason: textSchema,
      sources: v.optional(v.array(idSchema), []),
    }),
  ),
  teacher: v.strictObject({
    minutes: countSchema,
    ages: v.tuple([countSchema, countSchema]),
  }),
  sources: v.array(idSchema),
});
export type LevelFile = v.InferOutput<typeof levelSchema>;
export type TestText = v.InferOutput<typeof testSchema>;
