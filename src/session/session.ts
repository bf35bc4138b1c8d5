/** The imperative shell: one run under way, its orders, undo, branches and autosave. Knows ports, not browsers. */
import {
  type Command,
  endTurn,
  type Level,
  newGame,
  play,
  type Rejection,
  rowsOf,
  type World,
} from '../engine/index.ts';
import {
  extend,
  netCommands,
  newRun,
  pathTo,
  ROOT,
  type Run,
  toCode,
  toFile,
  worldsAlong,
} from '../replay/index.ts';
import type { Ports, SaveRecord } from './ports.ts';

/** Whether the run is kept: not yet, being written, written, or refused by the browser. */
export type Keeping = 'new' | 'saving' | 'saved' | 'refused';

/** One step of orders: what was given at once, and can be undone at once. */
export type Step = readonly Command[];

/** What everyone who shows the game reads. A new object after every change. */
export interface SessionState {
  readonly level: Level;
  readonly saveId: string;
  readonly name: string;
  readonly run: Run;
  /** Node after which the player stands. */
  readonly at: string;
  /** The first World and the World after each ended turn on the way to `at`. The last is the start of this turn. */
  readonly worlds: readonly World[];
  /** The start of this turn with all orders so far. */
  readonly world: World;
  readonly steps: readonly Step[];
  readonly undone: readonly Step[];
  /** True once every turn of the level has ended. */
  readonly ended: boolean;
  readonly keeping: Keeping;
}

export interface Session {
  state(): SessionState;
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Give orders as one step: all of them, or none and the reason. */
  dispatch(step: Step): Rejection | null;
  /** Take back the last step that is not a walk: days spent on learning stay spent. Returns it, or null. */
  undo(): Step | null;
  redo(): Step | null;
  /** Tear up the stamped form of this turn. */
  tearUp(): void;
  /** End the turn. Returns the World before and after it. */
  endTurn(): { readonly before: World; readonly after: World };
  /** Stand after another node: go back, or over to another branch. Orders of the turn under way are dropped. */
  goTo(node: string): void;
  rename(name: string): void;
  /** The line of play up to where the player stands, as a code. */
  code(): string;
  /** The whole run with every branch, as the text of a file. */
  file(): string;
  /** Resolves when everything that happened so far is kept, or was refused. */
  settled(): Promise<void>;
}

const turnStart = (state: SessionState): World => state.worlds[state.worlds.length - 1]!;

const isLearning = (step: Step): boolean => step.some((command) => command.do === 'walk');

/** Replay steps over the start of a turn; a step that is turned down is left out. */
function ordered(start: World, steps: readonly Step[]): World {
  return steps.flat().reduce((world, command) => {
    const played = play(world, command);
    return played.ok ? played.value : world;
  }, start);
}

const isOver = (level: Level, world: World): boolean => rowsOf(world).commune.turn >= level.turns;

function standing(level: Level, run: Run, at: string, steps: readonly Step[]) {
  const worlds = worldsAlong(level, run, pathTo(run, at));
  const start = worlds[worlds.length - 1]!;
  return { run, at, worlds, steps, undone: [], world: ordered(start, steps), ended: isOver(level, start) };
}

/** What a session begins with: a fresh random key, or what was kept. */
export type Beginning =
  | { readonly level: Level; readonly saveId: string; readonly randomKey: number }
  | { readonly level: Level; readonly record: SaveRecord };

function begin(from: Beginning): SessionState {
  if ('record' in from) {
    const { id, name, run, at, draft } = from.record;
    const place = standing(from.level, run, at, draft);
    return { level: from.level, saveId: id, name, keeping: 'saved', ...place };
  }
  const run = newRun(from.level, from.randomKey);
  const first = newGame(from.level, from.randomKey);
  const place = { run, at: ROOT, worlds: [first], world: first, steps: [], undone: [], ended: false };
  return { level: from.level, saveId: from.saveId, name: '', keeping: 'new', ...place };
}

/** Open a session on a new or a kept run. */
export function openSession(from: Beginning, ports: Ports): Session {
  let state = begin(from);
  let saving = Promise.resolve();
  const listeners = new Set<(state: SessionState) => void>();

  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  };

  const record = (): SaveRecord => ({
    id: state.saveId,
    name: state.name,
    savedAt: ports.clock.now(),
    run: state.run,
    at: state.at,
    draft: state.steps,
  });

  const keep = (): void => {
    const wanted = record();
    if (state.keeping !== 'refused') set({ keeping: 'saving' });
    saving = saving
      .then(() => ports.saves.put(wanted))
      .then(() => set({ keeping: 'saved' }))
      .catch(() => set({ keeping: 'refused' }));
  };

  const change = (next: Partial<SessionState>): void => {
    set(next);
    keep();
  };

  const withSteps = (steps: readonly Step[], undone: readonly Step[]): void =>
    change({ steps, undone, world: ordered(turnStart(state), steps) });

  const takeBack = (index: number): Step | null => {
    const step = state.steps[index];
    if (!step) return null;
    withSteps(state.steps.toSpliced(index, 1), [...state.undone, step]);
    return step;
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(step) {
      if (state.ended) return { code: 'level/ended', data: {} };
      let world = state.world;
      for (const command of step) {
        const played = play(world, command);
        if (!played.ok) return played.error;
        world = played.value;
      }
      change({ steps: [...state.steps, step], undone: [], world });
      return null;
    },
    undo: () => takeBack(state.steps.findLastIndex((step) => !isLearning(step))),
    redo() {
      const step = state.undone[state.undone.length - 1];
      if (!step) return null;
      withSteps([...state.steps, step], state.undone.slice(0, -1));
      return step;
    },
    tearUp() {
      takeBack(state.steps.findLastIndex((step) => step.some((command) => command.do === 'report')));
    },
    endTurn() {
      const before = state.world;
      const after = endTurn(before);
      const commands = netCommands(turnStart(state), before);
      const { run, id } = extend(state.run, state.at, commands, after);
      const worlds = [...state.worlds, after];
      change({ run, at: id, worlds, world: after, steps: [], undone: [], ended: isOver(state.level, after) });
      return { before, after };
    },
    goTo(node) {
      change(standing(state.level, state.run, node, []));
    },
    rename(name) {
      change({ name });
    },
    code: () => toCode(state.level, state.run, state.at),
    file: () => toFile(state.run),
    settled: () => saving,
  };
}
