/** Letters: an answer, or silence, has its effects when the turn ends. */
import { answerIn } from '../commands/check.ts';
import { clamp } from '../math/shares.ts';
import { openLetters } from '../queries/desk.ts';
import type { LetterEffect } from '../world/level.ts';
import type { Draft } from '../world/world.ts';
import type { Passing } from './passing.ts';

function effect(draft: Draft, { change, by, brigade }: LetterEffect): void {
  if (change === 'standing') draft.commune.standingFromLetters += by;
  if (change === 'trust') draft.commune.trustFromLetters += by;
  const touched = brigade < 0 ? draft.brigades : [draft.brigades[brigade]!];
  for (const row of touched) {
    if (change === 'morale') row.moraleFromLetters += by;
    if (change === 'fatigue') row.fatigue = clamp(row.fatigue + by, 0, 1);
  }
}

/** @rule LETTER-1 An open letter that is not answered by the end of the turn counts as its first choice. */
export function answerLetters({ draft }: Passing): void {
  draft.commune.standingFromLetters = 0;
  draft.commune.trustFromLetters = 0;
  for (const brigade of draft.brigades) brigade.moraleFromLetters = 0;
  // All tests are read before the first effect, so that one answer cannot unmake another letter.
  openLetters(draft.game, draft).forEach((letter, slot) => {
    const answer = answerIn(draft, slot);
    for (const change of letter.choices[Math.max(0, answer - 1)]!.effects) effect(draft, change);
  });
}
