/** Captions: what begins and what stops to sound, where it means something. */
import type { Bed, Caption, SoundEffect, SoundScene } from './model.ts';

/** What is said when one of these beds begins. Hoes and sickles are seen; sparrows and birds of the woods are birds. */
const BEGINS: readonly (readonly [Caption, readonly Bed[]])[] = [
  ['birds', ['sparrows', 'songbirds']],
  ['insects', ['cicadas']],
  ['crickets', ['crickets']],
  ['wind', ['wind']],
  ['snow', ['hush']],
  ['rain', ['rain']],
  ['furnaces', ['bellows', 'fire']],
  ['voice', ['murmur']],
];
/** Softer than this is no news. */
const NEWS = 0.2;
const sounds = (scene: SoundScene, beds: readonly Bed[]): boolean =>
  beds.some((bed) => (scene.beds[bed] ?? 0) > NEWS);

/** Music that makes way for another piece is no news; that it thins, stops or begins is. */
function musicCaptions(before: SoundScene, after: SoundScene): Caption[] {
  const [was, is] = [before.music, after.music];
  if (after.quiet) return before.quiet ? [] : ['musicStops'];
  if (is === null) return [];
  if (was === null) return ['musicBegins'];
  return is.silent > was.silent ? ['musicThins'] : [];
}

/** List what changed from one scene to the next. */
export function captionsBetween(before: SoundScene, after: SoundScene): Caption[] {
  const begun = BEGINS.filter(([, beds]) => sounds(after, beds) && !sounds(before, beds));
  const gone: Caption[] = after.birds === 'gone' && before.birds !== 'gone' ? ['birdsGone'] : [];
  return [...begun.map(([caption]) => caption), ...gone, ...musicCaptions(before, after)];
}

/** Say what an effect is, or nothing: figures that are set down and paper that is taken up are seen. */
export const captionOf = (effect: SoundEffect): Caption | null =>
  effect === 'paper' || effect === 'tap' ? null : effect;
