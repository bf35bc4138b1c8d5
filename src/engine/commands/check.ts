/** Decide whether a command can be taken. Changes nothing. */
import { openLetters, openPolicies, openTasks } from '../queries/desk.ts';
import { formDue } from '../queries/forms.ts';
import { POLICIES, POST, type Policy, type Task } from '../world/terms.ts';
import { AT, figuresOf, type Game, idleOf, type Rows, rowsOf, type World } from '../world/world.ts';
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

function brigadeIndex({ level }: Game, id: string): number {
  for (let b = 0; b < level.brigades.length; b += 1) if (level.brigades[b]!.id === id) return b;
  return -1;
}

const figuresAt = (game: Game, rows: Rows, brigade: number, place: Place): number =>
  place === 'idle' ? idleOf(game, rows.brigades[brigade]!) : rows.brigades[brigade]![AT[place]];

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function checkMove(game: Game, rows: Rows, command: Extract<Command, { do: 'move' }>): Checked {
  const brigade = brigadeIndex(game, command.brigade);
  if (brigade < 0) return reject('brigade/unknown', { brigade: command.brigade });
  const open: readonly Place[] = [...openTasks(game, rows.commune.turn), 'idle'];
  for (const place of [command.from, command.to])
    if (!open.includes(place)) return reject('task/not-open', { task: place });
  if (!isCount(command.figures) || command.figures === 0)
    return reject('figures/not-whole', { figures: command.figures });
  const have = figuresAt(game, rows, brigade, command.from);
  if (command.figures > have)
    return reject('figures/not-enough', { task: command.from, have, asked: command.figures });
  const { from, to, figures } = command;
  return accept([{ type: 'figures-moved', brigade, from, to, figures }]);
}

/** Why so many figures cannot be set to a task, or undefined. */
function wrongAt(task: Task, asked: number, open: readonly Task[]): Rejection | undefined {
  if (asked === 0) return undefined;
  if (!isCount(asked)) return { code: 'figures/not-whole', data: { figures: asked } };
  return open.includes(task) ? undefined : { code: 'task/not-open', data: { task } };
}

/** What a command says of each task; a task that it leaves out gets nobody. */
const figuresBy = (said: Readonly<Partial<Record<Task, number>>>): Record<Task, number> => ({
  fields: said.fields ?? 0,
  furnaces: said.furnaces ?? 0,
  waterworks: said.waterworks ?? 0,
  workshops: said.workshops ?? 0,
  plots: said.plots ?? 0,
  rest: said.rest ?? 0,
});

/** Written out task by task: it runs for every brigade in every turn of every run. */
const wrongIn = (figures: Readonly<Record<Task, number>>, open: readonly Task[]): Rejection | undefined =>
  wrongAt('fields', figures.fields, open) ??
  wrongAt('furnaces', figures.furnaces, open) ??
  wrongAt('waterworks', figures.waterworks, open) ??
  wrongAt('workshops', figures.workshops, open) ??
  wrongAt('plots', figures.plots, open) ??
  wrongAt('rest', figures.rest, open);

function checkAssign(game: Game, rows: Rows, command: Extract<Command, { do: 'assign' }>): Checked {
  const brigade = brigadeIndex(game, command.brigade);
  if (brigade < 0) return reject('brigade/unknown', { brigade: command.brigade });
  const figures = figuresBy(command.figures);
  const wrong = wrongIn(figures, openTasks(game, rows.commune.turn));
  if (wrong) return { ok: false, error: wrong };
  const { fields, furnaces, waterworks, workshops, plots, rest } = figures;
  const asked = fields + furnaces + waterworks + workshops + plots + rest;
  const have = figuresOf(game, rows.brigades[brigade]!);
  if (asked > have) return reject('figures/not-enough', { task: 'idle', have, asked });
  return accept([{ type: 'figures-set', brigade, figures }]);
}

function checkPolicy(game: Game, rows: Rows, command: Extract<Command, { do: 'set-policy' }>): Checked {
  const options = POLICIES[command.policy as Policy] as readonly string[] | undefined;
  const option = options?.indexOf(command.option) ?? -1;
  if (option < 0) return reject('policy/unknown', { policy: command.policy, option: command.option });
  if (!openPolicies(game, rows.commune.turn).includes(command.policy))
    return reject('policy/not-open', { policy: command.policy });
  return accept([{ type: 'policy-set', policy: command.policy, option }]);
}

function checkReport(game: Game, rows: Rows, tonnes: number): Checked {
  if (formDue(game, rows) < 0) return reject('report/not-due');
  if (rows.commune.stamped >= 0) return reject('report/already-stamped');
  if (!isCount(tonnes) || tonnes > LARGEST_REPORT)
    return reject('report/out-of-range', { tonnes, largest: LARGEST_REPORT });
  return accept([{ type: 'form-stamped', grams: tonnes * TONNE }]);
}

function checkWalk(game: Game, rows: Rows, id: string): Checked {
  const brigade = brigadeIndex(game, id);
  if (brigade < 0) return reject('brigade/unknown', { brigade: id });
  if (rows.brigades[brigade]!.walkedTurn === rows.commune.turn)
    return reject('walk/already-walked', { brigade: id });
  const days = game.level.parameters['reports.walks_per_turn'];
  if (rows.commune.walks >= days) return reject('walk/no-days-left', { walks: days });
  return accept([{ type: 'brigade-walked', brigade }]);
}

function checkAnswer(game: Game, rows: Rows, command: Extract<Command, { do: 'answer' }>): Checked {
  const letters = openLetters(game, rows);
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
  return checkIn(world.game, rowsOf(world), command);
}

/** Decide on rows that are at hand already. */
export function checkIn(game: Game, rows: Rows, command: Command): Checked {
  if (rows.commune.post !== POST.held) return reject('post/lost');
  switch (command.do) {
    case 'move':
      return checkMove(game, rows, command);
    case 'assign':
      return checkAssign(game, rows, command);
    case 'set-policy':
      return checkPolicy(game, rows, command);
    case 'report':
      return checkReport(game, rows, command.tonnes);
    case 'walk':
      return checkWalk(game, rows, command.brigade);
    case 'answer':
      return checkAnswer(game, rows, command);
  }
}
