/** Marks the area under a carried group: a straw-coloured outline with a light wash. */
import type { GameObjects, Scene } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import { DEPTH } from '../layout/depths.ts';
import type { Area } from '../layout/places.ts';

const STRAW = 0xe3be6b;
const INK = 0x1f1a17;

/** Draws one area's outline. */
export class PlaceMark {
  readonly #graphics: GameObjects.Graphics;
  #area: Area | undefined;

  constructor(scene: Scene) {
    this.#graphics = scene.add.graphics().setDepth(DEPTH.place);
  }

  /** Mark an area, or none. */
  show(area: Area | undefined): void {
    if (area === this.#area) return;
    this.#area = area;
    this.#graphics.clear();
    for (const polygon of area?.polygons ?? []) this.#outline(polygon);
  }

  #outline(polygon: readonly Spot[]): void {
    const points = polygon.map(([x, y]) => ({ x, y }));
    const graphics = this.#graphics;
    graphics.fillStyle(STRAW, 0.16).fillPoints(points as never, true);
    graphics.lineStyle(3.5, INK, 0.7).strokePoints(points as never, true, true);
    graphics.lineStyle(2, STRAW, 1).strokePoints(points as never, true, true);
  }
}
