/** Shape of a file of parameters: what kind a number is decides what else must stand beside it. */
import * as v from 'valibot';
import { bothLanguagesSchema, citationSchema, countSchema, parameterIdSchema, textSchema } from './terms.ts';

const unitSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9%‰-]+(\/[a-z0-9-]+)*$/, 'Write a unit such as kg/person/turn.'),
);

const rangeSchema = v.tuple([v.number(), v.number()]);

const shared = {
  id: parameterIdSchema,
  label: bothLanguagesSchema,
  unit: unitSchema,
  values: v.pipe(
    v.array(v.strictObject({ from: v.optional(countSchema), value: v.number() })),
    v.minLength(1, 'Write at least one value.'),
  ),
  disputed: v.optional(bothLanguagesSchema),
  used_by: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]+-\d+$/))), []),
};

const cited = v.pipe(v.array(citationSchema), v.minLength(1, 'Name at least one source.'));

const observed = v.strictObject({
  ...shared,
  kind: v.literal('observed'),
  sources: cited,
  range: v.optional(rangeSchema),
});
const derived = v.strictObject({
  ...shared,
  kind: v.literal('derived'),
  formula: bothLanguagesSchema,
  inputs: v.pipe(v.array(textSchema), v.minLength(1, 'Name the inputs of the formula.')),
  sources: v.optional(v.array(citationSchema), []),
  range: v.optional(rangeSchema),
});
const estimated = v.strictObject({
  ...shared,
  kind: v.literal('estimated'),
  method: bothLanguagesSchema,
  sources: v.optional(v.array(citationSchema), []),
  range: rangeSchema,
});
const design = v.strictObject({
  ...shared,
  kind: v.literal('design'),
  reason: bothLanguagesSchema,
  sources: v.optional(v.array(citationSchema), []),
  range: v.optional(rangeSchema),
});

/** One parameter: a number with unit, kind, and source or reason. */
export const parameterSchema = v.variant('kind', [observed, derived, estimated, design]);
export type ParameterEntry = v.InferOutput<typeof parameterSchema>;

/** A file of parameters on one topic. */
export const parametersSchema = v.strictObject({
  topic: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  parameters: v.array(parameterSchema),
});
export type ParametersFile = v.InferOutput<typeof parametersSchema>;
