/** A hash of a compiled level, so that a replay can say for which level it was played. Not a secret. */
import { hashText } from '../../engine/index.ts';

/** Write a plain value as JSON with sorted keys, so that the text does not depend on who built it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as Record<string, unknown>).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

/** Hash a plain value by its canonical JSON. 16 hexadecimal digits. */
export const hashOf = (value: unknown): string => hashText(canonicalJson(value));
