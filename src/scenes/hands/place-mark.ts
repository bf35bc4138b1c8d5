/** Marks places: where a group would go, where it can't, and what is looked at. Told apart by their lines, not by colour. */
import type { GameObjects, Scene } from 'phaser';
import type { Spot } from '../../../assets/art/manifest.d.ts';
import { DEPTH } from '../layout/depths.ts';
import type { Area } from '../layout/places.ts';
import { boxOf, isInside } from '../layout/polygon.ts';

/** Takes the group (whole line, arrow), refuses it (broken line, cross), or is looked at (corners). */
export type MarkKind = 'takes' | 'refuses' | 'looked';

const STRAW = 0xe3be6b;
const PAPER = 0xf6ecd6;
const INK = 0x1f1a17;
const DASH = 7;

/** Draws one area's mark. */
export class PlaceMark {
  readonly #graphics: GameObjects.Graphics;
  #shown = '';

  constructor(scene: Scene) {
    this.#graphics = scene.add.graphics().setDepth(DEPTH.place);
  }

  /**
   * Mark an area, or none.
   *
   * @param at Where the hand is: the sign stands over that part of the area.
   * @returns Whether something changed.
   */
  show(area: Area | undefined, kind: MarkKind = 'takes', at?: Spot): boolean {
    const part = area && this.#partAt(area, at);
    const shown = area ? JSON.stringify([kind, area.place, part?.[0]]) : '';
    if (shown === this.#shown) return false;
    this.#shown = shown;
    this.#graphics.clear();
    if (!area || !part) return true;
    for (const polygon of area.polygons) this.#outline(polygon, kind);
    if (kind !== 'looked') this.#sign(part, kind);
    return true;
  }

  #partAt({ polygons }: Area, at?: Spot): readonly Spot[] | undefined {
    return (at && polygons.find((polygon) => isInside(polygon, at[0], at[1]))) ?? polygons[0];
  }

  #outline(polygon: readonly Spot[], kind: MarkKind): void {
    const graphics = this.#graphics;
    if (kind === 'takes') {
      const points = polygon.map(([x, y]) => ({ x, y }));
      graphics.fillStyle(STRAW, 0.22).fillPoints(points as never, true);
      graphics.lineStyle(4, INK, 0.75).strokePoints(points as never, true, true);
      graphics.lineStyle(2, STRAW, 1).strokePoints(points as never, true, true);
      return;
    }
    const dash = kind === 'refuses' ? DASH : DASH * 0.5;
    graphics.lineStyle(kind === 'refuses' ? 3 : 2.5, INK, 0.8);
    this.#dashes(polygon, dash, 0);
    graphics.lineStyle(1.5, PAPER, 0.95);
    this.#dashes(polygon, dash, dash);
  }

  #dashes(polygon: readonly Spot[], dash: number, from: number): void {
    const graphics = this.#graphics;
    for (const [i, [ax, ay]] of polygon.entries()) {
      const [bx, by] = polygon[(i + 1) % polygon.length]!;
      const length = Math.hypot(bx - ax, by - ay);
      for (let at = from; at < length; at += dash * 2) {
        const [s, e] = [at / length, Math.min(1, (at + dash) / length)];
        graphics.lineBetween(ax + (bx - ax) * s, ay + (by - ay) * s, ax + (bx - ax) * e, ay + (by - ay) * e);
      }
    }
  }

  /** An arrow that points down at the place, or a cross over it, on a round of paper. */
  #sign(part: readonly Spot[], kind: MarkKind): void {
    const { left, right, top, bottom } = boxOf(part);
    const x = (left + right) / 2;
    const y = kind === 'takes' ? (top + bottom) / 2 - 6 : (top + bottom) / 2;
    const graphics = this.#graphics;
    graphics.fillStyle(INK, 1).fillCircle(x, y, 13);
    graphics.fillStyle(PAPER, 1).fillCircle(x, y, 11);
    graphics.lineStyle(3, INK, 1);
    if (kind === 'takes') {
      graphics.lineBetween(x, y - 6, x, y + 4);
      graphics.fillStyle(INK, 1).fillTriangle(x - 6, y, x + 6, y, x, y + 7);
    } else {
      graphics.lineBetween(x - 5, y - 5, x + 5, y + 5);
      graphics.lineBetween(x + 5, y - 5, x - 5, y + 5);
    }
  }
}
