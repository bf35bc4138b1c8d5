/** What the keeper of the stage says where the browser refuses to keep. */
import { describe, expect, it } from 'vitest';
import type { AppPorts } from '../../../src/dom/app/ports.ts';
import { StageKeeper } from '../../../src/dom/app/stage-keeper.ts';
import { loadMessages, type Story } from '../../../src/i18n/index.ts';
import { openSession, type SaveRecord, type Saves } from '../../../src/session/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const level = aLevel();
const never = (): never => {
  throw new Error('Not asked for here.');
};
const refused = async (): Promise<never> => {
  throw new Error('QuotaExceededError');
};
const emptyStore: Saves = {
  list: async () => [],
  load: async () => null,
  put: async () => {},
  remove: async () => {},
};

async function aKeeper(saves: Partial<Saves>) {
  const ports: AppPorts = {
    saves: { ...emptyStore, ...saves },
    clock: { now: () => 1 },
    settings: {
      read: () => null,
      keep: () => {},
      hints: () => ({ languages: ['en'], reducedMotion: false }),
    },
    desktop: { download: never, copy: never },
    chance: { key: () => 7, id: () => 'a' },
    mountPicture: never,
    paintCover: never,
    mountSound: never,
    levels: () => [{ id: level.id, title: '', subtitle: '', turns: level.turns, minutes: 1 }],
    loadMessages,
    loadLevel: async () => level,
    loadStory: async () => ({}) as Story,
    loadSources: never,
  };
  const keeper = new StageKeeper(ports);
  await keeper.begin();
  return { keeper, t: keeper.messages.value! };
}

function aCode(): string {
  const session = openSession(
    { level, saveId: 'x', randomKey: 7 },
    { saves: emptyStore, clock: { now: () => 1 } },
  );
  session.endTurn();
  return session.code();
}

describe('a run opened from outside', () => {
  it('is not said to be kept where the browser refuses', async () => {
    const { keeper } = await aKeeper({ put: refused });
    expect(await keeper.open(aCode())).toBeNull();
    expect(keeper.state.value?.keeping).toBe('refused');
    expect(keeper.route.value).toEqual({ screen: 'desk' });
  });

  it('is kept at once, and then said to be', async () => {
    const put: SaveRecord[] = [];
    const { keeper } = await aKeeper({ put: async (record) => void put.push(record) });
    expect(await keeper.open(aCode())).toBeNull();
    expect(put.map(({ id, at }) => [id, at])).toEqual([['a', keeper.state.value!.at]]);
    expect(keeper.state.value?.keeping).toBe('saved');
  });
});

describe('a kept run', () => {
  it('that the browser does not remove leaves a notice', async () => {
    const { keeper, t } = await aKeeper({ remove: refused });
    await keeper.removeSave('a');
    expect(keeper.notice.value).toBe(t.errors.storageRefused);
  });

  it('that is removed leaves none', async () => {
    const { keeper } = await aKeeper({});
    await keeper.removeSave('a');
    expect(keeper.notice.value).toBeNull();
  });

  it('that is damaged is not resumed, and says so', async () => {
    const { keeper, t } = await aKeeper({ load: async () => ({ id: 'a' }) as SaveRecord });
    expect(await keeper.resume('a')).toBe(t.errors.loadFailed);
    expect(keeper.session.value).toBeNull();
  });
});
