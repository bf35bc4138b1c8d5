/** Decide whether a command can be taken. Changes nothing. */
import { openLetters, openPolicies, openTasks } from '../queries/desk.ts';
import { formDue } from '../queries/forms.ts';
import { POLICIES, type Policy, TASKS, type Task } from '../world/terms.ts';
import { AT, figuresOf, idleOf, type Rows, rowsOf, type World } from '../world/world.ts';
import {
  accept,
  type Command,
  LARGEST_REPORT,
  type Place,
  type Rejection,
  type Result,
  reject,
  TONNE,
  type TurnEvent,
} from './command.ts';

type Checked = Result<readonly TurnEvent[], Rejection>;

const brigadeIndex = (world: World, id: string): number =>
  world.game.level.brigades.findIndex((brigade) => brigade.id === id);

const figuresAt = (world: World, rows: Rows, brigade: number, place: Place): number =>
  place === 'idle' ? idleOf(world.game, rows.brigades[brigade]!) : rows.brigades[brigade]![AT[place]];

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function checkMove(world: World, rows: Rows, command: Extract<Command, { do: 'move' }>): Checked {
  const brigade = brigadeIndex(world, command.brigade);
  if (brigade < 0) return reject('brigade/unknown', { brigade: command.brigade });
  const open: readonly Place[] = [...openTasks(world.game, rows.commune.turn), 'idle'];
  for (const place of [command.from, command.to])
    if (!open.includes(place)) return reject('task/not-open', { task: place });
  if (!isCount(command.figures) || command.figures === 0)
    return reject('figures/not-whole', { figures: command.figures });
  const have = figuresAt(world, rows, brigade, command.from);
  if (command.figures > have)
    return reject('figures/not-enough', { task: command.from, have, asked: command.figures });
  const { from, to, figures } = command;
  return accept([{ type: 'figures-moved', brigade, from, to, figures }]);
}

function checkAssign(world: World, rows: Rows, command: Extract<Command, { do: 'assign' }>): Checked {
  const brigade = brigadeIndex(world, command.brigade);
  if (brigade < 0) return reject('brigade/unknown', { brigade: command.brigade });
  const open = openTasks(world.game, rows.commune.turn);
  const figures = {} as Record<Task, number>;
  for (const task of TASKS) {
    const asked = command.figures[task] ?? 0;
    if (!isCount(asked)) return reject('figures/not-whole', { figures: asked });
    if (asked > 0 && !open.includes(task)) return reject('task/not-open', { task });
    figures[task] = asked;
  }
  const asked = TASKS.reduce((sum, task) => sum + figures[task], 0);
  const have = figuresOf(world.game, rows.brigades[brigade]!);
  if (asked > have) return reject('figures/not-enough', { task: 'idle', have, asked });
  return accept([{ type: 'figures-set', brigade, figures }]);
}

function checkPolicy(world: World, rows: Rows, command: Extract<Command, { do: 'set-policy' }>): Checked {
  const options = POLICIES[command.policy as Policy] as readonly string[] | undefined;
  const option = options?.indexOf(command.option) ?? -1;
  if (option < 0) return reject('policy/unknown', { policy: command.policy, option: command.option });
  if (!openPolicies(world.game, rows.commune.turn).includes(command.policy))
    return reject('policy/not-open', { policy: command.policy });
  return accept([{ type: 'policy-set', policy: command.policy, option }]);
}

function checkReport(world: World, rows: Rows, tonnes: number): Checked {
  if (formDue(world.game, rows) < 0) return reject('report/not-due');
  if (rows.commune.stamped >= 0) return reject('report/already-stamped');
  if (!isCount(tonnes) || tonnes > LARGEST_REPORT)
    return reject('report/out-of-range', { tonnes, largest: LARGEST_REPORT });
  return accept([{ type: 'form-stamped', grams: tonnes * TONNE }]);
}

function checkWalk(world: World, rows: Rows, id: string): Checked {
  const brigade = brigadeIndex(world, id);
  if (brigade < 0) return reject('brigade/unknown', { brigade: id });
  if (rows.brigades[brigade]!.walkedTurn === rows.commune.turn)
    return reject('walk/already-walked', { brigade: id });
  const days = world.game.level.parameters['reports.walks_per_turn'];
  if (rows.commune.walks >= days) return reject('walk/no-days-left', { walks: days });
  return accept([{ type: 'brigade-walked', brigade }]);
}

function checkAnswer(world: World, rows: Rows, command: Extract<Command, { do: 'answer' }>): Checked {
  const letters = openLetters(world.game, rows);
  const slot = letters.findIndex((letter) => letter.id === command.letter);
  const choice = letters[slot]?.choices.findIndex(({ id }) => id === command.choice) ?? -1;
  if (slot < 0 || choice < 0)
    return reject('letter/unknown', { letter: command.letter, choice: command.choice });
  if (answerIn(rows, slot) > 0) return reject('letter/already-answered', { letter: command.letter });
  return accept([{ type: 'letter-answered', slot, choice }]);
}

/** Read the answer in a slot: 0 is none yet, otherwise the number of the choice plus one. */
export const answerIn = ({ commune }: Rows, slot: number): number =>
  [commune.answer0, commune.answer1, commune.answer2, commune.answer3][slot] ?? 0;

/**
 * Decide whether a command can be taken in a World.
 *
 * @returns The facts that it makes, or a rejection with a code and the numbers behind it.
 */
export function check(world: World, command: Command): Checked {
  const rows = rowsOf(world);
  switch (command.do) {
    case 'move':
      return checkMove(world, rows, command);
    case 'assign':
      return checkAssign(world, rows, command);
    case 'set-policy':
      return checkPolicy(world, rows, command);
    case 'report':
      return checkReport(world, rows, command.tonnes);
    case 'walk':
      return checkWalk(world, rows, command.brigade);
    case 'answer':
      return checkAnswer(world, rows, command);
  }
}
