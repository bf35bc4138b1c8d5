/** Watches how long frames take while something passes, and lets quality step down before they come late. */
import type { Game } from 'phaser';
import type { Quality, QualityStep } from './quality.ts';

/** Parts of Phaser's loop that its types keep to themselves. */
interface LimitedLoop {
  hasFpsLimit: boolean;
  fpsLimit: number;
  _limitRate: number;
}

/** What the pace asks of the picture. */
export interface Paced {
  /** Whether frames follow each other by themselves. */
  runs(): boolean;
  stepped(step: QualityStep): void;
}

/** Follow a game's frames. */
export function watchPace(game: Game, quality: Quality, paced: Paced): void {
  let begun = 0;
  let last = 0;
  game.events.on('prestep', () => {
    begun = performance.now();
  });
  game.events.on('postrender', () => {
    const now = performance.now();
    const gap = begun - last;
    last = begun;
    if (!paced.runs() || !quality.frame(now - begun, gap)) return;
    limit(game, quality.step.frames);
    paced.stepped(quality.step);
  });
}

/** Time since the last frame that was drawn: the loop's own time is smoothed, and runs slow on a slow machine. Unit: ms. */
export function sinceLastFrame({ loop }: Game): number {
  return (loop as unknown as LimitedLoop).hasFpsLimit ? loop.delta : loop.rawDelta;
}

/** Draw no more frames a second than so many. The loop reads it as it begins again. */
function limit({ loop }: Game, frames: number): void {
  const limited = loop as unknown as LimitedLoop;
  if (frames >= loop.targetFps) return;
  limited.hasFpsLimit = true;
  limited.fpsLimit = frames;
  limited._limitRate = 1000 / frames;
  loop.smoothStep = false;
  loop.sleep();
  loop.wake();
}
