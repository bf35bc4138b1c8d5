/** What sounds at a moment. Pure: the same moment gives the same sounds. */
import { rowsOf, scriptOf, type Weather, type World } from '../../engine/index.ts';
import { type SceneModel, sceneModel, seasonPlay } from '../scene/index.ts';
import type { Bed, SeasonCue, SoundPlace, SoundScene } from './model.ts';
import { mourns, placeOf, type SoundMoment } from './moment.ts';
import { archiveMusic, pieceOf, thinned } from './music.ts';

type Levels = Partial<Record<Bed, number>>;

/** Animals and air of each season, Jan-Feb first, where nothing has been done to them. */
const SEASONS: readonly Levels[] = [
  { hush: 0.8, wind: 0.35 },
  { sparrows: 0.9, songbirds: 0.8, wind: 0.15 },
  { sparrows: 0.7, songbirds: 0.6, cicadas: 0.25 },
  { cicadas: 0.9, sparrows: 0.35 },
  { crickets: 0.8, sparrows: 0.3, wind: 0.25 },
  { wind: 0.7 },
];

/** What weather adds while a season passes. At the desk nobody knows it yet. */
const WEATHERS: Readonly<Record<Weather, Levels>> = {
  fair: {},
  rain: { rain: 0.8 },
  flood: { rain: 1, wind: 0.6 },
  drought: { wind: 0.5, cicadas: 0.6 },
  locusts: { cicadas: 1 },
  snow: { hush: 1, wind: 0.5 },
};

/** Fewer birds than this are not heard. */
const BIRDS_HEARD = 0.12;
/** How much of a sound out of doors reaches whoever bends over a paper. */
const INDOORS = 0.45;
/** Work goes on under the window while orders are given, a long way off. */
const FAR = 0.22;
const VOICE_BANNERS = 3;
/** When in a season the loudspeaker calls. Unit: ms. */
const CALL_AT = 700;

/** Sparrows are as many as the model's birds; those of the woods are as many as the woods, and fewer where birds are hunted. */
function nature(model: SceneModel, birds: number): Levels {
  const { sparrows = 0, songbirds = 0, ...rest } = SEASONS[model.season]!;
  const left = birds < BIRDS_HEARD ? 0 : birds;
  return { ...rest, sparrows: sparrows * left, songbirds: songbirds * left * model.forest };
}

const handsAt = (model: SceneModel, place: string): boolean =>
  model.groups.some((group) => group.place === place && group.bearing !== 'ill');

/** Whether the picture shows people reaping: at the harvest, and afterwards as long as some of it stands. */
function reaps(world: World, { season }: SceneModel): boolean {
  const { crops } = rowsOf(world);
  return world.game.level.crops.some(({ harvestSeason, lateSeason }, c) =>
    crops.some((rows) => {
      const { sownArea, standing } = rows[c]!;
      return sownArea > 0 && (season === harvestSeason || (season === lateSeason && standing > 0));
    }),
  );
}

/** Work, softer as strength goes; there is no sound of anything else that hunger does. */
function work(world: World, model: SceneModel, near: number): Levels {
  const strength = near * (1 - model.drain);
  const { lit, heat } = model.furnaces;
  const tool: Bed = reaps(world, model) ? 'sickles' : 'hoes';
  const fires = lit > 0 ? heat / 3 : 0;
  return {
    [tool]: handsAt(model, 'fields') && !model.snow ? strength : 0,
    earth: handsAt(model, 'waterworks') ? strength : 0,
    bellows: fires * strength,
    fire: fires * Math.max(near, 0.4),
  };
}

const voice = ({ slogans: { banners } }: SceneModel): Levels =>
  banners >= VOICE_BANNERS ? { murmur: 0.25 + 0.05 * banners } : {};

/** Let the louder of two win where both have a bed; leave out what is silent, and take all by a share. */
function together(parts: readonly Levels[], share: number): Levels {
  const levels: Levels = {};
  for (const part of parts)
    for (const [bed, level] of Object.entries(part) as [Bed, number][])
      if (level > 0) levels[bed] = Math.max(levels[bed] ?? 0, level * share);
  return levels;
}

function birdsOf(model: SceneModel, birds: number): SoundScene['birds'] {
  if (SEASONS[model.season]!.sparrows === undefined) return 'away';
  return birds < BIRDS_HEARD ? 'gone' : 'sing';
}

/** Nothing sounds: before the first moment, and where it should be still. */
export const SILENCE: SoundScene = { beds: {}, music: null, birds: 'away', drain: 0, quiet: false };
const ARCHIVE: SoundScene = { ...SILENCE, music: archiveMusic() };
const COVER: SoundScene = { ...ARCHIVE, beds: { sparrows: 0.6, songbirds: 0.7 }, birds: 'sing' };

const weatherOf = (world: World): Weather => scriptOf(world.game, rowsOf(world).commune.turn).weather;

/** The ensemble of a state: hunger thins it, and after a season of mourning nobody plays. */
function musicOf(model: SceneModel, mourning: boolean): Pick<SoundScene, 'music' | 'quiet'> {
  const music = mourning ? null : thinned(pieceOf(model), model.drain);
  return { music, quiet: music === null };
}

/** What sounds while a World is on the desk or a season passes over it. `after` is what the season leads to. */
function villageScene(world: World, place: SoundPlace, after: World): SoundScene {
  const model = sceneModel(world);
  const { birds } = rowsOf(world).commune;
  const passes = place === 'season';
  const parts = [
    nature(model, birds),
    work(world, model, passes ? 1 : FAR),
    voice(model),
    passes ? WEATHERS[weatherOf(world)] : {},
  ];
  return {
    beds: together(parts, place === 'paper' ? INDOORS : 1),
    ...musicOf(model, mourns(after)),
    birds: birdsOf(model, birds),
    drain: model.drain,
  };
}

/** Work out what sounds at a moment. The cover sounds as it looks: spring, before any game. */
export function soundScene(moment: SoundMoment): SoundScene {
  const { world, worlds, season } = moment;
  const place = placeOf(moment);
  if (place === 'silent') return SILENCE;
  if (place === 'archive') return worlds.some(mourns) ? { ...SILENCE, quiet: true } : ARCHIVE;
  if (season) return villageScene(season.before, place, season.after);
  return place === 'cover' || !world ? COVER : villageScene(world, place, world);
}

/** List what sounds once while a season passes, in the order of time. */
export function seasonCues(before: World, after: World): SeasonCue[] {
  const carts = seasonPlay(before, after).filter((beat) => beat.bound === 'county');
  const cues: SeasonCue[] = carts.map(({ at }) => ({ at, effect: 'carts' }));
  if (sceneModel(before).slogans.banners >= VOICE_BANNERS) cues.push({ at: CALL_AT, effect: 'call' });
  return cues.sort((a, b) => a.at - b.at);
}
