/** Shape of a file of expectations: what policies must show on a level, so that its outcomes differ for a reason. */
import * as v from 'valibot';
import { idSchema, textSchema } from './terms.ts';

/** Quantities of the accounts that an expectation can name. */
export const MEASURES = [
  'grainOutputIndex',
  'reportedOutputKg',
  'procuredKg',
  'procurementShare',
  'grainPerHeadKg',
  'foodIndex',
  'workCapacity',
  'deathRatePerMille',
  'birthRatePerMille',
  'excessDeaths',
  'population',
  'ironClaimedTonnes',
  'ironUsableTonnes',
  'unharvestedShare',
  'morale',
  'standing',
  'trust',
  'fled',
] as const;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** One expectation: a measure of a policy in a turn or a year, against a number or another policy. */
export const expectationSchema = v.strictObject({
  name: textSchema,
  policy: idSchema,
  turn: v.optional(v.number()),
  year: v.optional(v.number()),
  value: v.picklist(MEASURES),
  'at-least': v.optional(v.number()),
  'at-most': v.optional(v.number()),
  'below-policy': v.optional(idSchema),
  'above-policy': v.optional(idSchema),
  by: v.optional(v.number(), 0),
  /** Share of the keys for which it must hold. */
  in: v.optional(share, 1),
});
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** Expectations of one level. */
export const expectedSchema = v.strictObject({
  keys: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  policies: v.array(idSchema),
  expect: v.array(expectationSchema),
});
export type ExpectedFile = v.InferOutput<typeof expectedSchema>;
