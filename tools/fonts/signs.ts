import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments, visit } from 'yaml';
import { projectRoot } from '../build/project-root.ts';
import { listFiles, parseText } from '../source/source-files.ts';
import { findNodes } from '../source/syntax.ts';
import { firstTurnTexts } from './first-turn.ts';

/** Files into which the Chinese face is cut, in the sequence in which a sign is given to one of them. */
export const CHINESE_SLICES = ['names', 'first', 'later'] as const;

/** One of them. `names` are signs in English texts too: names of people, of the language. `first` are met on a first visit:
 * in the messages, and in the texts of the first turn. `later` are all the others: later letters, debrief, sources.
 */
export type ChineseSlice = (typeof CHINESE_SLICES)[number];

/** Signs of the game's texts. Shape: single characters, no white space. */
export interface GameSigns {
  /** Everything that is not written in Chinese signs, in either language, and all of ASCII. */
  readonly latin: ReadonlySet<string>;
  /** Chinese signs and full-width punctuation; no sign is in two slices. */
  readonly chinese: Readonly<Record<ChineseSlice, ReadonlySet<string>>>;
}

/**
 * Message files whose screens a player opens after the first turn or never; their own signs need not be there at once. Of
 * the hints, the first turn's own are written with signs that the desk has anyway.
 */
const LATER_MESSAGES = [
  'debrief',
  'errors',
  'form',
  'hints',
  'letters',
  'places',
  'policies',
  'saves',
  'settings',
  'sound',
  'sources',
  'stop',
  'text-view',
];

/** Han signs, their punctuation, and the full-width forms. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3134f}]/u;

/** Punctuation that both scripts share and that a Chinese text sets at full width. */
const SHARED_PUNCTUATION = ['—', '…', '·', '‘', '’', '“', '”'];

/** Collect every sign that the game can show, from the message files and from the texts of the levels. */
export function collectSigns(): GameSigns {
  const messages = listFiles('src/i18n/zh', /\.ts$/);
  const english = [
    ...listFiles('src/i18n/en', /\.ts$/).map(literalsOf),
    ...listFiles('levels', /\.en\.yaml$/).map(yamlTexts),
  ];
  const first = messages.filter((path) => !LATER_MESSAGES.includes(basename(path, '.ts'))).map(literalsOf);
  const later = [...messages.map(literalsOf), ...listFiles('levels', /\.ya?ml$/).map(yamlTexts)];
  const formats = listFiles('src/i18n', /^src\/i18n\/[^/]+\.ts$/).map(literalsOf);
  return {
    latin: latinSigns([...english, ...later, ...formats].join('')),
    chinese: dealOut({
      names: chineseSigns(english.join('')),
      first: new Set([...chineseSigns([...first, ...firstTurnTexts()].join('')), ...SHARED_PUNCTUATION]),
      later: chineseSigns(later.join('')),
    }),
  };
}

/** Leave each sign in the first slice that wants it. */
function dealOut(wanted: Readonly<Record<ChineseSlice, ReadonlySet<string>>>): GameSigns['chinese'] {
  const taken = new Set<string>();
  const slice = (name: ChineseSlice): ReadonlySet<string> => {
    const left = [...wanted[name]].filter((sign) => !taken.has(sign));
    for (const sign of left) taken.add(sign);
    return new Set(left);
  };
  return { names: slice('names'), first: slice('first'), later: slice('later') };
}

function chineseSigns(text: string): Set<string> {
  return new Set(Array.from(text).filter(isChinese));
}

function latinSigns(text: string): Set<string> {
  const ascii = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index));
  const used = Array.from(text).filter((sign) => !isChinese(sign) && !/\s/u.test(sign));
  return new Set([...ascii, ...used]);
}

function isChinese(sign: string): boolean {
  return CHINESE.test(sign);
}

/** Strings and fixed pieces of templates in a message file, run together. */
function literalsOf(path: string): string {
  const file = parseText(path, read(path));
  const nodes = findNodes(file.program, 'Literal', 'TemplateElement').map(({ node }) => node);
  return nodes
    .map((node) => (node.type === 'Literal' ? node.value : (node.value as { cooked: string }).cooked))
    .filter((value): value is string => typeof value === 'string')
    .join('');
}

/** Values and keys of a YAML file, run together; comments are not shown and do not count. */
function yamlTexts(path: string): string {
  const texts: string[] = [];
  for (const document of parseAllDocuments(read(path))) {
    visit(document, {
      Scalar: (_key, node) => {
        if (typeof node.value === 'string') texts.push(node.value);
      },
    });
  }
  return texts.join('');
}

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
