/** Fetches the look of the season that comes next, so that it is at hand when the turn is over. */
import { lookOf, type SceneModel } from '../../view/scene/index.ts';
import type { ArtStore } from '../art/art-store.ts';

const SEASONS = 6;
/** How long a turn is shown before the next look is fetched: what it needs itself comes first. Unit: ms. */
export const AHEAD = 1500;

/** Looks ahead once in every turn. */
export class LookAhead {
  #turn: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly store: Pick<ArtStore, 'look' | 'later'>) {}

  /** A moment is shown. Of a turn that is over before its time, nothing is fetched: the next turn asks for itself. */
  shown({ turn, season }: Pick<SceneModel, 'turn' | 'season'>): void {
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.end();
    this.#timer = setTimeout(() => void this.#fetch(turn, season), AHEAD);
  }

  /** Fetch nothing more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  async #fetch(turn: number, season: number): Promise<void> {
    const next = lookOf((season + 1) % SEASONS);
    try {
      await this.store.look(next);
      // A first visit has to make do with few bytes: hard times can't show before the second turn is on its way.
      if (turn > 0) await this.store.later(next);
    } catch {
      // The look is asked for again when it is shown; only then it matters that it can't be had.
    }
  }
}
