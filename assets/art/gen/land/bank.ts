import { BAND } from '../fields/ground-plan.ts';
import type { Palette } from '../palette.ts';
import { mix } from '../paper/colour.ts';
import { crescent, diamond, drop, flower, saw, sliver, spiral } from '../paper/cuts.ts';
import { curve, cut, heightAt, type Point, poly, range, ribbon } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, shaded } from '../paper/sheet.ts';

const MIDDLE = 690;
const TOPS: readonly (readonly Point[])[] = [
  [
    [-60, 676],
    [90, 690],
    [230, 726],
    [380, 750],
    [600, 764],
    [820, 760],
    [1010, 738],
    [1150, 706],
    [1260, 690],
    [1426, 680],
  ],
  [
    [-60, 700],
    [60, 706],
    [160, 732],
    [300, 752],
    [470, 764],
    [700, 770],
    [900, 764],
    [1060, 748],
    [1200, 722],
    [1310, 706],
    [1426, 700],
  ],
];

/** What grows on the bank: ears of grain among reeds on the plain, reeds and lotus by the water of the valley. */
export type BankGrowth = 'ears' | 'lotus';

/** A leaf of lotus on its stalk, seen from the side, its veins cut in; at every third a pod. */
function lotus(x: number, y: number, a: number, r: Random): string {
  if (r() < 0.3) {
    const seeds = range(3).map((i) => drop(x - 3 + i * 3, y - 5, 2, 1.6, -1.57));
    return `${poly([
      [x - 1, y],
      [x - 6, y - 8],
      [x + 6, y - 8],
      [x + 1, y],
    ])}${seeds.join('')}`;
  }
  const wide = r.between(11, 17);
  const tilt = (a + Math.PI / 2) * 0.6;
  const rim: Point[] = range(13).map((i): Point => {
    const t = i / 12;
    const px = -wide + t * wide * 2;
    const py = -Math.sin(Math.PI * t) * 5.4 - (i % 2 ? 1 : 0);
    return [x + px * Math.cos(tilt) - py * Math.sin(tilt), y + px * Math.sin(tilt) + py * Math.cos(tilt)];
  });
  return poly([...rim, [x + wide * 0.4, y + 3.4], [x, y + 1.4], [x - wide * 0.4, y + 3.4]]);
}

/** An ear of grain or the head of a reed at the tip of a stalk. */
function head(x: number, y: number, a: number, reed: boolean): string {
  if (reed) return drop(x, y, 16, 5, a) + sliver(x + Math.cos(a) * 15, y + Math.sin(a) * 15, 7, 1, a);
  const at = (d: number): Point => [x + Math.cos(a) * d, y + Math.sin(a) * d];
  const grains = range(5).map((q) => {
    const [gx, gy] = at(q * 3.6);
    return drop(gx, gy, 6, 3, a - 0.55) + drop(gx, gy, 6, 3, a + 0.55);
  });
  const [tx, ty] = at(17);
  const [bx, by] = at(14);
  return (
    grains.join('') +
    drop(tx, ty, 7, 3, a) +
    sliver(bx, by, 18, 0.9, a - 0.25) +
    sliver(bx, by, 18, 0.9, a + 0.25)
  );
}

function stalk(x: number, y: number, height: number, lean: number, growth: BankGrowth, r: Random): string {
  const tip: Point = [x + Math.sin(lean) * height, y - Math.cos(lean) * height];
  const kind = r();
  const blade = kind < 0.45 || height < 26;
  const bow: Point = [x + (tip[0] - x) * (blade ? 0.35 : 0.3), y - height * 0.55];
  const width = blade ? (t: number) => 3.2 * (1 - t) + 0.2 : () => 1.5;
  const stem = poly(ribbon(curve([[x, y], bow, tip], 8), width));
  if (blade) return stem;
  const a = Math.atan2(-Math.cos(lean), Math.sin(lean)) + r.around(0.15);
  if (growth === 'lotus' && kind < 0.8 && height < 58) return stem + lotus(tip[0], tip[1], a, r);
  return stem + head(tip[0], tip[1], a, growth === 'lotus' || kind >= 0.78);
}

/** Share of reeds that are left away, so that the bank stays airy. */
const THIN = 0.1;

function reeds(line: readonly Point[], front: boolean, growth: BankGrowth, r: Random): string {
  let out = '';
  for (let x = BAND[0]; x < BAND[1]; x += r.between(5, 12) * (front ? 1.3 : 1)) {
    const edge = (Math.abs(x - MIDDLE) / MIDDLE) ** 1.4;
    const height = r.between(12, 22) + edge * r.between(20, front ? 92 : 70);
    if (r() < THIN) continue;
    const lean = r.around(0.28) + (x < MIDDLE ? 0.1 : -0.1);
    out += stalk(x, heightAt(line, x) + 4, height, lean, growth, r);
  }
  return out;
}

function ornament(x: number, y: number, turn: number): string {
  if (turn === 0) return spiral(x + 4, y + 33, 11, 1.7, 3.4, x, x < MIDDLE ? 1 : -1);
  if (turn === 2) return flower(x + 2, y + 31, 9, 6, x);
  if (turn === 4) return crescent(x, y + 30, 8, 1.57, 0.5) + crescent(x, y + 40, 6, 1.57, 0.5);
  return drop(x + 4, y + 26, 9, 4, 1.57);
}

/** The cut border of the front bank, on its flanks only: the middle stays quiet. */
function border(line: readonly Point[]): string {
  let out = '';
  for (let x = BAND[0]; x < BAND[1]; x += 15) {
    if (Math.abs(x - MIDDLE) <= 330) continue;
    const y = heightAt(line, x);
    const slope = Math.atan2(heightAt(line, x + 6) - heightAt(line, x - 6), 12);
    const turn = Math.abs(Math.round(x / 15)) % 6;
    out += saw(x, y + 15, 13, 3, 4.4, slope);
    if (y < 742) out += ornament(x, y, turn);
    if (y < 724 && turn % 2 === 0)
      out += sliver(x - 16, y + 50, 34, 3, slope) + diamond(x + 22, y + 47, 4, 4);
  }
  return out;
}

function band(inks: Palette, i: 0 | 1, growth: BankGrowth): string {
  const r = random(601 + i);
  const line = TOPS[i] as readonly Point[];
  const front = i === 1;
  const path =
    cut([...curve(line, 18), [BAND[1], 800], [BAND[0], 800]], r, 12, 1.2) + reeds(line, front, growth, r);
  const scratches = range(front ? 10 : 46).map(() => {
    const x = r.between(BAND[0], BAND[1]);
    return sliver(x, heightAt(line, x) + r.between(9, 26), r.between(8, 26), 1.5, r.around(0.2));
  });
  const ink = inks.bank[i];
  return shaded(
    `<path d="${path}" fill="${ink}"/>` +
      (front ? print(border(line), inks.bankCut, 0.92) : '') +
      print(scratches.join(''), mix(ink, inks.balk, 0.45), 0.7),
    'front',
  );
}

/** Cut the dark bank that frames the picture below: two sheets with reeds and ears. */
export const bank = (inks: Palette, growth: BankGrowth): string =>
  band(inks, 0, growth) + band(inks, 1, growth);

/** Lay snow along both edges of the bank. */
export function bankSnow(inks: Palette): string {
  const r = random(611);
  const caps = TOPS.map((line, i) => {
    const top = curve(
      line.map(([x, y]): Point => [x, y + 3]),
      18,
    );
    return print(
      cut(
        ribbon(top, (t) => (i ? 9 : 4.6) + (i ? 3 : 1.6) * Math.sin(t * 40)),
        r,
        9,
        1.2,
      ),
      inks.snow,
    );
  });
  return caps.join('');
}
