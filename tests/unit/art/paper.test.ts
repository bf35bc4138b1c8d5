import { describe, expect, it } from 'vitest';
import { drain, mix } from '../../../assets/art/gen/paper/colour.ts';
import { cut, heightAt, knife, type Point } from '../../../assets/art/gen/paper/geometry.ts';
import { random } from '../../../assets/art/gen/paper/random.ts';
import { filters, shaded } from '../../../assets/art/gen/paper/sheet.ts';
import { pack } from '../../../tools/bake/pack.ts';

const SQUARE: readonly Point[] = [
  [0, 0],
  [40, 0],
  [40, 40],
  [0, 40],
];

describe('the knife', () => {
  it('cuts the same sheet from the same seed', () => {
    expect(cut(SQUARE, random(7))).toBe(cut(SQUARE, random(7)));
    expect(cut(SQUARE, random(7))).not.toBe(cut(SQUARE, random(8)));
  });

  it('never slips farther than it may', () => {
    for (const [x, y] of knife(SQUARE, random(3), 5, 0.8)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.81);
      expect(Math.max(x, y)).toBeLessThanOrEqual(40.81);
    }
  });
});

describe('inks', () => {
  it('mix from one to the other', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#b3261e', '#ffffff', 0)).toBe('#b3261e');
  });

  it('drain toward a warm grey', () => {
    const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(drain('#5E7A3A', 1).slice(i, i + 2), 16));
    expect(r).toBeGreaterThan(g ?? 0);
    expect(g).toBeGreaterThan(b ?? 0);
  });
});

describe('a crest line', () => {
  it('passes through its points', () => {
    for (const [x, y] of SQUARE.slice(0, 2)) expect(heightAt(SQUARE.slice(0, 2), x)).toBe(y);
  });
});

describe('shadows', () => {
  it('are written only where they are thrown', () => {
    const tint = { ink: [0, 0, 0], strength: 1 } as const;
    expect(filters('<path/>', tint)).toBe('<defs></defs>');
    expect(filters(shaded('<path/>', 'near'), tint)).toContain('id="near"');
  });
});

describe('a page', () => {
  const r = random(5);
  const sizes = Array.from({ length: 60 }, () => ({ w: r.whole(4, 90), h: r.whole(4, 70) }));
  const page = pack(sizes, 256);

  it('holds every piece', () => {
    sizes.forEach(({ w, h }, i) => {
      const [x, y] = page.at[i] as readonly [number, number];
      expect(x + w).toBeLessThanOrEqual(page.width);
      expect(y + h).toBeLessThanOrEqual(page.height);
    });
  });

  it('lays no piece on another', () => {
    const laid = sizes.map(({ w, h }, i) => ({ x: page.at[i]?.[0] ?? 0, y: page.at[i]?.[1] ?? 0, w, h }));
    const touching = laid.some((a, i) =>
      laid.some((b, k) => k > i && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
    );
    expect(touching).toBe(false);
  });

  it('refuses a piece that is wider than itself', () => {
    expect(() => pack([{ w: 300, h: 10 }], 256)).toThrow(RangeError);
  });
});
