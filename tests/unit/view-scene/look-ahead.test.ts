import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AHEAD, LookAhead } from '../../../src/scenes/picture/look-ahead.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SPRING = 1;
const EARLY_SUMMER = 2;
const AUTUMN = 4;
const WINTER = 5;

function aLookAhead() {
  const store = { look: vi.fn(async () => ({}) as never), later: vi.fn(async () => ({}) as never) };
  return { store, ahead: new LookAhead(store) };
}

it('fetches the look after the one that is shown, in every turn, once', async () => {
  const { store, ahead } = aLookAhead();
  ahead.shown({ turn: 3, season: AUTUMN });
  ahead.shown({ turn: 3, season: AUTUMN });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.look.mock.calls).toEqual([['winter']]);
  ahead.shown({ turn: 3, season: AUTUMN });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.look).toHaveBeenCalledOnce();
  ahead.shown({ turn: 5, season: 0 });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.look.mock.calls).toEqual([['winter'], ['spring']]);
  expect(store.later.mock.calls).toEqual([['winter'], ['spring']]);
});

it('fetches nothing of hard times in the first turn', async () => {
  const { store, ahead } = aLookAhead();
  ahead.shown({ turn: 0, season: SPRING });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.look.mock.calls).toEqual([['summer']]);
  expect(store.later).not.toHaveBeenCalled();
});

it('fetches nothing for a turn that was over before its time, nor after its end', async () => {
  const { store, ahead } = aLookAhead();
  ahead.shown({ turn: 0, season: SPRING });
  await vi.advanceTimersByTimeAsync(AHEAD - 1);
  ahead.shown({ turn: 3, season: AUTUMN });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.look.mock.calls).toEqual([['winter']]);
  ahead.shown({ turn: 4, season: WINTER });
  ahead.end();
  await vi.advanceTimersByTimeAsync(2 * AHEAD);
  expect(store.look).toHaveBeenCalledOnce();
});

it('says nothing of a look that cannot be had, and asks again in the next turn', async () => {
  const { store, ahead } = aLookAhead();
  store.look.mockRejectedValueOnce(new Error('gone'));
  ahead.shown({ turn: 1, season: EARLY_SUMMER });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.later).not.toHaveBeenCalled();
  ahead.shown({ turn: 3, season: AUTUMN });
  await vi.advanceTimersByTimeAsync(AHEAD);
  expect(store.later.mock.calls).toEqual([['winter']]);
});
