/** Orders of a commune that minds its fields: plots, workshops and fields as they need, the rest of the hands at rest. */
import {
  type Command,
  figuresOf,
  needs,
  rowsOf,
  TASKS,
  type Task,
  type World,
} from '../../src/engine/index.ts';

/** Hands of every brigade; `first` names wants that go before the usual ones, as shares of all hands. */
export function usualHands(world: World, first: Partial<Record<Task, number>> = {}): Command[] {
  const all = needs(world);
  return world.game.level.brigades.map(({ id }, b): Command => {
    const hands = figuresOf(world.game, rowsOf(world).brigades[b]!);
    const figures = Object.fromEntries(TASKS.map((task) => [task, 0])) as Record<Task, number>;
    let left = hands;
    const give = (task: Task, wanted: number) => {
      const given = Math.min(left, wanted);
      figures[task] += given;
      left -= given;
    };
    for (const task of TASKS) give(task, Math.floor(hands * (first[task] ?? 0)));
    for (const task of ['plots', 'workshops', 'fields'] as const) give(task, all[b]![task]);
    give('rest', left);
    return { do: 'assign', brigade: id, figures };
  });
}
