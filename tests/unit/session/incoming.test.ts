/** Runs from outside that the reader takes must be good for all that a run is good for: codes, files, playing on. */
import { describe, expect, it } from 'vitest';
import { type Command, endTurn, newGame } from '../../../src/engine/index.ts';
import { extend, newRun, ROOT, type Run, toFile, verify } from '../../../src/replay/index.ts';
import { openIncoming, openSession } from '../../../src/session/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const level = aLevel();
const find = () => level;
const move: Command = { do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures: 3 };
const forgotten = (): never => {
  throw new Error('The store is not asked here.');
};
const ports = {
  saves: { list: forgotten, load: forgotten, put: forgotten, remove: forgotten },
  clock: { now: () => 1 },
};

/** A run of turns with the given commands as they are, each with the figures of a turn without orders. */
function recorded(turns: readonly (readonly Command[])[]): Run {
  let run = newRun(level, 7);
  let at: string = ROOT;
  let world = newGame(level, 7);
  for (const commands of turns) {
    world = endTurn(world);
    ({ run, id: at } = extend(run, at, commands, world));
  }
  return run;
}

function opened(run: Run) {
  const read = openIncoming(toFile(run), find);
  if (!read.ok) throw new Error(read.error.code);
  const { at, differs } = read.value;
  const record = { id: 'a', name: '', savedAt: 1, run: read.value.run, at, draft: [] };
  return { session: openSession({ level, record }, ports), run: read.value.run, differs };
}

describe('a run from outside', () => {
  it.each<[string, Command]>([
    ['a brigade that is not there', { do: 'walk', brigade: 'nowhere' }],
    ['a letter that is not there', { do: 'answer', letter: 'none', choice: 'none' }],
    ['an option that is not there', { do: 'set-policy', policy: 'hours', option: 'none' }],
    ['more hands than there are', { ...move, figures: 1000 }],
  ])('that names %s loses that order, and has a code', (_, stray) => {
    const { session, run, differs } = opened(recorded([[stray], []]));
    expect(differs).toBe(1);
    expect(session.state().worlds).toHaveLength(3);
    expect(Object.values(run.nodes).flatMap(({ commands }) => commands)).toEqual([]);
    expect(openIncoming(session.code(), find)).toMatchObject({
      ok: true,
      value: { at: session.state().at, differs: null },
    });
    expect(verify(level, run).difference).toBeNull();
  });

  it('that holds moves and agrees is taken over with net orders', () => {
    const start = newGame(level, 7);
    const first = openSession(
      { level, saveId: 'a', randomKey: 7 },
      { ...ports, saves: { ...ports.saves, load: async () => null, put: async () => {} } },
    );
    first.dispatch([move]);
    const { after } = first.endTurn()!;
    const { run } = extend(newRun(level, start.game.key), ROOT, [move], after);
    expect(verify(level, run).difference).toBeNull();
    const { session, differs } = opened(run);
    expect(differs).toBeNull();
    expect(session.code()).toBe(first.code());
    expect(session.file()).toBe(first.file());
  });

  it('that goes on after the end of the level is turned down, and one that ends there is not', () => {
    const turns = Array.from({ length: level.turns }, () => []);
    expect(openIncoming(toFile(recorded(turns)), find)).toMatchObject({ ok: true, value: { differs: null } });
    expect(openIncoming(toFile(recorded([...turns, []])), find)).toMatchObject({
      ok: false,
      error: { code: 'not-a-replay', path: 'turns', found: `${level.turns + 1} > ${level.turns}` },
    });
  });
});
