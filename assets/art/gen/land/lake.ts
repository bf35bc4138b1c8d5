import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { diamond, saw, sliver } from '../paper/cuts.ts';
import { curve, cut, deg, lerp, type Point, range } from '../paper/geometry.ts';
import { type Random, random } from '../paper/random.ts';
import { print, put, sheet } from '../paper/sheet.ts';

/** Cut the floor of the valley: bare earth that shows as a ring when the water falls. */
export function basin(inks: Palette): string {
  const r = random(409);
  const edge: Point[] = [
    [752, 414],
    [772, 362],
    [800, 342],
    [870, 330],
    [970, 324],
    [1076, 328],
    [1150, 342],
    [1184, 364],
    [1204, 414],
  ];
  const earth = mix(mix(inks.hill[1], inks.bareHill, 0.45), inks.dam, 0.35);
  const furrows = range(26).map(() =>
    sliver(r.between(790, 1130), r.between(344, 406), r.between(14, 46), 1.8, r.around(0.04)),
  );
  return sheet(cut(curve(edge, 12), r, 10, 1), earth, {
    shadow: 'hill',
    print: print(furrows.join(''), darken(earth, 0.22), 0.5),
  });
}

function ripples(top: number, bottom: number, inset: number, r: Random): string {
  let out = '';
  for (let y = top + 7; y < bottom - 4; y += r.between(4.6, 6.2)) {
    let x = 806 + inset + r.between(0, 40);
    while (x < 1124 - inset) {
      const length = r.between(12, 58);
      out += sliver(x, y, length, r.between(1.4, 2.2), 0, -1.6);
      x += length + r.between(10, 48);
    }
  }
  return out;
}

/** Fill the lake: level 0 a pool on the floor, 1 full. */
export function water(inks: Palette, level: number): string {
  const r = random(410);
  const top = lerp(352, 327, level);
  const inset = (1 - level) * 62;
  const bottom = lerp(376, 392, level);
  const edge: Point[] = [
    [776 + inset, bottom],
    [800 + inset, top + 14],
    [876 + inset * 0.6, top + 4],
    [970, top],
    [1066 - inset * 0.6, top + 3],
    [1140 - inset, top + 14],
    [1176 - inset, bottom],
  ];
  return sheet(cut(curve(edge, 12), r, 12, 0.8), inks.water, {
    shadow: 'near',
    print: print(ripples(top, bottom, inset, r), inks.waterLight, 0.85),
  });
}

function shoulder(inks: Palette, points: readonly Point[], r: Random): string {
  const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
  const lean = first[0] < 900 ? 24 : -24;
  const marks = range(7).map((i) =>
    sliver(lerp(first[0], last[0], (i + 0.7) / 8), 372 + (i % 3) * 9, 24, 2.2, deg(lean)),
  );
  const path = cut([...curve(points, 10), [last[0], 440], [first[0], 440]], r, 10, 1);
  return sheet(path, mix(inks.hill[1], inks.bareHill, 0.5), {
    shadow: 'hill',
    rim: 0.4,
    print: print(marks.join(''), inks.hill[1], 0.8),
  });
}

/** Close the lake at both ends with the shoulders of the valley. */
export function shoulders(inks: Palette): string {
  const r = random(411);
  const left: Point[] = [
    [680, 388],
    [724, 352],
    [768, 340],
    [806, 352],
    [842, 384],
  ];
  const right: Point[] = [
    [1106, 392],
    [1142, 360],
    [1186, 348],
    [1250, 354],
    [1330, 392],
  ];
  return shoulder(inks, left, r) + shoulder(inks, right, r);
}

function facing(inks: Palette, top: number): string {
  let lozenges = '';
  for (let row = 0; row < 4; row++) {
    const y = 370 + row * 11;
    if (y < top + 8) continue;
    for (let x = 800 - row * 6 + (row % 2) * 12; x < 1146 + row * 6; x += 24)
      lozenges += diamond(x, y, 9, 4.2);
  }
  return print(lozenges, darken(inks.dam, 0.3), 0.55);
}

function finishedDam(inks: Palette): string {
  const r = random(412);
  const wall = cut(
    [
      [788, 356],
      [960, 352],
      [1150, 355],
      [1176, 414],
      [764, 414],
    ],
    r,
    12,
    0.7,
  );
  const crest = cut(
    [
      [782, 357],
      [960, 352.5],
      [1156, 356],
      [1156, 351],
      [960, 347.5],
      [782, 352],
    ],
    r,
    12,
    0.5,
  );
  const teeth = print(saw(790, 363, 360, 45, 3.4), darken(inks.dam, 0.4), 0.6);
  return (
    sheet(wall, inks.dam, { shadow: 'stand', print: facing(inks, 352) + teeth }) +
    sheet(crest, lighten(inks.dam, 0.3), { rim: 0.4 })
  );
}

/** Height of the raw earth at its middle, by step. */
const RAW_TOP = [399, 384, 367] as const;

/** Build the dam: step 0 staked out, 1 and 2 rising earth, 3 finished and faced. */
export function dam(inks: Palette, step: 0 | 1 | 2 | 3): string {
  if (step === 3) return finishedDam(inks);
  const r = random(420 + step);
  const top = RAW_TOP[step];
  const line: Point[] = [];
  for (let x = 786 - step * 2; x <= 1152; x += 30) {
    const heap = Math.max(0, Math.sin(x / 23 + step)) * (9 - step * 1.5);
    const gap = step < 2 && x > 868 && x < 910 ? 12 - step * 3 : 0;
    line.push([x, Math.min(411, top + 5 - heap + gap + r.around(1.6))]);
  }
  const raw = lighten(mix(inks.dam, inks.soil, 0.4), 0.06);
  const earth = cut([...curve(line, 9), [1172, 414], [768, 414]], r, 9, 1);
  const tamped = range(step + 1).flatMap((row) =>
    range(14).map((i) =>
      sliver(784 + i * 27 + r.around(6), 409 - row * 13, r.between(12, 24), 1.8, r.around(0.05)),
    ),
  );
  const stakes = range(7).map((i) => {
    const x = 800 + i * 56;
    return print(
      cut(
        [
          [x - 1, top + 12],
          [x - 0.8, top - 16],
          [x + 0.8, top - 16],
          [x + 1, top + 12],
        ],
        r,
        9,
        0.2,
      ),
      darken(inks.dam, 0.6),
    );
  });
  return (
    stakes.join('') +
    sheet(earth, raw, {
      shadow: 'stand',
      rim: 0.4,
      print: print(tamped.join(''), darken(raw, 0.3), 0.6) + (step === 2 ? facing(inks, 380) : ''),
    })
  );
}

/** Let water run down the finished dam. */
export function spillway(inks: Palette): string {
  const fall = cut(
    [
      [872, 352],
      [906, 352],
      [918, 414],
      [862, 414],
    ],
    random(430),
    8,
    0.5,
  );
  const threads = range(5).map((i) => sliver(875 + i * 7, 355, 52, 2.4, deg(90 + (2 - i) * 4)));
  return sheet(fall, inks.water, { shadow: 'near', print: print(threads.join(''), inks.waterLight, 0.9) });
}

/** Stand the sluice house on the crest. */
export function sluice(inks: Palette): string {
  const r = random(431);
  const walls = cut(
    [
      [-12, 0],
      [-11, -30],
      [11, -30],
      [12, 0],
    ],
    r,
    8,
    0.4,
  );
  const roof = cut(
    [
      [-19, -27],
      [-12, -41],
      [12, -41],
      [19, -27],
    ],
    r,
    8,
    0.4,
  );
  const door = print('M-4 -5L-4 -16L0 -20L4 -16L4 -5Z', '#2a1c14');
  return put(
    sheet(walls, inks.brick, { shadow: 'near', print: door }) +
      sheet(roof + saw(-14, -30, 28, 7, 4), inks.roof, { shadow: 'lie' }),
    968,
    351,
  );
}
