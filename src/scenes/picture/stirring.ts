/** Keeps the picture's loop asleep while nothing moves: a frame is drawn only when something asks for one. */
import type { Game } from 'phaser';

/** Wakes the loop for as long as somebody needs it. */
export class Stirring {
  #until = 0;
  #frames = 1;
  /** Asked after every frame: whether something still moves by itself. */
  moves: () => boolean = () => false;

  constructor(readonly game: Game) {
    game.events.on('postrender', () => this.#afterFrame());
  }

  /** Draw one frame. */
  draw(): void {
    this.#frames = Math.max(this.#frames, 1);
    this.game.loop.wake();
  }

  /** Draw one frame before the page is shown again: a canvas whose size has changed is empty until then. */
  drawAtOnce(): void {
    this.draw();
    this.game.step(performance.now(), 0);
  }

  /** Stay awake for a while. Unit: ms. */
  stir(time: number): void {
    this.#until = Math.max(this.#until, performance.now() + time);
    this.draw();
  }

  /** Whether the picture is within the time that it was stirred for. */
  get awake(): boolean {
    return performance.now() < this.#until;
  }

  #afterFrame(): void {
    this.#frames -= 1;
    if (this.#frames <= 0 && !this.awake && !this.moves()) {
      this.#frames = 0;
      this.game.loop.sleep();
    }
  }
}
