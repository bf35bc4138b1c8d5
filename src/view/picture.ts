/** What the interface asks of the picture, whoever draws it. The game is whole without it. */
import type { Level, Place, World } from '../engine/index.ts';

export type { Level };

/** What stands in the picture and can't be set to work. */
export type Landmark = 'granary' | 'mess-hall' | 'office' | 'woods' | 'house';

/** A place in the picture. Brigade is -1 where a place belongs to the whole commune. */
export interface PicturePlace {
  readonly place: Place | Landmark;
  readonly brigade: number;
  /** Of a house, its number among the houses of its brigade. */
  readonly house?: number;
}

/** Tell whether two places are the same. */
export const isSamePlace = (one: PicturePlace | null, other: PicturePlace | null): boolean =>
  one?.place === other?.place && one?.brigade === other?.brigade && one?.house === other?.house;

/** Where a place lies, in CSS pixels from the top left of the picture's frame: the part that is shown, if any is. */
export interface PlaceRect extends PicturePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether any of it lies in the frame; the rectangle of what does not is the whole place, outside. */
  readonly shown: boolean;
}

/** A group of figures set down from one place to another. */
export interface PictureDrop {
  readonly brigade: number;
  readonly from: Place;
  readonly to: Place;
  readonly figures: number;
}

/** Why a place does not take a group: it is another brigade's, or no work is done there. */
export interface Refusal {
  readonly at: PicturePlace;
  readonly why: 'brigade' | 'closed';
}

/** A group in the hand, and what lies under it. */
export interface PictureHold {
  readonly brigade: number;
  readonly from: Place;
  readonly figures: number;
  readonly over: Place | null;
  readonly refused: Refusal | null;
}

/** How near the picture is shown, and whether it can come nearer, go farther, or back to the usual window. */
export interface CameraState {
  readonly nearer: boolean;
  readonly farther: boolean;
  readonly moved: boolean;
}

/** What the picture tells. */
export interface PictureEvents {
  onDrop(drop: PictureDrop): void;
  /** A group was set down where it can't be. */
  onRefused(refusal: Refusal, brigade: number): void;
  /** A group is held, or nothing is held any more (null). */
  onHold(held: PictureHold | null): void;
  onHover(place: PicturePlace | null): void;
  /** A place was pressed without dragging, or the bare ground (null). */
  onPress(place: PicturePlace | null): void;
  onPlaces(rects: readonly PlaceRect[]): void;
  onCamera(camera: CameraState): void;
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
  /** Come nearer (more than 1) or go farther (less than 1) about the middle of the frame. */
  zoom(by: number): void;
  /** Show the usual window again. */
  home(): void;
  /** Bring a place into the frame, where it is not there, and mark it; mark nothing with null. A small one, near if asked. */
  lookAt(place: PicturePlace | null, near?: boolean): void;
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
