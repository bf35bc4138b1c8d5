/** A page of the bench: the picture in a passing season, or what it is measured against. `?contestant=picture&renderer=best`. */
import { loadLevel } from 'virtual:levels';
import Phaser from 'phaser';
import { findArt } from '../../../assets/art/find-art.ts';
import { endTurn, newGame, play, TASKS, type Task, type World } from '../../../src/engine/index.ts';
import { pictureMount } from '../../../src/scenes/index.ts';
import type { Quality } from '../../../src/scenes/picture/quality.ts';
import type { PictureEvents } from '../../../src/view/picture.ts';
import { aPlainScene } from './plain-scene.ts';

/** The picture of this many figures, in a season with everything: furnaces, the harvest, rain. */
const FIGURES = 300;
const TURN = 4;
/** Pace at which the turns pass that memory is measured over. */
const MEMORY_SPEED = 30;

const query = new URLSearchParams(location.search);
const contestant = query.get('contestant') ?? 'picture';
const renderer = query.get('renderer') === 'canvas' ? 'canvas' : 'best';
const frame = document.querySelector<HTMLElement>('#frame')!;

/** Shares of the hands of a brigade, so that every part of the picture has people. */
const SHARES: readonly (readonly [Task, number])[] = [
  ['fields', 0.5],
  ['furnaces', 0.22],
  ['waterworks', 0.14],
  ['workshops', 0.06],
  ['rest', 0.08],
];

async function aWorldOf(figures: number): Promise<World> {
  const level = await loadLevel('average-commune');
  const seasons = level.seasons.map((season) => ({ ...season, weather: 'rain' as const, tasks: TASKS }));
  const hands = level.brigades.reduce((sum, brigade) => sum + brigade.labourers, 0);
  const peoplePerFigure = Math.floor(hands / figures);
  let world = newGame({ ...level, seasons, peoplePerFigure }, 1);
  for (let turn = 0; turn < TURN; turn += 1) world = endTurn(world);
  return level.brigades.reduce((before, { id }, b) => {
    const count = Math.floor(level.brigades[b]!.labourers / peoplePerFigure);
    const given = Object.fromEntries(TASKS.map((task) => [task, 0])) as Record<Task, number>;
    for (const [task, share] of SHARES) given[task] = Math.floor(count * share);
    const result = play(before, { do: 'assign', brigade: id, figures: given });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }, world);
}

const bench = {
  /** Frames drawn since the start. */
  frames: 0,
  renderer: '',
  sprites: 0,
  quality: -1,
  playing: false,
};
Object.assign(window, { bench });

function watch(game: Phaser.Game, quality?: Quality): void {
  bench.renderer = game.renderer.type === Phaser.CANVAS ? 'Canvas' : 'WebGL';
  game.events.on('postrender', () => {
    bench.quality = quality?.number ?? -1;
    bench.frames += 1;
    const list = game.scene.scenes[0]!.children.list as Phaser.GameObjects.Image[];
    bench.sprites = list.filter((image) => image.visible && image.width < 600).length;
  });
}

const nothing = (): void => {};
const EVENTS: PictureEvents = {
  onDrop: nothing,
  onHold: nothing,
  onRefused: nothing,
  onHover: nothing,
  onPress: nothing,
  onCamera: nothing,
  onPlaces: nothing,
  onFailed: (reason) => {
    throw new Error(reason);
  },
};

async function showPicture(): Promise<void> {
  const world = await aWorldOf(FIGURES);
  const mount = pictureMount(findArt, renderer, { begun: watch, holdsQuality: true });
  const picture = await mount(frame, world.game.level, EVENTS, false);
  const after = endTurn(world);
  let played = world;
  picture.show(world);
  Object.assign(bench, {
    play: async () => {
      bench.playing = true;
      while (bench.playing) await picture.playSeason(world, after, 1);
    },
    /** Play turns, each season in a moment. */
    turns: async (count: number) => {
      for (let turn = 0; turn < count; turn += 1) {
        const before = played;
        played = endTurn(before);
        await picture.playSeason(before, played, MEMORY_SPEED);
        picture.show(played);
        await new Promise((go) => setTimeout(go, 100));
      }
    },
  });
}

if (contestant === 'picture') await showPicture();
else if (contestant === 'empty') {
  const tick = (): void => {
    bench.frames += 1;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
} else {
  const sprites = Number(query.get('sprites') ?? FIGURES);
  watch(
    await aPlainScene(frame, await findArt('wheat-plain'), {
      sprites,
      renderer,
      defaults: contestant === 'defaults',
    }),
  );
}
Object.assign(bench, { ready: true });
