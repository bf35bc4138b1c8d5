/** Shape of a policy file: a scripted player. */
import * as v from 'valibot';
import { TASKS } from '../../engine/index.ts';
import { policyOptionsSchema } from './level.ts';
import { bothLanguagesSchema, idSchema, monthSchema, seasonSchema, textSchema } from './terms.ts';

const times = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(20)), 1);

/** One want of hands: figures for a task, as a multiple of what it needs, of what is asked, or of the hands there are. */
export const wantSchema = v.strictObject({
  task: v.picklist(TASKS),
  of: v.picklist(['need', 'ask', 'all', 'rest-of-hands']),
  times,
});

/** Orders from a date on, until a later span takes over. */
export const spanSchema = v.strictObject({
  from: monthSchema,
  /** The span speaks only of these seasons; of every season where this is left out. */
  seasons: v.optional(v.array(seasonSchema)),
  labour: v.array(wantSchema),
  remainder: v.optional(v.picklist(TASKS)),
  policies: v.optional(policyOptionsSchema, {}),
  walk: v.optional(v.union([v.literal('all'), v.array(idSchema)]), []),
  report: v.optional(
    v.strictObject({ basis: v.picklist(['seen-middle', 'seen-low', 'told', 'county', 'last']), times }),
  ),
  letters: v.optional(v.record(idSchema, idSchema), {}),
  reason: v.optional(textSchema),
  sources: v.optional(v.array(idSchema), []),
});

/** A policy: spans of orders, or chance. */
export const policySchema = v.strictObject({
  schema: v.literal(1, 'Write schema: 1.'),
  id: idSchema,
  label: bothLanguagesSchema,
  about: textSchema,
  random: v.optional(v.boolean(), false),
  spans: v.optional(v.array(spanSchema), []),
});
export type PolicyFile = v.InferOutput<typeof policySchema>;
export type PolicySpan = v.InferOutput<typeof spanSchema>;
export type PolicyWant = v.InferOutput<typeof wantSchema>;
