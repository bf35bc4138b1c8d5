/** Shape of a source file: one work, and what of it was read. */
import * as v from 'valibot';
import { bothLanguagesSchema, countSchema, idSchema, textSchema } from './terms.ts';

/** One work. A key opens the work and the page, never the place where a copy was seen. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  authors: v.pipe(v.array(textSchema), v.minLength(1, 'Name at least one author or issuing body.')),
  year: countSchema,
  title: textSchema,
  'title-original': v.optional(textSchema),
  kind: v.picklist(['article', 'book', 'document', 'statistics', 'newspaper', 'series']),
  in: v.optional(textSchema),
  pages: v.optional(textSchema),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,}\/\S+$/, 'Write a DOI that begins with 10.'))),
  read: v.picklist(['original', 'scan', 'abstract', 'transcript', 'repost', 'secondary', 'recalled']),
  note: bothLanguagesSchema,
});
export type SourceFile = v.InferOutput<typeof sourceSchema>;
