import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../../tools/fonts/character-map.ts';
import { faces, fontFolder } from '../../../tools/fonts/faces.ts';
import { CHINESE_SLICES, collectSigns } from '../../../tools/fonts/signs.ts';
import { unicodeRange } from '../../../tools/fonts/stylesheet.ts';

describe('unicodeRange', () => {
  it('joins neighbours and leaves single signs alone, in whatever sequence they come', () => {
    expect(unicodeRange(['c', 'a', 'b', '田', '炉'])).toBe('U+61-63,U+7089,U+7530');
  });

  it('is empty for no signs', () => {
    expect(unicodeRange([])).toBe('');
  });
});

describe('collectSigns', () => {
  const signs = collectSigns();

  it('always holds the digits and letters that a player may type', () => {
    for (const sign of '0123456789AZaz%') expect(signs.latin.has(sign)).toBe(true);
  });

  it('gives a Chinese sign to one slice only', () => {
    const all = CHINESE_SLICES.flatMap((slice) => [...signs.chinese[slice]]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the cut faces', () => {
  it('are read by the same reader that checks them', async () => {
    const text = readFileSync(join(fontFolder, 'text.woff2'));
    const held = await codePointsOf(text);
    expect([0x30, 0x41, 0x7a].every((code) => held.has(code))).toBe(true);
    expect(held.has(0x7530)).toBe(false);
  });

  it('are all declared in the style sheet', () => {
    const sheet = readFileSync(join(fontFolder, 'fonts.css'), 'utf8');
    const undeclared = faces.filter((face) => !sheet.includes(`url('./${face.file}`));
    expect(undeclared.map((face) => face.file)).toEqual([]);
  });
});
