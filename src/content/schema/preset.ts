/** Shape of a preset: a rival explanation as a set of parameters, each within its range. */
import * as v from 'valibot';
import { bothLanguagesSchema, citationSchema, idSchema, parameterIdSchema } from './terms.ts';

/** A preset as its author writes it. */
export const presetSchema = v.strictObject({
  preset: idSchema,
  label: bothLanguagesSchema,
  claim: bothLanguagesSchema,
  sources: v.pipe(v.array(citationSchema), v.minLength(1, 'Name at least one source.')),
  /** Values in the unit of each parameter's card. */
  changes: v.record(parameterIdSchema, v.number()),
});
export type Preset = v.InferOutput<typeof presetSchema>;

/** How well a preset fits the record: written by `npm run -s fit -- --write`, never by hand. */
export const presetFitsSchema = v.array(
  v.strictObject({
    preset: idSchema,
    /** Bounds of the record that are kept, and how many there are. */
    kept: v.number(),
    of: v.number(),
    /** Root mean square errors of output and food (points), and the largest error of the death rate (share). */
    output: v.number(),
    food: v.number(),
    deaths: v.number(),
  }),
);
export type PresetFit = v.InferOutput<typeof presetFitsSchema>[number];
