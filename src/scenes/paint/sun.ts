/** Paints the sun with its rings where the mountains leave it to be seen. */
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { Brush } from './brush.ts';

/** How far its rings reach from its middle. Unit: px of the design. */
export const SUN_REACH = 112;
const RINGS_ALPHA = 0.55;
const FACETS = 8;

/** Whether the mountains hide something of a sun with its middle at a spot. */
export function isBehindMountains({ skyline }: ArtManifest, [x, y]: Spot): boolean {
  const { left, step, tops } = skyline;
  const near = tops.slice(
    Math.max(0, Math.floor((x - SUN_REACH - left) / step)),
    Math.max(0, Math.ceil((x + SUN_REACH - left) / step)),
  );
  return Math.min(...near) < y + SUN_REACH;
}

function paintRings({ context, art }: Brush, { sunRings }: ArtManifest): void {
  const { sun, rings } = art.look;
  if (!rings) return;
  context.fillStyle = rings;
  context.globalAlpha = RINGS_ALPHA;
  context.beginPath();
  for (const [beyond, from, length, thick] of sunRings) {
    const radius = sun[2] + beyond;
    // A sliver is as thick as paper at its ends and swells in between.
    const edge = (i: number, side: 1 | -1): Spot => {
      const reach = radius + side * (thick * Math.sin((Math.PI * i) / FACETS) + 0.15) * 0.5;
      const angle = from + (length * i) / FACETS;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    };
    context.moveTo(...edge(0, 1));
    for (let i = 1; i <= FACETS; i += 1) context.lineTo(...edge(i, 1));
    for (let i = FACETS; i >= 0; i -= 1) context.lineTo(...edge(i, -1));
    context.closePath();
  }
  context.fill();
  context.globalAlpha = 1;
}

/** Paint the whole sun with its middle at a spot. */
export function paintWholeSun(brush: Brush, manifest: ArtManifest, [x, y]: Spot): void {
  const { context } = brush;
  context.save();
  context.translate(x, y);
  paintRings(brush, manifest);
  context.restore();
  brush.piece('sun', x, y);
}

/** The sky around a sun with its middle at a spot, down to the mountains. */
export function skyAround({ skyline }: ArtManifest, [x]: Spot): Spot[] {
  const { left, step, tops } = skyline;
  const first = Math.max(0, Math.floor((x - SUN_REACH - left) / step) - 1);
  const last = Math.min(tops.length - 1, Math.ceil((x + SUN_REACH - left) / step) + 1);
  const line = tops.slice(first, last + 1).map((top, i): Spot => [left + (first + i) * step, top]);
  const above = -2 * SUN_REACH;
  return [[line[0]?.[0] ?? left, above], ...line, [line[line.length - 1]?.[0] ?? left, above]];
}

/** Paint the sun with its middle at a spot; what lies behind the mountains is not painted. */
export function paintSun(brush: Brush, manifest: ArtManifest, at: Spot): void {
  brush.clipped(skyAround(manifest, at), () => paintWholeSun(brush, manifest, at));
}
