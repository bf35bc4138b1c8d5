import type { Palette } from '../palette.ts';
import { darken, lighten, mix } from '../paper/colour.ts';
import { drop, sliver } from '../paper/cuts.ts';
import { deg, range } from '../paper/geometry.ts';
import { random } from '../paper/random.ts';
import { print } from '../paper/sheet.ts';

/** How many drawings of weeds there are. */
export const WEEDS = 4;

/** Weeds where nobody sowed: grass gone to seed, dock, thistle; about 34 px wide and 18 high. `dry` is winter. */
export function weeds(inks: Palette, kind: number, dry: boolean): string {
  const r = random(1701 + kind);
  const leaf = dry ? mix(inks.stubbleDark, inks.rotDark, 0.4) : mix(inks.greenDark, inks.balk, 0.34);
  const pale = dry ? mix(inks.stubble, inks.rot, 0.4) : mix(inks.greenLight, inks.balk, 0.5);
  const seed = dry ? darken(inks.stubbleDark, 0.2) : mix(inks.thatch, inks.rotDark, 0.35);
  let [dark, light, heads] = ['', '', ''];
  const tufts = 5;
  for (let i = 0; i < tufts; i++) {
    const x = -14 + i * 7 + r.around(2.4);
    const y = r.around(2.6);
    const tall = r.between(8, 15);
    for (const k of range(dry ? 4 : 6)) {
      const a = deg(-90 + (k - 2.5) * r.between(11, 17) + r.around(6));
      const blade = sliver(x + (k - 2.5) * 0.7, y, tall * r.between(0.6, 1), 2.3, a);
      if (k % 3 === 1) light += blade;
      else dark += blade;
    }
    if ((i + kind) % 2 === 0) {
      const a = deg(-88 + r.around(16));
      const [hx, hy] = [x + Math.cos(a) * tall, y + Math.sin(a) * tall];
      heads += sliver(x, y, tall, 1.1, a) + drop(hx, hy, 6.4, 3.2, a + 0.3);
      if (kind === 1) heads += drop(hx - 0.6, hy + 2, 4, 2, a - 0.9) + drop(hx + 0.6, hy + 2, 4, 2, a + 0.9);
    }
    if ((i + kind) % 3 === 2 && !dry)
      light += drop(x, y, 6, 3, deg(-152)) + drop(x, y, 6, 3, deg(-28)) + drop(x, y - 1, 5, 2.8, deg(-100));
  }
  return (
    print(dark, leaf) +
    `<g transform="translate(.6 -.5)">${print(light, lighten(pale, 0.06))}</g>` +
    print(heads, seed)
  );
}
