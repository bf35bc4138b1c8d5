import { describe, expect, it } from 'vitest';
import { fingerprint, rowsOf } from '../../../src/engine/index.ts';
import { leavesOf, ROOT } from '../../../src/replay/index.ts';
import {
  codeOf,
  openIncoming,
  openSession,
  readSettings,
  runFile,
  type SaveRecord,
  type Saves,
  type Step,
} from '../../../src/session/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const level = aLevel();
const toFields = (figures: number): Step => [
  { do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures },
];

/** A store in memory, with a switch that makes the browser refuse. */
function aStore() {
  const records = new Map<string, SaveRecord>();
  const store = { refuses: false, records };
  const guard = async <T>(value: T): Promise<T> => {
    if (store.refuses) throw new Error('QuotaExceededError');
    return value;
  };
  const saves: Saves = {
    list: () => guard([...records.values()]),
    load: (id) => guard(records.get(id) ?? null),
    put: async (record) => {
      await guard(null);
      records.set(record.id, record);
    },
    remove: async (id) => {
      await guard(null);
      records.delete(id);
    },
  };
  return Object.assign(store, { saves });
}

const open = (store = aStore()) => ({
  store,
  session: openSession({ level, saveId: 'a', randomKey: 7 }, { saves: store.saves, clock: { now: () => 1 } }),
});

describe('session', () => {
  it('undoes and redoes orders until the turn ends, in steps', () => {
    const { session } = open();
    session.dispatch(toFields(10));
    session.dispatch(toFields(5));
    expect(rowsOf(session.state().world).brigades[0]!.atFields).toBe(15);
    session.undo();
    expect(rowsOf(session.state().world).brigades[0]!.atFields).toBe(10);
    session.redo();
    expect(rowsOf(session.state().world).brigades[0]!.atFields).toBe(15);
    session.endTurn();
    expect(session.undo()).toBe(null);
  });

  it('gives all orders of a step or none, with the reason', () => {
    const { session } = open();
    const rejection = session.dispatch([...toFields(10), ...toFields(1000)]);
    expect(rejection).toMatchObject({ code: 'figures/not-enough' });
    expect(rowsOf(session.state().world).brigades[0]!.atFields).toBe(0);
  });

  it('does not give back days spent on learning', () => {
    const { session } = open();
    session.dispatch([{ do: 'walk', brigade: 'brigade-1' }]);
    session.dispatch(toFields(10));
    session.undo();
    expect(session.undo()).toBe(null);
    expect(rowsOf(session.state().world).commune.walks).toBe(1);
  });

  it('keeps the run after every order and comes back to the same World, orders included', async () => {
    const { session, store } = open();
    session.dispatch(toFields(10));
    session.endTurn();
    session.dispatch(toFields(7));
    await session.settled();
    const record = store.records.get('a')!;
    const again = openSession({ level, record }, { saves: store.saves, clock: { now: () => 2 } });
    expect(fingerprint(again.state().world)).toBe(fingerprint(session.state().world));
    expect(again.state().worlds.map(fingerprint)).toEqual(session.state().worlds.map(fingerprint));
  });

  it('plays on where the browser refuses to keep, says so, and notices when it can again', async () => {
    const { session, store } = open();
    store.refuses = true;
    session.dispatch(toFields(10));
    await session.settled();
    expect(session.state().keeping).toBe('refused');
    session.endTurn();
    expect(session.state().worlds).toHaveLength(2);
    expect(session.code()).toMatch(/^[\w-]+$/);
    store.refuses = false;
    session.dispatch(toFields(1));
    await session.settled();
    expect(session.state().keeping).toBe('saved');
  });

  it('keeps the turns that another tab ended in the same run', async () => {
    const { session, store } = open();
    session.dispatch(toFields(1));
    await session.settled();
    const other = openSession(
      { level, record: store.records.get('a')! },
      { saves: store.saves, clock: { now: () => 2 } },
    );
    other.dispatch(toFields(4));
    other.endTurn();
    await other.settled();
    session.dispatch(toFields(2));
    session.endTurn();
    await session.settled();
    const { nodes } = store.records.get('a')!.run;
    expect(Object.keys(nodes)).toEqual(expect.arrayContaining([other.state().at, session.state().at]));
  });

  it('ends no turn after the last', () => {
    const { session } = open();
    for (let turn = 0; turn < level.turns; turn += 1) expect(session.endTurn()).not.toBeNull();
    const last = session.state();
    expect(session.endTurn()).toBeNull();
    expect(session.state()).toBe(last);
  });

  it('goes back to a turn and branches; both ends are kept', () => {
    const { session } = open();
    session.dispatch(toFields(10));
    session.endTurn();
    session.goTo(ROOT);
    session.dispatch(toFields(20));
    session.endTurn();
    expect(leavesOf(session.state().run)).toHaveLength(2);
  });

  it('opens its own file and code, and names the first turn of a forged file', () => {
    const { session } = open();
    for (let turn = 0; turn < 3; turn += 1) {
      session.dispatch(toFields(3));
      session.endTurn();
    }
    const find = () => level;
    for (const text of [session.file(), session.code()]) {
      const incoming = openIncoming(text, find);
      expect(incoming).toMatchObject({ ok: true, value: { differs: null, at: session.state().at } });
    }
    const { fingerprint: mark } = session.state().run.nodes[session.state().at]!;
    const forged = openIncoming(session.file().replace(mark, '0123456789abcdef'), find);
    expect(forged).toMatchObject({ ok: true, value: { differs: 3 } });
    expect(forged.ok && forged.value.run.nodes[session.state().at]!.fingerprint).toBe(mark);
  });

  it('turns down what is not a run, with the place and what was found there', () => {
    const find = () => level;
    const problem = (text: string) => {
      const read = openIncoming(text, find);
      return read.ok ? null : read.error;
    };
    const { session } = open();
    session.endTurn();
    expect(problem('{ not json')).toMatchObject({ code: 'not-json' });
    expect(problem('{"format":99}')).toMatchObject({ code: 'newer-format', path: 'format', found: '99' });
    expect(problem(session.file().replace('"parent": "r"', '"parent": "gone"'))).toMatchObject({
      code: 'broken-tree',
    });
    expect(problem('not a code!')).toMatchObject({ code: 'bad-code' });
    expect(problem(session.code().slice(0, -4))).toMatchObject({ code: 'cut-off-code' });
    expect(openIncoming(session.code(), () => undefined)).toMatchObject({
      ok: false,
      error: { code: 'unknown-level' },
    });
    expect(openIncoming(session.code(), () => aLevel({ hash: 'ffffffffffffffff' }))).toMatchObject({
      ok: false,
      error: { code: 'other-level-version' },
    });
  });
});

describe('a kept run', () => {
  it('is written as the same file and code as from the desk', () => {
    const { session } = open();
    session.dispatch(toFields(10));
    session.endTurn();
    const { run, at } = session.state();
    expect(runFile(run)).toBe(session.file());
    expect(codeOf(level, run, at)).toBe(session.code());
  });

  it('has no code where the level is another by now', () => {
    const { run, at } = open().session.state();
    expect(codeOf(aLevel({ hash: 'ffffffffffffffff' }), run, at)).toBeNull();
  });
});

describe('settings', () => {
  const hints = { languages: ['fr', 'zh-CN'], reducedMotion: true };
  it('begin with what the browser tells', () => {
    expect(readSettings(null, hints)).toMatchObject({
      language: 'zh',
      motion: 'still',
      text: 100,
      picture: true,
      gentle: false,
      keys: true,
      noteRead: false,
      hints: true,
      hintsDone: [],
      seasonSpeed: 1,
    });
  });
  it('take over only what is a setting of this version', () => {
    expect(readSettings({ text: 150, face: 'comic', other: 1 }, hints)).toMatchObject({
      text: 150,
      face: 'serif',
    });
    expect(readSettings({ other: 1 }, hints)).not.toHaveProperty('other');
  });
  it('know each hint once, and no hint of another version', () => {
    expect(readSettings({ hintsDone: ['form', 'assign', 'form', 'dance'] }, hints).hintsDone).toEqual([
      'assign',
      'form',
    ]);
    expect(readSettings({ hintsDone: 'assign' }, hints).hintsDone).toEqual([]);
  });
});
