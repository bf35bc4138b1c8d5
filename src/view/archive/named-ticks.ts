/** Which points of the chart are named under it. */
import type { Chart } from './chart.ts';

/** Room that a crop's name and a year need beside each other. Unit: size of the text. */
const NAME_ROOM = 4.5;
const YEAR_ROOM = 2.8;

/**
 * Choose the stops that are named under the chart. Where names would run into each other, only years are named: each at
 * the point of its whole harvest, or at its last where the year was not played to its end.
 */
export function namedTicks(
  ticks: Chart['ticks'],
  text: number,
): { readonly crowded: boolean; readonly named: Chart['ticks'] } {
  if (ticks.length < 2 || ticks[1]!.x - ticks[0]!.x >= NAME_ROOM * text)
    return { crowded: false, named: ticks };
  const years = ticks.filter(({ stop }, i) => {
    const whole = ticks.some((other) => other.stop.year === stop.year && other.stop.crop < 0);
    return whole ? stop.crop < 0 : ticks[i + 1]?.stop.year !== stop.year;
  });
  const named: Chart['ticks'][number][] = [];
  for (const tick of years) {
    if (named.length === 0 || tick.x - named[named.length - 1]!.x >= YEAR_ROOM * text) named.push(tick);
  }
  return { crowded: true, named };
}
