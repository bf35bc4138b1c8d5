import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments, visit } from 'yaml';
import { projectRoot } from '../build/project-root.ts';
import { listFiles, parseText } from '../source/source-files.ts';
import { findNodes } from '../source/syntax.ts';

/** Signs of the game's texts. Shape: single characters, no white space. */
export interface GameSigns {
  /** Everything that is not written in Chinese signs, in either language, and all of ASCII. */
  readonly latin: ReadonlySet<string>;
  /** Chinese signs and full-width punctuation that a first visit meets. */
  readonly chineseFirst: ReadonlySet<string>;
  /** Every other Chinese sign: later letters, the debrief, settings, sources. */
  readonly chineseLater: ReadonlySet<string>;
}

/** Message files whose screens a player opens late or never; their own signs need not be there at once. */
const LATER_MESSAGES = ['debrief', 'errors', 'saves', 'settings', 'sources', 'stop', 'text-view'];

/** Han signs, their punctuation, and the full-width forms. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3134f}]/u;

/** Punctuation that both scripts share and that a Chinese text sets at full width. */
const SHARED_PUNCTUATION = ['—', '…', '·', '‘', '’', '“', '”'];

/** Collect every sign that the game can show, from the message files and from the texts of the levels. */
export function collectSigns(): GameSigns {
  const chineseFiles = listFiles('src/i18n/zh', /\.ts$/);
  const firstTexts = chineseFiles
    .filter((path) => !LATER_MESSAGES.includes(basename(path, '.ts')))
    .map(literalsOf);
  const laterTexts = [...chineseFiles.map(literalsOf), ...listFiles('levels', /\.ya?ml$/).map(yamlTexts)];
  const first = new Set(Array.from(firstTexts.join('')).filter(isChinese));
  const later = new Set(
    Array.from(laterTexts.join('')).filter((sign) => isChinese(sign) && !first.has(sign)),
  );
  if (first.size > 0) for (const sign of SHARED_PUNCTUATION) first.add(sign);
  const otherTexts = listFiles('src/i18n', /\.ts$/).map(literalsOf);
  return {
    latin: latinSigns([...otherTexts, ...laterTexts].join('')),
    chineseFirst: first,
    chineseLater: later,
  };
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
