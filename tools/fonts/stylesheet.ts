import type { CutFace } from './cut-face.ts';
import type { Face } from './faces.ts';

/** Write the style sheet that declares every file, each for the signs that it holds, so that only those needed load. */
export function writeStylesheet(cuts: readonly CutFace[]): string {
  const rules = cuts.flatMap(({ face, files }) => files.map((file) => rule(face, file.name, file.signs)));
  return `/* Written by \`npm run fonts\`. */\n${rules.join('\n')}\n`;
}

function rule(face: Face, name: string, signs: readonly string[]): string {
  const range = unicodeRange(
    face.signs === 'latin' && !/-\d\.woff2$/.test(name) ? [...signs, ' ', '\u00a0'] : signs,
  );
  const lines = [
    `font-family: '${face.family}';`,
    `src: url('./${name}') format('woff2');`,
    `font-weight: ${face.weight};`,
    `font-style: ${face.style};`,
    'font-display: swap;',
    `unicode-range: ${range};`,
  ];
  return `@font-face {\n  ${lines.join('\n  ')}\n}`;
}

/** Write code points as CSS ranges: neighbours are joined, so that the sheet stays short. */
export function unicodeRange(signs: readonly string[]): string {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const code of codes) {
    const open = ranges.at(-1);
    if (open && code <= open[1] + 1) open[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last, false)}`))
    .join(',');
}

function hex(code: number, marked = true): string {
  return `${marked ? 'U+' : ''}${code.toString(16).toUpperCase()}`;
}
