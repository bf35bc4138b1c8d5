/** The JSON Schemas that editors use, made from the one definition of each file. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { behaviourSchema } from './behaviour.ts';
import { expectedSchema } from './expected.ts';
import { levelSchema } from './level.ts';
import { parametersSchema } from './parameters.ts';
import { policySchema } from './policy.ts';
import { presetSchema } from './preset.ts';
import { recordSchema } from './record.ts';
import { sourceSchema } from './source.ts';
import { storySchema } from './story.ts';

const SCHEMAS = {
  level: levelSchema,
  parameters: parametersSchema,
  source: sourceSchema,
  policy: policySchema,
  story: storySchema,
  expected: expectedSchema,
  record: recordSchema,
  preset: presetSchema,
  behaviour: behaviourSchema,
} as const;

/** Write each schema as the text of `levels/schema/<name>.schema.json`. */
export function jsonSchemas(): { readonly name: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return { name: `${name}.schema.json`, text: `${JSON.stringify(json, null, 2)}\n` };
  });
}
