/**
 * The picture by itself, to look at: `npx vite` and open /tests/visual/scene.html. `?turn=3&orders=zealous` shows a turn of the test level as planned with
 * those orders; `&landscape=rice-valley` where it lies; `&renderer=canvas`, `&still` and `&places` as they say. `page.open(level, key, commands)` shows a level that
 * ships, after all but the last turn of a run's commands, under another weather if one is named.
 */

import { loadLevel } from 'virtual:levels';
import { findArt } from '../../assets/art/find-art.ts';
import {
  type Command,
  endTurn,
  LANDSCAPES,
  newGame,
  TASKS,
  type Task,
  type Weather,
  type World,
} from '../../src/engine/index.ts';
import { pictureMount, type Renderer } from '../../src/scenes/index.ts';
import type { PictureEvents, PictureHandle, PlaceRect } from '../../src/view/picture.ts';
import { SEASON_MS } from '../../src/view/scene/index.ts';
import { aLevel } from '../builders/a-level.ts';
import { aWorld } from '../builders/a-world.ts';

type Orders = Partial<Record<Task, number>>;
const ORDERS: Readonly<Record<string, readonly Orders[]>> = {
  none: [{}],
  fed: [
    { fields: 38, waterworks: 8, rest: 2 },
    { fields: 44, workshops: 2 },
    { fields: 38, workshops: 2, plots: 2, rest: 4 },
    { fields: 44, workshops: 2, plots: 1 },
    { fields: 34, workshops: 3, plots: 2, rest: 6 },
    { fields: 8, waterworks: 14, workshops: 4, plots: 2, rest: 12 },
  ],
  zealous: [
    { fields: 28, waterworks: 18 },
    { fields: 26, waterworks: 18 },
    { fields: 16, furnaces: 12, waterworks: 16 },
    { fields: 12, furnaces: 26, waterworks: 6 },
    { fields: 10, furnaces: 24, waterworks: 8 },
    { furnaces: 14, waterworks: 10, rest: 8 },
  ],
};

const query = new URLSearchParams(location.search);
const turn = Number(query.get('turn') ?? 0);
const orders = ORDERS[query.get('orders') ?? 'fed']!;

function planned(world: World, at: number): World {
  const want = orders[at % orders.length]!;
  const figures = Object.fromEntries(TASKS.map((task) => [task, want[task] ?? 0])) as Record<Task, number>;
  const given = world.game.level.brigades.map(({ id }) => ({ do: 'assign', brigade: id, figures }) as const);
  const hard = orders === ORDERS.zealous && at >= 3;
  return aWorld(
    hard ? [...given, { do: 'set-policy', policy: 'kitchen', option: 'eat-your-fill' }] : given,
    world,
  );
}

const landscape = LANDSCAPES.find((land) => land === query.get('landscape')) ?? 'wheat-plain';

let world = newGame(aLevel({ landscape }), 7);
for (let at = 0; at < turn; at += 1) world = endTurn(planned(world, at));
world = planned(world, turn);

const frame = document.querySelector<HTMLElement>('#frame')!;
const log: unknown[] = [];
function showPlaces(rects: readonly PlaceRect[]): void {
  for (const old of frame.querySelectorAll('.place')) old.remove();
  for (const { place, brigade, x, y, width, height } of rects) {
    const box = document.createElement('div');
    box.className = 'place';
    box.textContent = `${place} ${brigade}`;
    box.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px;outline:1px solid red;pointer-events:none;font:11px sans-serif;background:#fff3`;
    frame.append(box);
  }
}

const events: PictureEvents = {
  onDrop: (drop) => {
    log.push(['drop', drop]);
    const brigade = world.game.level.brigades[drop.brigade]!.id;
    world = aWorld([{ do: 'move', brigade, from: drop.from, to: drop.to, figures: drop.figures }], world);
    picture.show(world);
  },
  onHold: (held) => log.push(['hold', held]),
  onRefused: (refusal) => log.push(['refused', refusal]),
  onHover: (place) => log.push(['hover', place]),
  onPress: (place) => log.push(['press', place]),
  onCamera: (camera) => log.push(['camera', camera]),
  onPlaces: (rects) => {
    log.push(['places', rects]);
    if (query.has('places')) showPlaces(rects);
  },
  onFailed: (reason) => log.push(['failed', reason]),
};

const mount = pictureMount(findArt, (query.get('renderer') ?? 'best') as Renderer);
let picture: PictureHandle = await mount(frame, world.game.level, events, query.has('still'));
picture.show(world);

const page = {
  get picture() {
    return picture;
  },
  seasonMs: SEASON_MS,
  log,
  open: async (
    level: string,
    key: number,
    commands: readonly (readonly Command[])[],
    weather?: Weather,
  ): Promise<void> => {
    const loaded = await loadLevel(level);
    const seasons = weather ? loaded.seasons.map((season) => ({ ...season, weather })) : loaded.seasons;
    world = newGame({ ...loaded, seasons }, key);
    for (const [i, given] of commands.entries()) {
      if (i > 0) world = endTurn(world);
      world = aWorld(given, world);
    }
    picture.destroy();
    picture = await mount(frame, world.game.level, events, query.has('still'));
    picture.show(world);
  },
  next: async (speed: number): Promise<void> => {
    const before = world;
    const after = endTurn(before);
    await picture.playSeason(before, after, speed);
    world = after;
    picture.show(world);
  },
};
/** What the page of a test can be asked. */
export type ScenePage = typeof page;
Object.assign(window, { page });
