/** The imperative shell: one run under way, its orders, undo, branches and autosave. Knows ports, not browsers. */
import {
  type Command,
  endTurn,
  type Level,
  newGame,
  type Rejection,
  rowsOf,
  type World,
} from '../engine/index.ts';
import {
  extend,
  mergeRuns,
  netCommands,
  newRun,
  pathTo,
  playOrders,
  ROOT,
  type Run,
  toCode,
  toFile,
  worldsAlong,
} from '../replay/index.ts';
import { readRecord } from './kept-runs.ts';
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
  /** End the turn. Returns the World before and after it, or null once the level has ended. */
  endTurn(): { readonly before: World; readonly after: World } | null;
  /** Stand after another node: go back, or over to another branch. Orders of the turn under way are dropped. */
  goTo(node: string): void;
  rename(name: string): void;
  /** The line of play up to where the player stands, as a code. */
  code(): string;
  /** The whole run with every branch, as the text of a file. */
  file(): string;
  /** Write the run as it stands. Every change does so by itself; a run that only began asks for it. */
  keep(): void;
  /** Resolves when everything that happened so far is kept, or was refused. */
  settled(): Promise<void>;
}

const turnStart = (state: SessionState): World => state.worlds[state.worlds.length - 1]!;

const isLearning = (step: Step): boolean => step.some((command) => command.do === 'walk');

/** Replay steps over the start of a turn; a command that is turned down is left out. */
const ordered = (start: World, steps: readonly Step[]): World => playOrders(start, steps.flat()).world;

const isOver = (level: Level, world: World): boolean => rowsOf(world).commune.turn >= level.turns;

function standing(level: Level, run: Run, at: string, steps: readonly Step[]) {
  const worlds = worldsAlong(level, run, pathTo(run, at));
  const start = worlds[worlds.length - 1]!;
  return { run, at, worlds, steps, undone: [], world: ordered(start, steps), ended: isOver(level, start) };
}

/** What a session begins with: a fresh random key, or a record. */
export type Beginning =
  | { readonly level: Level; readonly saveId: string; readonly randomKey: number }
  | {
      readonly level: Level;
      readonly record: SaveRecord;
      /** False where the record is not in the store yet, such as a run that was just opened from a file. */
      readonly isKept?: boolean;
    };

function begin(from: Beginning): SessionState {
  if ('record' in from) {
    const { id, name, run, at, draft } = from.record;
    const place = standing(from.level, run, at, draft);
    const keeping = from.isKept === false ? 'new' : 'saved';
    return { level: from.level, saveId: id, name, keeping, ...place };
  }
  const run = newRun(from.level, from.randomKey);
  const first = newGame(from.level, from.randomKey);
  const place = { run, at: ROOT, worlds: [first], world: first, steps: [], undone: [], ended: false };
  return { level: from.level, saveId: from.saveId, name: '', keeping: 'new', ...place };
}

/**
 * A record with what another tab kept of the same run meanwhile, so that neither erases the other's turns. What can't be
 * read is written over: it must not keep the run on the desk from being kept.
 */
function withKept(wanted: SaveRecord, found: unknown): SaveRecord {
  const kept = readRecord(found);
  const same =
    kept !== null &&
    kept.run.level.hash === wanted.run.level.hash &&
    kept.run.randomKey === wanted.run.randomKey;
  return same ? { ...wanted, run: mergeRuns(kept.run, wanted.run) } : wanted;
}

class OpenSession implements Session {
  private now: SessionState;
  private saving = Promise.resolve();
  /** Records that are not written yet, nor refused. */
  private waiting = 0;
  private readonly listeners = new Set<(state: SessionState) => void>();

  constructor(
    from: Beginning,
    private readonly ports: Ports,
  ) {
    this.now = begin(from);
  }

  state(): SessionState {
    return this.now;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispatch(step: Step): Rejection | null {
    if (this.now.ended) return { code: 'level/ended', data: {} };
    const { world, rejected } = playOrders(this.now.world, step);
    if (rejected[0]) return rejected[0].rejection;
    this.change({ steps: [...this.now.steps, step], undone: [], world });
    return null;
  }

  undo(): Step | null {
    return this.takeBack(this.now.steps.findLastIndex((step) => !isLearning(step)));
  }

  redo(): Step | null {
    const step = this.now.undone.at(-1);
    if (!step) return null;
    this.order([...this.now.steps, step], this.now.undone.slice(0, -1));
    return step;
  }

  tearUp(): void {
    this.takeBack(this.now.steps.findLastIndex((step) => step.some((command) => command.do === 'report')));
  }

  endTurn(): { readonly before: World; readonly after: World } | null {
    if (this.now.ended) return null;
    const { world: before, run, at, worlds, level } = this.now;
    const after = endTurn(before);
    const next = extend(run, at, netCommands(turnStart(this.now), before), after);
    const ended = isOver(level, after);
    this.change({
      run: next.run,
      at: next.id,
      worlds: [...worlds, after],
      world: after,
      steps: [],
      undone: [],
      ended,
    });
    return { before, after };
  }

  goTo(node: string): void {
    this.change(standing(this.now.level, this.now.run, node, []));
  }

  rename(name: string): void {
    this.change({ name });
  }

  code(): string {
    return toCode(this.now.level, this.now.run, this.now.at);
  }

  file(): string {
    return toFile(this.now.run);
  }

  settled(): Promise<void> {
    return this.saving;
  }

  private set(change: Partial<SessionState>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) this.tell(listener);
  }

  /** A screen that breaks must not stop the others, nor the keeping; its error goes to the page. */
  private tell(listener: (state: SessionState) => void): void {
    try {
      listener(this.now);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  private change(change: Partial<SessionState>): void {
    this.set(change);
    this.keep();
  }

  private order(steps: readonly Step[], undone: readonly Step[]): void {
    this.change({ steps, undone, world: ordered(turnStart(this.now), steps) });
  }

  private takeBack(index: number): Step | null {
    const step = this.now.steps[index];
    if (!step) return null;
    this.order(this.now.steps.toSpliced(index, 1), [...this.now.undone, step]);
    return step;
  }

  private record(): SaveRecord {
    const { saveId: id, name, run, at, steps: draft } = this.now;
    return { id, name, savedAt: this.ports.clock.now(), run, at, draft };
  }

  /** Write behind the player's back, one record after the other; a refusal is said, and tried again next time. */
  keep(): void {
    const wanted = this.record();
    this.waiting += 1;
    if (this.now.keeping !== 'refused') this.set({ keeping: 'saving' });
    this.saving = this.saving.then(() => this.write(wanted)).then((isKept) => this.written(isKept));
  }

  private async write(wanted: SaveRecord): Promise<boolean> {
    const { saves } = this.ports;
    try {
      await saves.put(withKept(wanted, await saves.load(wanted.id)));
      return true;
    } catch {
      return false;
    }
  }

  private written(isKept: boolean): void {
    this.waiting -= 1;
    if (!isKept) this.set({ keeping: 'refused' });
    else if (this.waiting === 0) this.set({ keeping: 'saved' });
  }
}

/** Open a session on a new or a kept run. */
export const openSession = (from: Beginning, ports: Ports): Session => new OpenSession(from, ports);
