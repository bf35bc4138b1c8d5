/** What the desk does with orders: give them, take them back, and say in a sentence what came of it. */
import { useState } from 'preact/hooks';
import {
  asLastTurn,
  type DeskRun,
  figuresIn,
  moveFigures,
  type Orders,
  type Place,
  setByNeed,
  setTask,
  sheetsView,
  type Task,
  tellStep,
} from '../../view/desk/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { rejectionWords, saidAfter, sentence, stepWords } from './words/index.ts';

/** A sentence about an order that was turned down, and the control that it belongs to. */
export interface Problem {
  readonly at: Task | 'board';
  readonly words: string;
}

/** A group set down: of a brigade, or of the commune (-1). */
export interface Move {
  readonly brigade: number;
  readonly from: Place;
  readonly to: Place;
  readonly figures: number;
}

export interface Desk {
  readonly run: DeskRun;
  /** The brigade in view, or -1. */
  readonly brigade: number;
  view(brigade: number): void;
  readonly problem: Problem | null;
  complain(problem: Problem): void;
  /** Set a group down. Returns why it was turned down, or null. */
  move(move: Move): string | null;
  set(task: Task, figures: number): void;
  asLastTurn(): void;
  byNeed(): void;
  undo(): void;
  redo(): void;
  /** Words of what undo and redo would do, or null. */
  readonly undoable: string | null;
  readonly redoable: string | null;
}

/** The run as the desk shows it: while a season passes, the moment before it. */
export function useRun(): DeskRun {
  const { state, season } = usePlay();
  return season ? { worlds: state.worlds.slice(0, -1), world: season.before } : state;
}

function useUndo(clear: () => void): Pick<Desk, 'undo' | 'redo' | 'undoable' | 'redoable'> {
  const stage = useStage();
  const { session, state, story } = usePlay();
  const { t, format } = stage;
  const words = (step: (typeof state.steps)[number] | undefined): string | null =>
    step ? stepWords({ t, format, story }, tellStep(step)) : null;
  const last = state.steps.findLast((step) => step.every((command) => command.do !== 'walk'));
  const undoable = words(last);
  const redoable = words(state.undone[state.undone.length - 1]);
  return {
    undoable,
    redoable,
    undo() {
      clear();
      session.undo();
      stage.say(undoable ? t.labour.undone(undoable) : t.labour.nothingToUndo);
    },
    redo() {
      clear();
      session.redo();
      stage.say(redoable ? t.labour.redone(redoable) : t.labour.nothingToRedo);
    },
  };
}

/** Hold the desk: the brigade in view, the last problem, and the orders. */
export function useDesk(): Desk {
  const stage = useStage();
  const { session } = usePlay();
  const { t, format } = stage;
  const run = useRun();
  const [brigade, setBrigade] = useState(-1);
  const [problem, setProblem] = useState<Problem | null>(null);
  const complain = (next: Problem): void => {
    setProblem(next);
    stage.say(next.words);
  };
  const give = (orders: Orders, at: Problem['at'], said: () => string): string | null => {
    const rejection = orders.ok
      ? orders.step.length > 0
        ? session.dispatch(orders.step)
        : null
      : orders.error;
    if (rejection) {
      const words = rejectionWords(t, rejection);
      complain({ at, words });
      return words;
    }
    setProblem(null);
    stage.say(orders.ok && orders.step.length === 0 ? t.labour.unchanged : said());
    return null;
  };
  const saySheet = (task: Task, of: number) => (): string => {
    const { world } = session.state();
    const sheet = sheetsView(world, of).find((one) => one.task === task);
    return sheet ? saidAfter(t, format, sheet, figuresIn(world, of, 'idle')) : '';
  };
  return {
    run,
    brigade,
    view(next) {
      setBrigade(next);
      setProblem(null);
    },
    problem,
    complain,
    move(move) {
      const at = move.to === 'idle' ? 'board' : move.to;
      const told = sentence(
        t.labour.steps.move(move.figures, t.terms.tasks[move.from], t.terms.tasks[move.to]),
      );
      const said = at === 'board' ? () => told : saySheet(at, move.brigade);
      return give(moveFigures(run.world, move.brigade, move), at, said);
    },
    set(task, figures) {
      give(setTask(run.world, brigade, task, figures), task, saySheet(task, brigade));
    },
    asLastTurn() {
      give(asLastTurn(run, brigade), 'board', () => t.labour.setAsLastTurn);
    },
    byNeed() {
      give(setByNeed(run.world, brigade), 'board', () => t.labour.setAsNeeded);
    },
    ...useUndo(() => setProblem(null)),
  };
}
