/** The shortest orders that lead from one World to another of the same turn, whatever was clicked on the way. */
import {
  AT,
  answerIn,
  type Command,
  openLetters,
  POLICIES,
  type Policy,
  type Rows,
  rowsOf,
  TASKS,
  type Task,
  TONNE,
  type World,
} from '../../engine/index.ts';

function assignments(world: World, from: Rows, to: Rows): Command[] {
  return world.game.level.brigades.flatMap(({ id }, b): Command[] => {
    const was = from.brigades[b]!;
    const is = to.brigades[b]!;
    if (TASKS.every((task) => was[AT[task]] === is[AT[task]])) return [];
    const figures = Object.fromEntries(TASKS.map((task) => [task, is[AT[task]]])) as Record<Task, number>;
    return [{ do: 'assign', brigade: id, figures }];
  });
}

function policies(from: Rows, to: Rows): Command[] {
  return (Object.keys(POLICIES) as Policy[]).flatMap((policy): Command[] =>
    from.commune[policy] === to.commune[policy]
      ? []
      : [{ do: 'set-policy', policy, option: POLICIES[policy][to.commune[policy]]! }],
  );
}

function answers(world: World, from: Rows, to: Rows): Command[] {
  return openLetters(world.game, from).flatMap((letter, slot): Command[] => {
    const answer = answerIn(to, slot);
    return answer === 0 ? [] : [{ do: 'answer', letter: letter.id, choice: letter.choices[answer - 1]!.id }];
  });
}

/** Derive the orders of a turn from the World that it began with and the World with all orders given. */
export function netCommands(turnStart: World, ordered: World): Command[] {
  const from = rowsOf(turnStart);
  const to = rowsOf(ordered);
  const walks = turnStart.game.level.brigades.flatMap(({ id }, b): Command[] =>
    to.brigades[b]!.walkedTurn === to.commune.turn ? [{ do: 'walk', brigade: id }] : [],
  );
  const report: Command[] =
    to.commune.stamped < 0 ? [] : [{ do: 'report', tonnes: Math.round(to.commune.stamped / TONNE) }];
  return [
    ...assignments(turnStart, from, to),
    ...policies(from, to),
    ...walks,
    ...answers(turnStart, from, to),
    ...report,
  ];
}
