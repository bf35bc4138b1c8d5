/** A player who draws every order by chance, to show what a level bears. */
import {
  type Command,
  draw,
  expectedOutput,
  figuresOf,
  formDue,
  LARGEST_REPORT,
  openLetters,
  openPolicies,
  openTasks,
  POLICIES,
  rowsOf,
  splitByWeights,
  TASKS,
  type Task,
  TONNE,
  type World,
} from '../engine/index.ts';

/** Draws of one turn, one after another. */
type Next = () => number;

function drawsFrom(world: World, streamIndex: number): Next {
  const { turn } = rowsOf(world).commune;
  let index = streamIndex;
  return () => draw(world.game.key, turn, 'policy', index++);
}

const pick = <T>(from: readonly T[], next: Next): T => from[Math.floor(next() * from.length)]!;

function hands(world: World, next: Next): Command[] {
  const rows = rowsOf(world);
  const open = openTasks(world.game, rows.commune.turn);
  return world.game.level.brigades.map(({ id }, b) => {
    const weights = TASKS.map((task) => (open.includes(task) ? next() : 0));
    const parts = splitByWeights(figuresOf(world.game, rows.brigades[b]!), weights);
    const figures = Object.fromEntries(TASKS.map((task, i) => [task, parts[i]!])) as Record<Task, number>;
    return { do: 'assign', brigade: id, figures };
  });
}

function report(world: World, next: Next): Command[] {
  const rows = rowsOf(world);
  const crop = formDue(world.game, rows);
  if (crop < 0) return [];
  const tonnes = Math.round((expectedOutput(world.game, rows.commune, crop) * 2 * next()) / TONNE);
  return [{ do: 'report', tonnes: Math.min(LARGEST_REPORT, tonnes) }];
}

/**
 * Draw orders for a turn: options, hands, form and letters.
 *
 * @param streamIndex Index of the first draw in the stream of policies.
 */
export function chanceCommands(world: World, streamIndex: number): Command[] {
  const rows = rowsOf(world);
  const next = drawsFrom(world, streamIndex);
  const options = openPolicies(world.game, rows.commune.turn).map(
    (policy): Command => ({ do: 'set-policy', policy, option: pick(POLICIES[policy], next) }),
  );
  const letters = openLetters(world.game, rows).map(
    (letter): Command => ({ do: 'answer', letter: letter.id, choice: pick(letter.choices, next).id }),
  );
  return [...options, ...hands(world, next), ...report(world, next), ...letters];
}
