import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FindArt } from '../../../src/scenes/art/art-files.ts';
import { pictureMount } from '../../../src/scenes/mount-picture.ts';
import { aWorld } from '../../builders/a-world.ts';

/** Stands in for the drawing library: games that begin when they are told to, or can't be made. */
const stage = vi.hoisted(() => ({
  games: [] as { begin(): void; lose(): void; readonly destroy: ReturnType<typeof vi.fn> }[],
  pictures: [] as Record<'show' | 'destroy', ReturnType<typeof vi.fn>>[],
  refuses: false,
}));

vi.mock('phaser', () => {
  class Scene {
    game: unknown;
  }
  class Game {
    readonly heard = new Map<string, () => void>();
    readonly canvas = { style: {}, setAttribute: vi.fn() };
    readonly loop = { wake: vi.fn(), sleep: vi.fn() };
    readonly events = { on: vi.fn() };
    readonly renderer = {
      contextLost: false,
      on: (event: string, told: () => void) => this.heard.set(event, told),
    };
    readonly destroy = vi.fn();

    constructor(readonly config: { scene: { game: unknown; create(): void } }) {
      if (stage.refuses) throw new Error('no renderer');
      stage.games.push(this);
    }

    begin(): void {
      this.config.scene.game = this;
      this.config.scene.create();
    }

    lose(): void {
      this.renderer.contextLost = true;
      this.heard.get('losewebgl')?.();
    }
  }
  return { default: { Scene, Game, Scale: { NONE: 0 }, WEBGL: 2, CANVAS: 1, AUTO: 0 } };
});

vi.mock('../../../src/scenes/picture/picture.ts', () => ({
  Picture: class {
    readonly show = vi.fn();
    readonly destroy = vi.fn();
    constructor() {
      stage.pictures.push(this);
    }
  },
}));

const LONG = 5000;
const earlier = aWorld([]);
const later = aWorld([]);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  Object.assign(stage, { games: [], pictures: [], refuses: false });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A picture that shows a World. */
async function aMounting() {
  const onFailed = vi.fn();
  const find = (async () => ({
    manifest: { people: { file: 'people.webp' }, grain: { file: 'grain.webp' } },
    urlOf: (name: string) => name,
  })) as unknown as FindArt;
  vi.stubGlobal(
    'Image',
    class {
      decode = async () => {};
    },
  );
  const host = { clientWidth: 800, clientHeight: 600 } as HTMLElement;
  const mounting = pictureMount(find, 'webgl')(host, earlier.game.level, { onFailed } as never, false);
  await vi.advanceTimersByTimeAsync(0);
  stage.games[0]!.begin();
  const handle = await mounting;
  handle.show(earlier);
  return { handle, onFailed };
}

it('shows the World of the meantime once the picture is back, and nothing to the picture that is gone', async () => {
  const { handle, onFailed } = await aMounting();
  stage.games[0]!.lose();
  await vi.advanceTimersByTimeAsync(LONG);
  handle.show(later);
  expect(stage.pictures[0]!.show).toHaveBeenCalledOnce();
  stage.games[1]!.begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(stage.pictures[1]!.show.mock.calls).toEqual([[later]]);
  expect(onFailed).not.toHaveBeenCalled();
});

it('ends each game once when it is left while the picture comes back', async () => {
  const { handle } = await aMounting();
  stage.games[0]!.lose();
  await vi.advanceTimersByTimeAsync(LONG);
  handle.destroy();
  stage.games[1]!.begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(stage.games.map(({ destroy }) => destroy.mock.calls.length)).toEqual([1, 1]);
  expect(stage.pictures.map(({ destroy }) => destroy.mock.calls.length)).toEqual([1]);
});

it('tells when the picture does not come back', async () => {
  const { onFailed } = await aMounting();
  stage.refuses = true;
  stage.games[0]!.lose();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(onFailed).toHaveBeenCalledWith('no renderer');
});
