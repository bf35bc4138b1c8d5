/** Small shapes that several content files share. */
import * as v from 'valibot';
import { SEASONS } from '../../engine/index.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PARAMETER = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/;
const AS_QUANTITY = 'Write a quantity with its unit, such as "420 mu", or { parameter: <id> }.';
const QUANTITY = /^-?\d[\d ]*(\.\d+)?( ?%| \S+)$/;

/** Id of a level, brigade, crop, letter, choice, household, source or policy. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, 'Write an id of small letters, digits and single hyphens.'),
);

/** Id of a parameter: a topic, then names, joined by dots. */
export const parameterIdSchema = v.pipe(
  v.string(),
  v.regex(PARAMETER, 'Write a parameter id such as labour.days_per_turn.'),
);

/** A text with something in it. */
export const textSchema = v.pipe(v.string(), v.nonEmpty('Write a text; this one is empty.'));

/** The same short text in both languages of the game. */
export const bothLanguagesSchema = v.strictObject({ en: textSchema, zh: textSchema });

/**
 * A quantity: a text with its unit, a bare number where the unit is 1, or a reference to a parameter, whose card then
 * says where the number comes from.
 */
export const quantitySchema = v.union(
  [
    v.pipe(v.string(), v.regex(QUANTITY, AS_QUANTITY)),
    v.number(),
    v.strictObject({ parameter: parameterIdSchema }),
  ],
  AS_QUANTITY,
);
export type QuantityText = v.InferOutput<typeof quantitySchema>;

/** One of the six seasons. */
export const seasonSchema = v.picklist(SEASONS);

/** A month, as year and number. */
export const monthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(01|03|05|07|09|11)$/, 'Write the first month of a season, such as 1958-03.'),
);

/** A whole number, 0 or more. */
export const countSchema = v.pipe(
  v.number(),
  v.integer('Write a whole number.'),
  v.minValue(0, 'Write a number of 0 or more.'),
);

/** Keys of works in levels/sources, with the page or table where the fact stands. */
export const citationSchema = v.strictObject({
  id: idSchema,
  where: textSchema,
  quote: v.optional(textSchema),
  read: v.picklist(['original', 'scan', 'abstract', 'transcript', 'repost', 'secondary', 'recalled']),
});
export type Citation = v.InferOutput<typeof citationSchema>;
