/** The harvest of a turn, brigade by brigade. */
import { ratioOr, SEASONS, type Season } from '../../engine/index.ts';
import { blurOf, type Mass } from './mass.ts';
import { overCrops, type TurnSpan } from './turn-span.ts';

/** What a brigade brought in. */
export interface BrigadeHarvest {
  readonly id: string;
  readonly cut: Mass;
  /** Share of its ripe grain that was cut in the turn, 0 to 1. */
  readonly share: number;
}

/** The crop that was harvested in a turn. */
export interface CropFact {
  readonly crop: number;
  /** Share of what was ripe that still stands or rotted, 0 to 1. */
  readonly left: number;
  /** Land under it. Unit: mu. */
  readonly area: number;
  /** Yield of what ripened against a usual one, 1 is usual. */
  readonly yieldAgainstUsual: number;
  /** What ripened. Unit: g. */
  readonly ripe: number;
  /** Factors for the bounds of what the desk knows of a mass of this crop. */
  readonly blur: Mass;
  /** Season in which what still stands can be brought in, or null. */
  readonly lateSeason: Season | null;
  /** Season in which what was cut late in this turn had ripened, or null. */
  readonly stoodSince: Season | null;
  readonly brigades: readonly BrigadeHarvest[];
}

const MU = 100;

/** Read the harvest of a turn, or null where nothing was ripe. */
export function harvestFacts(span: TurnSpan): CropFact | null {
  const { crops, brigades } = span.world.game.level;
  const crop = crops.findIndex((_, c) => overCrops(span.after, (row) => row.cut + row.ripe, c) > 0);
  if (crop < 0) return null;
  const ripened = overCrops(span.after, (row) => row.ripened, crop);
  const area = overCrops(span.after, (row) => row.harvestedArea, crop);
  const blur = blurOf(span)[crop]!;
  const late = crops[crop]!.lateSeason;
  return {
    crop,
    left: ratioOr(
      overCrops(span.after, (row) => row.standing + row.rotted, crop),
      ripened,
      0,
    ),
    area: area / MU,
    yieldAgainstUsual: ratioOr(ripened, area * crops[crop]!.yieldPerArea, 0),
    ripe: ripened,
    blur,
    lateSeason: late >= 0 && late !== span.date.number ? SEASONS[late]! : null,
    stoodSince: late === span.date.number ? SEASONS[crops[crop]!.harvestSeason]! : null,
    brigades: brigades.map(({ id }, b) => {
      const { cut, rotted, standing } = span.after.crops[b]![crop]!;
      return {
        id,
        cut: { low: cut * blur.low, high: cut * blur.high },
        share: ratioOr(cut, cut + rotted + standing, 1),
      };
    }),
  };
}
