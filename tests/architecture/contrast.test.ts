import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../tools/build/project-root.ts';

const tokens = readTokens('src/dom/styles/tokens.css');

/** WCAG 2.2: text needs 4.5 against its ground; edges of controls, marks and large text need 3. */
const TEXT = 4.5;
const GRAPHIC = 3;

const SHEETS = ['paper', 'paper-light', 'paper-shade'];
const textInks = ['ink', 'ink-2', 'ink-3', 'cinnabar', 'deep-red', 'pencil', 'cloth', 'indigo'];
const moreInks = ['ochre-ink', 'leaf-ink', 'river-ink', 'iron'];
const desk = ['felt', 'felt-2', 'wood'];

const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...textInks.flatMap((ink) => SHEETS.map((sheet) => [ink, sheet, TEXT] as const)),
  ...moreInks.flatMap((ink) => SHEETS.map((sheet) => [ink, sheet, TEXT] as const)),
  ...['rule-strong', 'leaf', 'river'].flatMap((ink) => SHEETS.map((sheet) => [ink, sheet, GRAPHIC] as const)),
  ...['paper', 'paper-light'].map((sheet) => ['smoke', sheet, GRAPHIC] as const),
  ...['on-felt', 'on-felt-2', 'straw'].flatMap((ink) => desk.map((ground) => [ink, ground, TEXT] as const)),
  ['ink', 'manila', TEXT],
  ['ink-2', 'manila', TEXT],
  ['ink', 'newsprint', TEXT],
  ['cinnabar', 'newsprint', TEXT],
  ['paper-light', 'cinnabar', TEXT],
  ['paper-light', 'indigo', TEXT],
];

describe('contrast of the colour tokens', () => {
  it.each(pairs)('%s on %s is at least %d', (ink, ground, least) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string): string {
  const value = tokens.get(name);
  if (!value) throw new Error(`src/dom/styles/tokens.css has no --${name}`);
  return value;
}

/** First hexadecimal value of each custom property: the values of the default face. */
function readTokens(path: string): Map<string, string> {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  const found = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/--([a-z0-9-]+)\s*:\s*(#[0-9a-f]{6})\b/gi)) {
    if (name && value && !found.has(name)) found.set(name, value);
  }
  return found;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance by WCAG, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
