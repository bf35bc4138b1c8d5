import { type Box, put } from '../../assets/art/gen/paper/sheet.ts';
import type { Piece } from './world.ts';

/** One piece by its name, body and box. */
export const piece = (name: string, body: string, box: Box): Piece => ({ name, body, box });

/** One piece in a box that reaches `half` to each side and twice as far up. */
export const small = (name: string, body: string, half = 40): Piece =>
  piece(name, body, [-half, -half * 2, half * 2, half * 2.5]);

/** Lift a piece that is drawn in picture coordinates onto the lake's pivot. */
export const onLake = (name: string, body: string): Piece =>
  piece(name, put(body, -960, -412), [-330, -130, 820, 250]);

/** A building of the square, at its scale. */
export const scaled = (name: string, body: string, k: number): Piece =>
  piece(name, put(body, 0, 0, k), [-190, -190, 400, 215]);
