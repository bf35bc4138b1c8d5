/** What a policy does at the desk: options of policy, walks, the form, letters. */
import type { PolicySpan } from '../content/index.ts';
import {
  type Command,
  expectedOutput,
  formDue,
  LARGEST_REPORT,
  lastReported,
  openLetters,
  openPolicies,
  rowsOf,
  seenHarvest,
  TONNE,
  toldHarvest,
  type World,
} from '../engine/index.ts';

/** Set the options that are open and not yet set. */
export function optionCommands(span: PolicySpan, world: World): Command[] {
  const open = openPolicies(world.game, rowsOf(world).commune.turn);
  return open.flatMap((policy): Command[] => {
    const option = span.policies[policy];
    return option === undefined ? [] : [{ do: 'set-policy', policy, option }];
  });
}

/** Walk the brigades named, or all in the level's sequence, as far as the days of a turn reach. */
export function walkCommands(span: PolicySpan, world: World): Command[] {
  const { level } = world.game;
  const ids = level.brigades.map(({ id }) => id);
  const meant = span.walk === 'all' ? ids : ids.filter((id) => span.walk.includes(id));
  const days = Math.floor(level.parameters['reports.walks_per_turn']);
  return meant.slice(0, days).map((brigade) => ({ do: 'walk', brigade }));
}

function basisOf(span: PolicySpan, world: World, crop: number): number {
  const rows = rowsOf(world);
  const seen = seenHarvest(world, crop);
  switch (span.report!.basis) {
    case 'seen-middle':
      return (seen.low + seen.high) / 2;
    case 'seen-low':
      return seen.low;
    case 'told':
      return toldHarvest(rows, crop);
    case 'county':
      return expectedOutput(world.game, rows.commune, crop);
    case 'last':
      return lastReported(rows.commune, crop);
  }
}

/** Write and stamp the form, if one is due and the policy writes any. */
export function reportCommands(span: PolicySpan, world: World): Command[] {
  const crop = formDue(world.game, rowsOf(world));
  if (crop < 0 || !span.report) return [];
  const tonnes = Math.round((basisOf(span, world, crop) * span.report.times) / TONNE);
  return [{ do: 'report', tonnes: Math.min(LARGEST_REPORT, tonnes) }];
}

/** Answer the letters for which the policy names a choice. */
export function answerCommands(span: PolicySpan, world: World): Command[] {
  return openLetters(world.game, rowsOf(world)).flatMap((letter): Command[] => {
    const choice = span.letters[letter.id];
    const isThere = letter.choices.some(({ id }) => id === choice);
    return choice !== undefined && isThere ? [{ do: 'answer', letter: letter.id, choice }] : [];
  });
}
