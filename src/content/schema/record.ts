/** Shape of a file of the record: what was, and how close the model must come to it. */
import * as v from 'valibot';
import { CAUSES } from '../../engine/index.ts';
import { bothLanguagesSchema, citationSchema, idSchema, parameterIdSchema } from './terms.ts';

const cited = v.pipe(v.array(citationSchema), v.minLength(1, 'Name at least one source.'));

/** Quantities that the record is held against: those of a year's account, and some worked out of them. */
export const RECORD_QUANTITIES = [
  'grainOutputIndex',
  'yieldIndex',
  'sownAreaIndex',
  'yieldJinPerMu',
  'unharvestedShare',
  'areaShareOfLoss',
  'yieldShareOfLoss',
  'procurementShare',
  'foodIndex',
  'deathRateRatio',
  'birthRateRatio',
  'pigsIndex',
  'draughtAnimalsIndex',
] as const;
export type RecordQuantity = (typeof RECORD_QUANTITIES)[number];

const boundSchema = v.strictObject({
  /** Root mean square error over the years, at most. */
  rmse: v.optional(v.number()),
  /** Difference in each year, at most. */
  within: v.optional(v.number()),
  /** Difference in each year as a share of the record, at most. */
  'within-ratio': v.optional(v.number()),
  'at-least': v.optional(v.number()),
  'at-most': v.optional(v.number()),
  /** Year that must be the highest. */
  highest: v.optional(v.number()),
  /** Years in the order of their values, the highest first. */
  descending: v.optional(v.array(v.number())),
});
export type RecordBound = v.InferOutput<typeof boundSchema>;

const lineSchema = v.strictObject({
  quantity: v.picklist(RECORD_QUANTITIES),
  label: bothLanguagesSchema,
  /** Brigade of the level that it speaks of; the whole commune where left out. */
  brigade: v.optional(idSchema),
  years: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/, 'Write a year.')), v.number()),
  bound: boundSchema,
  sources: cited,
});
export type RecordLine = v.InferOutput<typeof lineSchema>;

const causeSchema = v.strictObject({
  cause: v.picklist(CAUSES),
  label: bothLanguagesSchema,
  /** What the literature has, as a share of the loss. */
  literature: v.optional(v.number()),
  bound: boundSchema,
  sources: cited,
});
export type RecordCause = v.InferOutput<typeof causeSchema>;

/** A file of the record. */
export const recordSchema = v.strictObject({
  record: idSchema,
  fit: v.array(lineSchema),
  causes: v.optional(v.array(causeSchema), []),
  /** Parameters that were moved to fit, with the value that each had before, in the unit of its card. */
  moved: v.optional(v.record(parameterIdSchema, v.number()), {}),
});
export type RecordFile = v.InferOutput<typeof recordSchema>;
