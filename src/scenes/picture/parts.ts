/** What the picture is put together from. */
import type { Scene } from 'phaser';
import type { ArtStore, LoadedAtlas } from '../art/art-store.ts';
import { makeTextures } from '../art/made-textures.ts';
import { Crowd } from '../crowd/crowd.ts';
import { DayRound } from '../crowd/day-round.ts';
import { PeoplePage } from '../crowd/people-page.ts';
import { Carts } from '../season/carts.ts';
import { Daylight } from '../season/daylight.ts';
import { Weather } from '../season/weather.ts';
import { Fires } from './fires.ts';
import { StillLife } from './still-life.ts';

/** Make all parts in a scene. */
export function partsIn(scene: Scene, { files, ratio }: ArtStore, figures: LoadedAtlas) {
  const { manifest } = files;
  makeTextures(scene);
  const people = new PeoplePage(scene.textures, figures, ratio, manifest.figures.height);
  people.paint(0xffffff, 0);
  const crowd = new Crowd(scene, manifest, people);
  return {
    people,
    stillLife: new StillLife(scene, manifest, ratio),
    fires: new Fires(scene, manifest, ratio),
    carts: new Carts(scene, manifest, ratio, people),
    weather: new Weather(scene, ratio),
    daylight: new Daylight(scene, manifest),
    crowd,
    round: new DayRound(manifest, crowd),
  };
}
