/** Which piece is played, and by whom: hunger takes one player after another, until nobody plays. */
import { clamp } from '../../engine/index.ts';
import type { SceneModel } from '../scene/index.ts';
import type { Piece, SceneMusic, Stem } from './model.ts';

/** Players of each piece; the first stays longest. */
const PLAYERS: Readonly<Record<Piece, readonly Stem[]>> = {
  spring: ['plucked', 'bowed', 'flute', 'struck'],
  campaign: ['plucked', 'bowed', 'flute', 'struck'],
  winter: ['plucked', 'flute'],
  archive: ['plucked', 'flute', 'bowed'],
};
/** From here on colours tell of famine, and there is no music. */
const FAMINE = 0.6;
/** From here on the piece is that of the thin winter, whatever the season. */
const HUNGER = 0.35;
const CAMPAIGN_BANNERS = 4;
const WINTER_SEASON = 0;

/** Name the piece that a state calls for. */
export function pieceOf({ season, slogans, furnaces, drain }: SceneModel): Piece {
  if (drain >= HUNGER || season === WINTER_SEASON) return 'winter';
  return furnaces.lit > 0 || slogans.banners >= CAMPAIGN_BANNERS ? 'campaign' : 'spring';
}

/** Let players fall silent: all play while nobody goes short, none in a famine. */
export function thinned(piece: Piece, drain: number): SceneMusic | null {
  const left = clamp(1 - drain / FAMINE, 0, 1);
  const players = PLAYERS[piece];
  const stems = players.slice(0, Math.ceil(left * players.length));
  return stems.length === 0
    ? null
    : { piece, stems, silent: players.length - stems.length, level: 0.5 + 0.5 * left };
}

/** The piece of the debrief, with all its players: the archive is opened by those who came after. */
export const archiveMusic = (): SceneMusic => ({
  piece: 'archive',
  stems: PLAYERS.archive,
  silent: 0,
  level: 1,
});
