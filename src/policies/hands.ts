/** Wants of hands become figures at tasks, until the hands run out. */
import type { PolicySpan, PolicyWant } from '../content/index.ts';
import {
  type Command,
  figuresOf,
  type Needs,
  needs,
  openTasks,
  rowsOf,
  TASKS,
  type Task,
  type World,
} from '../engine/index.ts';

type Figures = Record<Task, number>;

function wanted(want: PolicyWant, need: Needs, hands: number, rest: number): number {
  switch (want.of) {
    case 'need':
      return Math.ceil(need[want.task] * want.times);
    case 'ask':
      return Math.ceil(need.furnaces * want.times);
    case 'all':
      return Math.round(hands * want.times);
    case 'rest-of-hands':
      return Math.round(rest * want.times);
  }
}

/**
 * Share out the hands of one brigade: wants are met in sequence, each as far as hands are left; what is left then goes to
 * the remainder's task. Wants for tasks that are not open are passed over.
 */
export function shareHands(span: PolicySpan, need: Needs, hands: number, open: readonly Task[]): Figures {
  const figures = Object.fromEntries(TASKS.map((task) => [task, 0])) as Figures;
  let rest = hands;
  for (const want of span.labour) {
    if (!open.includes(want.task)) continue;
    const given = Math.min(rest, wanted(want, need, hands, rest));
    figures[want.task] += given;
    rest -= given;
  }
  if (span.remainder && open.includes(span.remainder)) figures[span.remainder] += rest;
  return figures;
}

/** Order the hands of every brigade. Needs are read from the World given, so set policies first. */
export function handCommands(span: PolicySpan, world: World): Command[] {
  const rows = rowsOf(world);
  const open = openTasks(world.game, rows.commune.turn);
  const all = needs(world);
  return world.game.level.brigades.map(({ id }, b) => ({
    do: 'assign',
    brigade: id,
    figures: shareHands(span, all[b]!, figuresOf(world.game, rows.brigades[b]!), open),
  }));
}
