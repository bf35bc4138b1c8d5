import { BAND, lineOver } from '../fields/ground-plan.ts';
import { roadEdges } from '../fields/terraces.ts';
import { hazed, type Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { disc, sliver } from '../paper/cuts.ts';
import { clamp, cut, deg, type Point, poly, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print, sheet } from '../paper/sheet.ts';
import {
  BANDS,
  bandHeight,
  bandY,
  dykeWidth,
  FAR_BANDS,
  farBank,
  nearBank,
  pathWidth,
  riverWidth,
  VALLEY_ROAD,
} from './ground-plan.ts';
import { PADDY_HAZE } from './rice.ts';

/** One step of grassy bunds, down to the next; the mud of its edge shows as a thin dark lip. */
function step(inks: Palette, band: number): string {
  const r = random(2201 + band);
  const haze = PADDY_HAZE[band] as number;
  const bottom = (x: number): number => (band === FAR_BANDS - 1 ? farBank(x) + 4 : bandY(band, 1, x) + 26);
  const path = cut(
    [...lineOver(12, (x) => bandY(band, 0, x)), ...lineOver(40, bottom).reverse()],
    r,
    13,
    0.9,
  );
  const grass = hazed(inks, inks.balk, haze);
  const mud = hazed(inks, inks.riser, haze * 0.8);
  const lip = cut(
    [...lineOver(14, (x) => bandY(band, 0.9, x)), ...lineOver(14, (x) => bandY(band, 1.03, x)).reverse()],
    r,
    13,
    0.7,
  );
  let blades = '';
  for (let x = BAND[0]; x < BAND[1]; x += 9 + band * 2) {
    const high = clamp(bandHeight(band, x) / 14, 1.4, 7);
    blades += sliver(
      x,
      bandY(band, 0.93, x),
      high * r.between(0.7, 1.3),
      1 + band * 0.2,
      deg(-90 + r.around(34)),
    );
  }
  return (
    sheet(path, grass, { shadow: 'ground', rim: 0.42 }) +
    print(lip, mud) +
    print(blades, mix(darken(inks.greenDark, 0.08), inks.haze, haze))
  );
}

const waves = (inks: Palette): string => {
  const r = random(2231);
  let out = '';
  for (const t of [0.2, 0.38, 0.55, 0.72, 0.88])
    for (let x = BAND[0] + r.between(0, 60); x < BAND[1]; ) {
      const wide = riverWidth(x) / 44;
      const length = r.between(22, 74) * (0.45 + wide * 0.6);
      out += sliver(x, farBank(x) + riverWidth(x) * t, length, 0.9 + wide * 1.3, -0.07, -1.4 * wide);
      x += length + r.between(14, 60) * (0.4 + wide * 0.7);
    }
  return print(out, inks.waterLight, 0.8);
};

/** The river between its dykes: water, then the far dyke's foot in shadow, then the near dyke before it. */
function river(inks: Palette): string {
  const r = random(2233);
  const water = cut(
    [...lineOver(14, (x) => farBank(x) - 1), ...lineOver(14, (x) => nearBank(x) + 6).reverse()],
    r,
    14,
    0.6,
  );
  const shade = poly([
    ...lineOver(16, (x) => farBank(x) - 1),
    ...lineOver(16, (x) => farBank(x) + riverWidth(x) * 0.13).reverse(),
  ]);
  return print(water, inks.water) + print(shade, darken(inks.water, 0.4), 0.5) + waves(inks);
}

/** A dyke of rammed earth under grass, faced with stakes and stones toward the water. */
function dyke(inks: Palette, side: 'far' | 'near'): string {
  const r = random(side === 'far' ? 2241 : 2243);
  const [from, to] =
    side === 'far'
      ? [(x: number) => farBank(x) - dykeWidth(x), (x: number) => farBank(x) + 1.5]
      : [(x: number) => nearBank(x) - 1, (x: number) => nearBank(x) + dykeWidth(x) + 1];
  const crest = (x: number): number => from(x) + (to(x) - from(x)) * (side === 'far' ? 0.52 : 0.62);
  const earth = mix(inks.dam, inks.riser, 0.3);
  const body = cut([...lineOver(13, from), ...lineOver(13, to).reverse()], r, 12, 0.7);
  const top = cut([...lineOver(13, from), ...lineOver(13, crest).reverse()], r, 12, 0.5);
  let [stones, grass] = ['', ''];
  for (let x = BAND[0]; x < BAND[1]; x += 8) {
    const d = dykeWidth(x);
    stones += sliver(x, to(x) - d * 0.06, d * r.between(0.28, 0.46), d * 0.17, deg(-90 + r.around(12)));
    if (r() < 0.5)
      grass += sliver(x, from(x) + d * 0.2, d * r.between(0.4, 0.75), d * 0.1, deg(-90 + r.around(40)));
  }
  return (
    sheet(body, earth, {
      shadow: side === 'far' ? 'near' : 'ground',
      rim: 0.4,
      print: print(stones, lighten(earth, 0.36), 0.75),
    }) +
    print(top, mix(inks.balk, inks.hill[1], 0.22)) +
    print(grass, darken(inks.greenDark, 0.05), 0.75)
  );
}

/** Lay out the valley's floor: bands of bunded paddies on both sides of the river, no crops. */
export function paddyLand(inks: Palette): string {
  const bands = range(BANDS).map((band) => step(inks, band));
  return (
    bands.slice(0, FAR_BANDS).join('') +
    dyke(inks, 'far') +
    river(inks) +
    bands.slice(FAR_BANDS).join('') +
    dyke(inks, 'near')
  );
}

/** Joints of the flagstones across the path. */
function flags(): string {
  const r = random(2302);
  let out = '';
  for (let i = 5; i < VALLEY_ROAD.length - 2; i++) {
    const [p, q] = [VALLEY_ROAD[i] as Point, VALLEY_ROAD[i + 1] as Point];
    const width = pathWidth(p[1]);
    const a = Math.atan2(q[1] - p[1], q[0] - p[0]) + Math.PI / 2;
    const reach = width * r.between(0.3, 0.46);
    out += sliver(
      p[0] - Math.cos(a) * reach,
      p[1] - Math.sin(a) * reach * 0.62,
      reach * 2,
      width * 0.05 + 0.4,
      Math.atan2(Math.sin(a) * 0.62, Math.cos(a)),
    );
  }
  return out;
}

/** First and last sample of the road on the bridge. */
function bridgeSpan(): readonly [number, number] {
  const over = VALLEY_ROAD.map(([x, y], i) => ({
    i,
    on: y > farBank(x) - dykeWidth(x) - 5 && y < nearBank(x) + dykeWidth(x) + 4,
  })).filter(({ on }) => on);
  return [over[0]?.i ?? 0, over[over.length - 1]?.i ?? 0];
}

const BRIDGE_RISE = 11;

interface Bridge {
  readonly span: readonly Point[];
  /** Line over the deck's edge, `lift` px above it; side 1 is the viewer's. */
  readonly rail: (side: 1 | -1, lift: number) => Point[];
}

function bridgeLines(): Bridge {
  const [from, to] = bridgeSpan();
  const span = VALLEY_ROAD.slice(from, to + 1);
  const hump = (t: number): number => BRIDGE_RISE * Math.sin(Math.PI * t) ** 0.8;
  const rail = (side: 1 | -1, lift: number): Point[] =>
    span.map((p, i): Point => {
      const half = pathWidth(p[1]) * 0.6;
      return [p[0] - side * half * 0.62, p[1] + side * half * 0.74 - hump(i / (span.length - 1)) - lift];
    });
  return { span, rail };
}

const bridgeStone = (inks: Palette): string => mix(lighten(inks.brick, 0.34), inks.road, 0.4);

/** The bridge from above the water: its deck between two low parapets. */
export function bridgeDeck(inks: Palette): string {
  const r = random(2313);
  const { rail } = bridgeLines();
  const stone = lighten(bridgeStone(inks), 0.16);
  const deck = cut([...rail(-1, 0), ...rail(1, 0).reverse()], r, 10, 0.4);
  const parapet = (side: 1 | -1): string =>
    sheet(cut([...rail(side, 5), ...rail(side, 0).reverse()], r, 9, 0.3), stone, { rim: 0.4, shadow: 'lie' });
  return parapet(-1) + sheet(deck, inks.road, { rim: 0.4 }) + parapet(1);
}

/** A hump-backed bridge of stone: the face with its arch toward the viewer's left, the deck, two low parapets. */
function bridge(inks: Palette): string {
  const r = random(2311);
  const { span, rail } = bridgeLines();
  const stone = bridgeStone(inks);
  const near = rail(1, 0);
  const foot = span.map(([, y], i): Point => [(near[i] as Point)[0], y + pathWidth(y) * 0.44 + 6]);
  const [mx, my] = near[Math.floor(near.length / 2)] as Point;
  const arch = range(13).map((i): Point => {
    const a = Math.PI + (Math.PI * i) / 12;
    return [mx + Math.cos(a) * 17 + 1, my + 20 + i * 0.55 + Math.sin(a) * 14];
  });
  const face = cut([...near, ...foot.reverse()], r, 10, 0.4);
  const wedges = range(9).map((i) => {
    const a = Math.PI + (Math.PI * (i + 0.5)) / 9;
    return sliver(mx + Math.cos(a) * 17.6 + 1, my + 23 + Math.sin(a) * 14.6, 5, 1.2, a);
  });
  return (
    sheet(face, stone, {
      shadow: 'stand',
      rim: 0.4,
      print: print(wedges.join(''), darken(stone, 0.4), 0.7),
    }) +
    print(poly(arch), darken(inks.water, 0.45)) +
    bridgeDeck(inks)
  );
}

/** Lay the road of flagstones from the square over the bridge to the lower right. */
export function flagRoad(inks: Palette): string {
  const r = random(2301);
  const path = cut(roadEdges(VALLEY_ROAD, pathWidth, 0.66), r, 10, 0.8);
  const pebbles = range(60).map(() => {
    const p = r.pick(VALLEY_ROAD);
    const width = pathWidth(p[1]);
    return disc(p[0] + r.around(width * 0.5), p[1] + r.around(width * 0.28), width * 0.018 + 0.3, 5);
  });
  return (
    sheet(path, inks.road, {
      shadow: 'ground',
      rim: 0.5,
      print: print(flags(), inks.roadDark, 0.7) + print(pebbles.join(''), inks.roadDark, 0.5),
    }) + bridge(inks)
  );
}
