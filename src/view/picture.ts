/** What the interface asks of the picture, whoever draws it. The game is whole without it. */
import type { Level, Place, World } from '../engine/index.ts';

export type { Level };

/** A place in the picture. Brigade is -1 where a place belongs to the whole commune. */
export interface PicturePlace {
  readonly place: Place | 'granary' | 'mess-hall';
  readonly brigade: number;
}

/** Where a place lies, in CSS pixels from the top left of the picture's frame. */
export interface PlaceRect extends PicturePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A group of figures set down from one place to another. */
export interface PictureDrop {
  readonly brigade: number;
  readonly from: Place;
  readonly to: Place;
  readonly figures: number;
}

/** What the picture tells. */
export interface PictureEvents {
  onDrop(drop: PictureDrop): void;
  /** A group is held over a place, or nothing is held any more (null). */
  onHold(
    held: {
      readonly brigade: number;
      readonly from: Place;
      readonly figures: number;
      readonly over: Place | null;
    } | null,
  ): void;
  onHover(place: PicturePlace | null): void;
  onPlaces(rects: readonly PlaceRect[]): void;
  /** The picture can't be drawn; the interface plays on. */
  onFailed(reason: string): void;
}

/** A picture that is drawn. */
export interface PictureHandle {
  show(world: World): void;
  /** Let a season pass, from the World with its orders to the World after it. Resolves when it is over or skipped. */
  playSeason(before: World, after: World, speed: number): Promise<void>;
  /** Change the pace of the season that passes; 0 ends it at once. */
  setSpeed(speed: number): void;
  skip(): void;
  setStill(still: boolean): void;
  destroy(): void;
}

/** Draws the picture of a level, in the landscape that it names, into an element. */
export type MountPicture = (
  host: HTMLElement,
  level: Level,
  events: PictureEvents,
  still: boolean,
) => Promise<PictureHandle>;

/** Paints the picture of the first page onto a canvas. Rejects where it can't be had. */
export type PaintCover = (canvas: HTMLCanvasElement) => Promise<void>;
