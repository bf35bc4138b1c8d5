/** Orders as one step: spread over brigades, filled by need, put back as they were, and told in words. */
import {
  AT,
  type Command,
  openTasks,
  type Place,
  type Policy,
  play,
  type Rejection,
  rowsOf,
  TASKS,
  type Task,
  type World,
} from '../../engine/index.ts';
import { type DeskRun, turnStart } from './desk-run.ts';
import { brigadesIn, figuresAt, figuresIn, handsIn, needsOf } from './figures.ts';
import { splitWithin } from './splitting.ts';

/** Commands that are given at once, or why they can't be. */
export type Orders =
  | { readonly ok: true; readonly step: readonly Command[] }
  | { readonly ok: false; readonly error: Rejection };

const given = (step: readonly Command[]): Orders => ({ ok: true, step });

const notEnough = (place: Place, have: number, asked: number): Orders => ({
  ok: false,
  error: { code: 'figures/not-enough', data: { task: place, have, asked } },
});

/** Play commands over a World. One that is turned down leaves the World as it was. */
export function playStep(world: World, step: readonly Command[]): World {
  return step.reduce((before, command) => {
    const played = play(before, command);
    return played.ok ? played.value : before;
  }, world);
}

/** Weigh brigades by what they still need at a place; without a need, all alike by what they have to give. */
function weightsFor(world: World, brigades: readonly number[], to: Place): number[] {
  if (to === 'idle') return brigades.map(() => 0);
  const wanted = needsOf(world);
  return brigades.map((b) => Math.max(0, wanted[b]![to] - figuresAt(world, b, to)));
}

/** Move figures from one place to another: of one brigade, or of the commune spread over brigades by their need. */
export function moveFigures(
  world: World,
  brigade: number,
  move: { readonly from: Place; readonly to: Place; readonly figures: number },
): Orders {
  const { from, to, figures } = move;
  const have = figuresIn(world, brigade, from);
  if (from === to || figures <= 0) return given([]);
  if (figures > have) return notEnough(from, have, figures);
  const brigades = brigadesIn(world, brigade);
  const caps = brigades.map((b) => figuresAt(world, b, from));
  const parts = splitWithin(figures, weightsFor(world, brigades, to), caps);
  return given(
    brigades.flatMap((b, i) =>
      parts[i]! > 0
        ? [{ do: 'move', brigade: world.game.level.brigades[b]!.id, from, to, figures: parts[i]! }]
        : [],
    ),
  );
}

/** Set a task to a number of figures. Those added come from the idle, then from rest; those taken away stand idle. */
export function setTask(world: World, brigade: number, task: Task, figures: number): Orders {
  const now = figuresIn(world, brigade, task);
  if (figures <= now) return moveFigures(world, brigade, { from: task, to: 'idle', figures: now - figures });
  const wanted = figures - now;
  const idle = Math.min(wanted, figuresIn(world, brigade, 'idle'));
  const fromRest = wanted - idle;
  const resting = task === 'rest' ? 0 : figuresIn(world, brigade, 'rest');
  if (fromRest > resting) return notEnough(task, idle + resting, wanted);
  const first = moveFigures(world, brigade, { from: 'idle', to: task, figures: idle });
  if (!first.ok || fromRest === 0) return first;
  const second = moveFigures(playStep(world, first.step), brigade, {
    from: 'rest',
    to: task,
    figures: fromRest,
  });
  return second.ok ? given([...first.step, ...second.step]) : second;
}

/** Count how many more figures a task could get from the idle and from rest. */
export const spareFor = (world: World, brigade: number, task: Task): number =>
  figuresIn(world, brigade, 'idle') + (task === 'rest' ? 0 : figuresIn(world, brigade, 'rest'));

const ordersOf = (world: World, b: number): Record<Task, number> =>
  Object.fromEntries(TASKS.map((task) => [task, rowsOf(world).brigades[b]![AT[task]]])) as Record<
    Task,
    number
  >;

const same = (one: Record<Task, number>, other: Record<Task, number>): boolean =>
  TASKS.every((task) => one[task] === other[task]);

function assignEach(world: World, brigade: number, wanted: (b: number) => Record<Task, number>): Orders {
  return given(
    brigadesIn(world, brigade).flatMap((b) => {
      const figures = wanted(b);
      if (same(figures, ordersOf(world, b))) return [];
      return [{ do: 'assign', brigade: world.game.level.brigades[b]!.id, figures }];
    }),
  );
}

/** Put everyone back where they stood when the turn began: as last turn. */
export const asLastTurn = (run: DeskRun, brigade: number): Orders =>
  assignEach(run.world, brigade, (b) => ordersOf(turnStart(run), b));

/** Who is served first when all is set by need. */
const BY_NEED: readonly Task[] = ['fields', 'furnaces', 'plots', 'workshops'];

/** Fill the tasks by need: fields first, then what the county asks for the furnaces, then the rest; the others rest. */
export function setByNeed(world: World, brigade: number): Orders {
  const open = openTasks(world.game, rowsOf(world).commune.turn);
  const wanted = needsOf(world);
  return assignEach(world, brigade, (b) => {
    let left = handsIn(world, b);
    const figures = Object.fromEntries(TASKS.map((task) => [task, 0])) as Record<Task, number>;
    for (const task of BY_NEED.filter((one) => open.includes(one))) {
      figures[task] = Math.min(left, wanted[b]![task]);
      left -= figures[task];
    }
    if (open.includes('rest')) figures.rest = left;
    return figures;
  });
}

/** A step in a form that can be said: what was done, in numbers and ids. */
export type StepTold =
  | { readonly kind: 'move'; readonly figures: number; readonly from: readonly Place[]; readonly to: Place }
  | { readonly kind: 'assign' }
  | { readonly kind: 'policy'; readonly policy: Policy; readonly option: string }
  | { readonly kind: 'report'; readonly tonnes: number }
  | { readonly kind: 'walk'; readonly brigade: string }
  | { readonly kind: 'answer'; readonly letter: string; readonly choice: string };

/** Tell a step. It holds at least one command. */
export function tellStep(step: readonly Command[]): StepTold {
  const first = step[0]!;
  switch (first.do) {
    case 'move': {
      const moves = step.filter((command) => command.do === 'move');
      return {
        kind: 'move',
        figures: moves.reduce((total, move) => total + move.figures, 0),
        from: [...new Set(moves.map((move) => move.from))],
        to: first.to,
      };
    }
    case 'assign':
      return { kind: 'assign' };
    case 'set-policy':
      return { kind: 'policy', policy: first.policy, option: first.option };
    case 'report':
      return { kind: 'report', tonnes: first.tonnes };
    case 'walk':
      return { kind: 'walk', brigade: first.brigade };
    case 'answer':
      return { kind: 'answer', letter: first.letter, choice: first.choice };
  }
}
