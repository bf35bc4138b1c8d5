import { type FunctionSize, fileLines, functionSizes, type Spread, spread } from './measure.ts';
import { sourceFiles } from './source-files.ts';

/** How large files and functions of some parts may get, in lines. The figures only go down. */
export interface SizeLimit {
  readonly parts: readonly string[];
  readonly file: { readonly ninetieth: number; readonly never: number };
  readonly function: { readonly ninetieth: number; readonly never: number };
}

/** Most parameters of a function; above four, a named record reads better. */
export const MOST_PARAMETERS = 5;

export const sizeLimits: readonly SizeLimit[] = [
  {
    parts: [
      'src/engine',
      'src/replay',
      'src/content',
      'src/policies',
      'src/session',
      'src/view',
      'src/platform',
      'tools',
      'assets/art/gen',
    ],
    file: { ninetieth: 300, never: 400 },
    function: { ninetieth: 25, never: 50 },
  },
  {
    parts: ['src/scenes', 'src/sound', 'src/dom'],
    file: { ninetieth: 250, never: 350 },
    function: { ninetieth: 40, never: 60 },
  },
];

/** The sizes of one part of the code. */
export interface PartSizes {
  readonly part: string;
  readonly limit: SizeLimit;
  readonly files: readonly { readonly path: string; readonly lines: number }[];
  readonly functions: readonly FunctionSize[];
  readonly fileSpread: Spread;
  readonly functionSpread: Spread;
}

/** Measure every part that has limits. */
export function measureParts(): PartSizes[] {
  return sizeLimits.flatMap((limit) => limit.parts.map((part) => measurePart(part, limit)));
}

function measurePart(part: string, limit: SizeLimit): PartSizes {
  const sources = sourceFiles(part);
  const files = sources.map((file) => ({ path: file.path, lines: fileLines(file) }));
  const functions = sources.flatMap(functionSizes);
  const fileSpread = spread(files.map(({ lines }) => lines));
  const functionSpread = spread(functions.map(({ lines }) => lines));
  return { part, limit, files, functions, fileSpread, functionSpread };
}
