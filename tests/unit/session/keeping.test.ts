/** What is said of the keeping of a run is so, and what was kept is read with suspicion. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Run } from '../../../src/replay/index.ts';
import { listRuns, openSession, type SaveRecord, type Saves, type Step } from '../../../src/session/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const level = aLevel();
const step: Step = [{ do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures: 1 }];

/** A store whose writes wait until they are let through, or refused, one by one. */
function aSlowStore(records: Record<string, unknown> = {}) {
  const waiting: { done(): void; refuse(): void }[] = [];
  const saves: Saves = {
    list: async () => Object.values(records) as SaveRecord[],
    load: async (id) => (records[id] ?? null) as SaveRecord | null,
    put: (record) =>
      new Promise((resolve, reject) => {
        waiting.push({
          done: () => {
            records[record.id] = record;
            resolve();
          },
          refuse: () => reject(new Error('QuotaExceededError')),
        });
      }),
    remove: async () => {},
  };
  const next = async (how: 'done' | 'refuse') => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()![how]();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { records, saves, next };
}

const begin = (saves: Saves) =>
  openSession({ level, saveId: 'a', randomKey: 7 }, { saves, clock: { now: () => 1 } });

async function aRecord(): Promise<SaveRecord> {
  const { saves, records, next } = aSlowStore();
  const session = begin(saves);
  session.dispatch(step);
  await next('done');
  session.endTurn();
  await next('done');
  session.dispatch(step);
  await next('done');
  return records.a as SaveRecord;
}

afterEach(() => vi.unstubAllGlobals());

describe('keeping', () => {
  it('is said to be done only when nothing waits to be written any more', async () => {
    const { saves, next } = aSlowStore();
    const session = begin(saves);
    expect(session.state().keeping).toBe('new');
    session.dispatch(step);
    session.dispatch(step);
    await next('done');
    expect(session.state().keeping).toBe('saving');
    await next('done');
    expect(session.state().keeping).toBe('saved');
  });

  it('is said to be refused until a later write goes through', async () => {
    const { saves, next } = aSlowStore();
    const session = begin(saves);
    session.dispatch(step);
    session.dispatch(step);
    await next('refuse');
    expect(session.state().keeping).toBe('refused');
    await next('done');
    expect(session.state().keeping).toBe('saved');
  });

  it('does not suffer from a listener that throws, and the error is not lost', async () => {
    const later: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (work: () => void) => later.push(work));
    const { saves, next } = aSlowStore();
    const session = begin(saves);
    const heard: string[] = [];
    session.subscribe(() => {
      throw new Error('A screen broke.');
    });
    session.subscribe(({ keeping }) => heard.push(keeping));
    session.dispatch(step);
    await next('done');
    expect(session.state().keeping).toBe('saved');
    expect(heard.at(-1)).toBe('saved');
    expect(later.length).toBeGreaterThan(0);
    expect(later[0]).toThrow('A screen broke.');
  });

  it('can be asked for where nothing was ordered yet', async () => {
    const record = await aRecord();
    const { saves, records, next } = aSlowStore();
    const session = openSession({ level, record, isKept: false }, { saves, clock: { now: () => 1 } });
    expect(session.state().keeping).toBe('new');
    session.keep();
    expect(session.state().keeping).toBe('saving');
    await next('refuse');
    expect(session.state().keeping).toBe('refused');
    session.keep();
    await next('done');
    expect(records.a).toEqual(record);
  });

  it.each<[string, (record: SaveRecord) => unknown]>([
    ['no run', (record) => ({ ...record, run: undefined })],
    ['a run without nodes', (record) => ({ ...record, run: { ...record.run, nodes: undefined } })],
    ['a run without a level', (record) => ({ ...record, run: { ...record.run, level: null } })],
    ['nothing at all', () => 'damaged'],
  ])('goes on over a record with %s', async (_, damage) => {
    const record = await aRecord();
    const { saves, records, next } = aSlowStore({ a: damage(record) });
    const session = openSession({ level, record }, { saves, clock: { now: () => 1 } });
    session.dispatch(step);
    await next('done');
    expect(session.state().keeping).toBe('saved');
    expect((records.a as { run: Run }).run).toEqual(record.run);
  });
});

describe('kept runs', () => {
  const listed = async (kept: unknown) => listRuns(aSlowStore({ a: kept }).saves);

  it('are listed with their orders of the turn under way', async () => {
    const record = await aRecord();
    expect(await listed(record)).toEqual([record]);
  });

  it('lose the orders of the turn under way where these can not be read', async () => {
    const record = await aRecord();
    for (const draft of [undefined, null, 'x', [null], [[{ do: 'dance' }]], [step, [{ do: 'report' }]]])
      expect(await listed({ ...record, draft })).toEqual([{ ...record, draft: [] }]);
  });

  it('are left out where the run can not be read, or the player stands nowhere in it', async () => {
    const record = await aRecord();
    for (const kept of [null, 'x', { ...record, run: {} }, { ...record, at: 'gone' }, { ...record, at: 7 }])
      expect(await listed(kept)).toEqual([]);
  });
});
