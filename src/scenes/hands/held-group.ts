/** A group that the pointer carries: the figures, and the pale ones that stand where they were. */
import type { GameObjects, Scene } from 'phaser';
import type { Handful } from '../crowd/crowd.ts';

const GHOST = 0.38;
/** How far apart carried figures hang from the pointer, and how many stand in a row. Unit: px of the design. */
const STEP = 9;
const ROW = 8;

/** Carries a handful. */
export class HeldGroup {
  readonly #ghosts: GameObjects.Image[];

  constructor(
    scene: Scene,
    readonly handful: Handful,
  ) {
    this.#ghosts = handful.walkers.map(({ sprite, spot: [x, y] }) =>
      scene.add
        .image(x, y, sprite.texture.key, sprite.frame.name)
        .setScale(sprite.scaleX, sprite.scaleY)
        .setDepth(sprite.depth)
        .setAlpha(GHOST),
    );
    for (const walker of handful.walkers) {
      // Whoever was on the way is in the hand now.
      if (walker.walks) walker.stand(walker.spot);
      walker.held = true;
    }
  }

  /** Carry the figures to a point; their feet hang a little below it. */
  carryTo(x: number, y: number): void {
    const { walkers } = this.handful;
    const columns = Math.min(ROW, walkers.length);
    for (const [i, walker] of walkers.entries()) {
      walker.x = x + ((i % columns) - (columns - 1) / 2) * STEP;
      walker.y = y + 12 + Math.floor(i / columns) * 5;
    }
  }

  /** Let go: the figures stand at the pointer until they are told where to walk. */
  release(): void {
    for (const ghost of this.#ghosts) ghost.destroy();
    for (const walker of this.handful.walkers) walker.held = false;
  }
}
