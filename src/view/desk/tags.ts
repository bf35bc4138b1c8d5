/** Tags over the picture: what anyone can see from the office, in the same coarse words as the picture. */
import { dateOf, openTasks, ratioOr, rowsOf, type World } from '../../engine/index.ts';
import type { PicturePlace } from '../picture.ts';
import { sceneModel } from '../scene/index.ts';
import { type Fraction, fractionOf } from './fractions.ts';

/** How full the granary looks. */
export type Fill = 'empty' | 'low' | 'third' | 'half' | 'mostly' | 'full';

/** A tag, with the place in the picture that it points at. */
export type TagView = { readonly at: PicturePlace['place'] } & (
  | { readonly of: 'granary'; readonly fill: Fill }
  | { readonly of: 'furnaces'; readonly lit: number }
  | { readonly of: 'ripe'; readonly crop: number }
  | { readonly of: 'standing'; readonly crop: number; readonly share: Fraction }
  | { readonly of: 'dam'; readonly dam: 0 | 1 | 2 | 3 }
);

const FILLS: readonly (readonly [number, Fill])[] = [
  [0.9, 'full'],
  [0.6, 'mostly'],
  [0.4, 'half'],
  [0.2, 'third'],
  [0.01, 'low'],
];

/** Name how full a granary is, 0 to 1. */
export const fillOf = (share: number): Fill => FILLS.find(([from]) => share >= from)?.[1] ?? 'empty';

function grainTags(world: World): TagView[] {
  const rows = rowsOf(world);
  const { number } = dateOf(world.game, rows.commune.turn);
  return world.game.level.crops.flatMap((crop, c): TagView[] => {
    const sum = (read: (row: (typeof rows.crops)[number][number]) => number): number =>
      rows.crops.reduce((total, crops) => total + read(crops[c]!), 0);
    if (number === crop.harvestSeason && sum((row) => row.sownArea) > 0)
      return [{ of: 'ripe', crop: c, at: 'fields' }];
    const share = ratioOr(
      sum((row) => row.standing),
      sum((row) => row.ripened),
      0,
    );
    const word = fractionOf(share);
    return word === 'none' ? [] : [{ of: 'standing', crop: c, share: word, at: 'fields' }];
  });
}

/** List the tags that there is something to say on. */
export function tagsView(world: World): TagView[] {
  const scene = sceneModel(world);
  const open = openTasks(world.game, rowsOf(world).commune.turn);
  const tags: TagView[] = [{ of: 'granary', fill: fillOf(scene.granary), at: 'granary' }];
  if (scene.furnaces.built > 0) tags.push({ of: 'furnaces', lit: scene.furnaces.lit, at: 'furnaces' });
  if (open.includes('waterworks') && rowsOf(world).commune.earth > 0)
    tags.push({ of: 'dam', dam: scene.reservoir.dam, at: 'waterworks' });
  return [...tags, ...grainTags(world)];
}
