import { expect, it, vi } from 'vitest';
import { SeasonPlayer } from '../../../src/scenes/season/season-player.ts';
import { type SceneBeat, sceneModel } from '../../../src/view/scene/index.ts';
import { aWorld } from '../../builders/a-world.ts';

const model = sceneModel(aWorld([]));
const half: SceneBeat = {
  kind: 'granary',
  at: 3400,
  until: 3400,
  shows: { granary: 0.25 },
};

/** Begin a season with one beat in its middle, and draw its first frame. */
function aSeason(speed: number) {
  const show = { showModel: vi.fn(), begin: vi.fn(), end: vi.fn() };
  const player = new SeasonPlayer(show);
  player.setSpeed(speed);
  const over = player.play(model, [half]);
  player.step(16);
  return { player, show, over };
}

const steps = (player: SeasonPlayer, count: number): void => {
  for (let i = 0; i < count; i += 1) player.step(100);
};

it('changes its pace in the middle of a season, without a leap in what has passed', () => {
  const { player, show } = aSeason(1);
  steps(player, 10);
  expect(player.time).toBe(1000);
  player.setSpeed(2);
  expect(player.time).toBe(1000);
  steps(player, 10);
  expect(player.time).toBe(3000);
  player.setSpeed(1);
  steps(player, 5);
  expect(player.time).toBe(3500);
  expect(show.showModel).toHaveBeenCalledOnce();
  expect(show.showModel).toHaveBeenCalledWith({ ...model, granary: 0.25 });
});

it('ends at once where the pace becomes 0', async () => {
  const { player, show, over } = aSeason(1);
  player.setSpeed(0);
  await over;
  expect(player.plays).toBe(false);
  expect(show.end).toHaveBeenCalledOnce();
});

it('lets no season begin while the pace is 0', async () => {
  const { player, show, over } = aSeason(0);
  await over;
  steps(player, 100);
  expect(show.showModel).not.toHaveBeenCalled();
});
