/** Shape of a story file: the texts of one level in one language. */
import * as v from 'valibot';
import { idSchema, textSchema } from './terms.ts';

const paragraphs = v.pipe(v.array(textSchema), v.minLength(1, 'Write at least one paragraph.'));

const letterTextSchema = v.strictObject({
  from: textSchema,
  date: textSchema,
  subject: textSchema,
  body: paragraphs,
  choices: v.optional(
    v.record(
      idSchema,
      v.strictObject({ label: textSchema, known: v.array(textSchema), risk: v.array(textSchema) }),
    ),
    {},
  ),
});

/** Texts of a level in one language. */
export const storySchema = v.strictObject({
  level: idSchema,
  language: v.picklist(['en', 'zh']),
  title: textSchema,
  subtitle: textSchema,
  blurb: textSchema,
  opening: textSchema,
  'content-note': paragraphs,
  'composite-note': textSchema,
  place: v.strictObject({ commune: textSchema, county: textSchema, plain: textSchema }),
  crops: v.record(idSchema, textSchema),
  brigades: v.record(idSchema, v.strictObject({ name: textSchema, leader: textSchema, about: textSchema })),
  letters: v.record(idSchema, letterTextSchema),
  households: v.record(idSchema, v.strictObject({ name: textSchema, people: textSchema, work: textSchema })),
  notes: v.record(idSchema, textSchema),
  learn: v.record(idSchema, textSchema),
});
export type StoryFile = v.InferOutput<typeof storySchema>;
