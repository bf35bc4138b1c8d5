import { hazed, type Palette } from '../palette.ts';
import { type Ink, mix } from '../paper/colour.ts';

/** The three inks of a field: its ground, and the light and the dark of its marks. */
export interface FieldInks {
  readonly base: Ink;
  readonly light: Ink;
  readonly dark: Ink;
}

/** How far fields stray from one another, toward their dark and toward their light ink. */
type Stray = readonly [dark: number, light: number];

/** The inks of one field: hazed by distance, and each field a little off its neighbours. */
export function tinted(
  inks: Palette,
  plain: FieldInks,
  haze: number,
  seed: number,
  [toDark, toLight]: Stray,
): FieldInks {
  const [base, light, dark] = [plain.base, plain.light, plain.dark].map((c) => hazed(inks, c, haze)) as [
    Ink,
    Ink,
    Ink,
  ];
  const tone = (seed % 7) / 7 - 0.4;
  return { base: tone > 0 ? mix(base, dark, tone * toDark) : mix(base, light, -tone * toLight), light, dark };
}
