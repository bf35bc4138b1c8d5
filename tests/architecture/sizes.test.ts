import { describe, expect, it } from 'vitest';
import { MOST_PARAMETERS, measureParts } from '../../tools/source/size-limits.ts';

describe.each(measureParts().map((sizes) => [sizes.part, sizes] as const))('%s', (part, sizes) => {
  const { limit, files, functions, fileSpread, functionSpread } = sizes;

  it(`has no file over ${limit.file.never} lines, and nine in ten within ${limit.file.ninetieth}`, () => {
    expect(files.filter(({ lines }) => lines > limit.file.never)).toEqual([]);
    expect(fileSpread.ninetieth).toBeLessThanOrEqual(limit.file.ninetieth);
  });

  it(`has no function over ${limit.function.never} lines, and nine in ten within ${limit.function.ninetieth}`, () => {
    const long = functions.filter(({ lines }) => lines > limit.function.never);
    expect(long.map(({ path, line, lines }) => `${path}:${line} ${lines} lines`)).toEqual([]);
    expect(functionSpread.ninetieth).toBeLessThanOrEqual(limit.function.ninetieth);
  });

  // A drawing recipe takes coordinates one by one; a rule or a tool takes a record instead.
  if (part.startsWith('assets/')) return;

  it(`has no function with more than ${MOST_PARAMETERS} parameters`, () => {
    const wide = functions.filter(({ parameters }) => parameters > MOST_PARAMETERS);
    expect(wide.map(({ path, line, parameters }) => `${path}:${line} ${parameters} parameters`)).toEqual([]);
  });
});
