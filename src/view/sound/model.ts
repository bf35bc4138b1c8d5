/** What sounds: levels and names, with nothing about files or browsers in it. */

/** What goes on as long as it is so. */
export const BEDS = [
  'sparrows',
  'songbirds',
  'cicadas',
  'crickets',
  'wind',
  'hush',
  'rain',
  'hoes',
  'sickles',
  'earth',
  'bellows',
  'fire',
  'murmur',
] as const;
export type Bed = (typeof BEDS)[number];

/** What sounds once. The tap is a figure set down on a sheet, the call is the loudspeaker's. */
export type SoundEffect = 'tap' | 'stamp' | 'paper' | 'tear' | 'carts' | 'call';

/** Pieces of music. */
export type Piece = 'spring' | 'campaign' | 'winter' | 'archive';

/** Players of the ensemble, each with a file of its own in a piece. */
export type Stem = 'plucked' | 'bowed' | 'flute' | 'struck';

/** Where the player is: at the cover, at the desk, over a paper, watching a season, in the archive, on the calm page. */
export type SoundPlace = 'cover' | 'desk' | 'paper' | 'season' | 'archive' | 'silent';

/** Music: the players that still play, of those that the piece is written for. */
export interface SceneMusic {
  readonly piece: Piece;
  readonly stems: readonly Stem[];
  /** Players that have fallen silent. */
  readonly silent: number;
  /** 0 to 1: those who are left play more softly. */
  readonly level: number;
}

/** Everything that sounds at one moment. */
export interface SoundScene {
  /** Level of each bed that sounds, over 0 and up to 1. */
  readonly beds: Readonly<Partial<Record<Bed, number>>>;
  readonly music: SceneMusic | null;
  /** What became of the birds, in the months in which there are any. */
  readonly birds: 'sing' | 'gone' | 'away';
  /** How far colours and sounds have drained, 0 to 0.75. */
  readonly drain: number;
  /** Whether hunger or deaths have taken the music. */
  readonly quiet: boolean;
}

/** An effect within a season that passes. Unit: ms at 1x from its beginning. */
export interface SeasonCue {
  readonly at: number;
  readonly effect: SoundEffect;
}

/** What is worth saying to somebody who hears nothing. */
export const CAPTIONS = [
  'birds',
  'birdsGone',
  'insects',
  'crickets',
  'wind',
  'snow',
  'rain',
  'furnaces',
  'voice',
  'call',
  'carts',
  'stamp',
  'tear',
  'musicBegins',
  'musicThins',
  'musicStops',
] as const;
export type Caption = (typeof CAPTIONS)[number];
