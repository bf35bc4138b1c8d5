/** Shape of a file of behaviour checks: what must move, and which way, when one thing is changed. */
import * as v from 'valibot';
import { bothLanguagesSchema, idSchema, parameterIdSchema } from './terms.ts';

/** Quantities of a year's account that a check may read. */
export const BEHAVIOUR_QUANTITIES = [
  'grainOutputIndex',
  'yieldIndex',
  'sownAreaIndex',
  'procurementShare',
  'unharvestedShare',
  'foodIndex',
  'workCapacity',
  'deathRatePerMille',
  'birthRatePerMille',
  'pigsIndex',
  'draughtAnimalsIndex',
  'morale',
  'standing',
  'trust',
] as const;

const sideSchema = v.strictObject({
  policy: idSchema,
  /** Parameters that differ, in the unit of their cards. */
  changes: v.optional(v.record(parameterIdSchema, v.number()), {}),
});

const checkSchema = v.strictObject({
  name: bothLanguagesSchema,
  level: idSchema,
  /** The run that is looked at, and the one beside which it stands. */
  run: sideSchema,
  beside: sideSchema,
  quantity: v.picklist(BEHAVIOUR_QUANTITIES),
  /** Year, or years over which the mean is taken. */
  years: v.pipe(v.array(v.number()), v.minLength(1, 'Write at least one year.')),
  expect: v.picklist(['higher', 'lower']),
  /** By at least so much, in the unit of the quantity. */
  by: v.optional(v.number(), 0),
});
export type BehaviourCheck = v.InferOutput<typeof checkSchema>;

/** A file of checks. */
export const behaviourSchema = v.strictObject({
  behaviour: idSchema,
  checks: v.pipe(v.array(checkSchema), v.minLength(1, 'Write at least one check.')),
});
export type BehaviourFile = v.InferOutput<typeof behaviourSchema>;
