import { describe, expect, it } from 'vitest';
import { endTurn, newGame, type World } from '../../../src/engine/index.ts';
import { fractionOf } from '../../../src/view/desk/fractions.ts';
import {
  arrivals,
  fieldWork,
  figuresIn,
  leavingView,
  moveFigures,
  playStep,
  policiesView,
  setByNeed,
  setTask,
  sheetsView,
  stripView,
  tabsView,
  tagsView,
  trayView,
  walkView,
} from '../../../src/view/desk/index.ts';
import { fillOf } from '../../../src/view/desk/tags.ts';
import { aLevel } from '../../builders/a-level.ts';
import { aWorld } from '../../builders/a-world.ts';

function ordered(world: World): World {
  const orders = setByNeed(world, -1);
  return orders.ok ? playStep(world, orders.step) : world;
}

/** Worlds at the start of so many turns, everything set by need. */
function worldsUntil(turn: number, world: World = aWorld()): World[] {
  const worlds = [world];
  while (worlds.length <= turn) worlds.push(endTurn(ordered(worlds[worlds.length - 1]!)));
  return worlds;
}

const runAt = (turn: number) => {
  const worlds = worldsUntil(turn);
  return { worlds, world: worlds[turn]! };
};

/** The autumn harvest with everything set by need, but so many figures fewer in the fields. */
function shortBy(figures: number): World {
  const world = ordered(worldsUntil(3)[3]!);
  const fields = sheetsView(world, -1).find(({ task }) => task === 'fields')!;
  const orders = setTask(world, -1, 'fields', Math.min(fields.need, fields.figures) - figures);
  return orders.ok ? playStep(world, orders.step) : world;
}

describe('the sheets', () => {
  it('are those of the open tasks only', () => {
    expect(sheetsView(aWorld(), -1).map(({ task }) => task)).toEqual(['fields', 'waterworks', 'rest']);
    expect(sheetsView(runAt(2).world, -1).map(({ task }) => task)).toContain('furnaces');
  });

  it('count what is missing against the need', () => {
    const fields = sheetsView(aWorld(), -1).find(({ task }) => task === 'fields')!;
    expect(fields.figures).toBe(0);
    expect(fields.missing).toBe(fields.need);
    expect(fields.outcome).toEqual({ of: 'fields', work: 'tend', left: 'all' });
  });

  it('say nothing is left undone once the need is met', () => {
    const world = ordered(aWorld());
    const fields = sheetsView(world, -1).find(({ task }) => task === 'fields')!;
    expect(fields.missing).toBe(0);
    expect(fields.outcome).toMatchObject({ left: 'none' });
  });

  it('show the demand of the county at the furnaces as one', () => {
    const furnaces = sheetsView(runAt(3).world, -1).find(({ task }) => task === 'furnaces')!;
    expect(furnaces.wants).toBe('ask');
    expect(furnaces.outcome).toMatchObject({ of: 'furnaces', ask: 'below' });
  });

  it('add up over brigades', () => {
    const { world } = runAt(3);
    const whole = sheetsView(world, -1);
    const parts = world.game.level.brigades.map((_, b) => sheetsView(world, b));
    whole.forEach((sheet, i) => {
      expect(parts.reduce((sum, sheets) => sum + sheets[i]!.figures, 0)).toBe(sheet.figures);
      expect(parts.reduce((sum, sheets) => sum + sheets[i]!.need, 0)).toBe(sheet.need);
    });
  });

  it('count those without a task as resting', () => {
    const rest = sheetsView(aWorld(), -1).find(({ task }) => task === 'rest')!;
    expect(rest.missing).toBe(0);
    expect(rest.figures).toBe(0);
    expect(rest.outcome).toMatchObject({ of: 'rest', idle: figuresIn(aWorld(), -1, 'idle') });
  });
});

describe('the strip', () => {
  it('shows no meter before there is a demand, and no ledger before a form', () => {
    expect(stripView(runAt(0))).toMatchObject({
      turn: 1,
      turns: 6,
      standing: null,
      trust: null,
      grain: null,
    });
  });

  it('shows standing with the first demand and trust with the first policy', () => {
    const strip = stripView(runAt(2));
    expect(strip.standing).not.toBeNull();
    expect(strip.trust).not.toBeNull();
  });

  it('sets what was reported beside what the carts weighed once a form has gone out', () => {
    const { grain } = stripView(runAt(3));
    expect(grain).toMatchObject({ crop: 0, onDesk: false, known: 'weighed', walked: 0, turnsAgo: -1 });
    expect(grain!.reported).toBeGreaterThan(0);
    expect(grain!.seenLow).toBeGreaterThan(0);
    expect(grain!.seenLow).toBe(grain!.seenHigh);
    expect(grain!.max).toBeGreaterThan(grain!.reported);
  });

  it('names the gap where more was reported than seen', () => {
    const { worlds, world } = runAt(2);
    const stamped = playStep(world, [{ do: 'report', tonnes: 9000 }]);
    const { grain } = stripView({ worlds, world: stamped });
    expect(grain).toMatchObject({ onDesk: true, reported: 9_000_000_000 });
    expect(grain!.gap!.low).toBe(grain!.reported - grain!.seenHigh);
  });

  it('narrows what was seen by a walk', () => {
    const { worlds, world } = runAt(2);
    const stamped = playStep(world, [{ do: 'report', tonnes: 9000 }]);
    const walked = playStep(stamped, [{ do: 'walk', brigade: 'brigade-1' }]);
    const before = stripView({ worlds, world: stamped }).grain!;
    const after = stripView({ worlds, world: walked }).grain!;
    expect(before).toMatchObject({ known: 'told', walked: 0 });
    expect(after).toMatchObject({ known: 'seen', walked: 1, turnsAgo: 0 });
    expect(after.seenHigh - after.seenLow).toBeLessThan(before.seenHigh - before.seenLow);
  });
});

describe('what lies on the desk', () => {
  it('says in one line what is new', () => {
    expect(arrivals(runAt(0))).toEqual(['first']);
    expect(arrivals(runAt(2))).toEqual(['form', 'furnaces']);
  });

  it('calls for every hand at a harvest, and not for what a late hand may still bring in', () => {
    const worlds = worldsUntil(3);
    expect(arrivals({ worlds, world: worlds[3]! })).toContain('harvest');
    const late = endTurn(shortBy(12));
    expect(fieldWork(late, -1)).toBe('harvest');
    expect(arrivals({ worlds: [...worlds, late], world: late })).not.toContain('harvest');
  });

  it('has a tag for what stands uncut, and none where that is next to nothing', () => {
    const shares = [1, 2, 4, 6, 8, 10, 12, 20, 60].map((figures) =>
      tagsView(endTurn(shortBy(figures))).flatMap((tag) => (tag.of === 'standing' ? [tag.share] : [])),
    );
    expect(shares.flat()).not.toContain('none');
    expect(shares[0]).toEqual([]);
    expect(shares.at(-1)).toHaveLength(1);
  });

  it('says which figure goes out where nothing is stamped', () => {
    const { worlds, world } = runAt(2);
    expect(leavingView({ worlds, world }).unstamped).toBeGreaterThan(0);
    const stamped = playStep(world, [{ do: 'report', tonnes: 100 }]);
    expect(leavingView({ worlds, world: stamped }).unstamped).toBeNull();
  });

  it('keeps letters as they lay when the turn began, with the answers given', () => {
    const letters = [
      {
        id: 'a-petition',
        kind: 'petition',
        when: { turn: 0 },
        brigade: 1,
        choices: [
          { id: 'no', effects: [] },
          { id: 'yes', effects: [] },
        ],
      },
    ] as const;
    const start = newGame(aLevel({ letters }), 7);
    const world = playStep(start, [{ do: 'answer', letter: 'a-petition', choice: 'yes' }]);
    expect(trayView({ worlds: [start], world })).toEqual([
      { id: 'a-petition', kind: 'petition', brigade: 'brigade-2', choices: ['no', 'yes'], answer: 'yes' },
    ]);
    expect(leavingView({ worlds: [start], world: start }).unanswered).toBe(1);
  });

  it('marks policies that the county asks for and those that were changed', () => {
    const { worlds, world } = runAt(3);
    const changed = playStep(world, [{ do: 'set-policy', policy: 'hours', option: 'long' }]);
    const hours = policiesView({ worlds, world: changed }).find(({ policy }) => policy === 'hours');
    expect(hours).toMatchObject({ value: 'long', asked: 'night-shifts', changed: true });
  });
});

describe('tabs, tags and walks', () => {
  it('list the commune first, then each brigade', () => {
    const tabs = tabsView(aWorld());
    expect(tabs.map(({ brigade }) => brigade)).toEqual([-1, 0, 1, 2, 3]);
    expect(tabs[0]!.hands).toBe(tabs.slice(1).reduce((sum, { hands }) => sum + hands, 0));
    expect(tabs[0]!.strength).toBe('strong');
  });

  it('speak in coarse words', () => {
    expect(fillOf(0)).toBe('empty');
    expect(fillOf(0.5)).toBe('half');
    expect(fractionOf(0.21)).toBe('fifth');
    expect(tagsView(runAt(3).world).map(({ of }) => of)).toContain('ripe');
  });

  it('tell what was seen only of a brigade that was walked this turn', () => {
    const walked = playStep(aWorld(), [{ do: 'walk', brigade: 'brigade-3' }]);
    const view = walkView(walked);
    expect(view).toMatchObject({ days: 2, left: 1 });
    expect(view.brigades.map(({ sight }) => sight !== null)).toEqual([false, false, true, false]);
    expect(view.brigades[2]!.sight).toMatchObject({ strength: 'strong', mood: 'eager' });
  });

  it('show one brigade as well as the commune', () => {
    const world = playStep(
      aWorld(),
      (() => {
        const orders = moveFigures(aWorld(), 0, { from: 'idle', to: 'fields', figures: 5 });
        return orders.ok ? orders.step : [];
      })(),
    );
    const set = setTask(world, 0, 'fields', 6);
    expect(set.ok && set.step).toEqual([
      { do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures: 1 },
    ]);
  });
});
