import { describe, expect, it } from 'vitest';
import { fingerprint, peopleOf, rowsOf } from '../../../src/engine/index.ts';
import {
  afterTrueForm,
  causesOfLoss,
  eatenFacts,
  grainLines,
  harvestFacts,
  headlineOf,
  isWeighed,
  movesOf,
  notesOf,
  peopleFacts,
  procuredIn,
  rationOf,
  stateFacts,
  type TurnSpan,
  turnSpan,
  workFacts,
} from '../../../src/view/report/index.ts';
import { aSession, type Play } from './a-session.ts';

const HARVEST = 4;
const FORM = 5;

const spanOf = (turn: number, play?: Play): TurnSpan => {
  const span = turnSpan(aSession(turn, play).state(), turn);
  if (!span) throw new Error('The turn has not ended.');
  return span;
};

describe('an ended turn', () => {
  it('is read from the line of play, with its orders', () => {
    const session = aSession(3);
    const span = turnSpan(session.state(), 2)!;
    expect(span.date.season).toBe('may-jun');
    expect(fingerprint(span.world)).toBe(session.state().run.nodes[nodeAfter(session, 2)]!.fingerprint);
    expect(rowsOf(span.ordered).brigades[0]!.atFields).toBeGreaterThan(0);
  });

  it('is null where it has not ended', () => {
    expect(turnSpan(aSession(2).state(), 3)).toBeNull();
  });
});

function nodeAfter(session: ReturnType<typeof aSession>, turn: number): string {
  const { run, at } = session.state();
  const path: string[] = [];
  for (let node: string | null = at; node; node = run.nodes[node]!.parent) path.unshift(node);
  return path[turn]!;
}

describe('where the grain went', () => {
  it.each([1, 2, 3, 4, 5, 6])('adds up in turn %i, within what the desk may know', (turn) => {
    const lines = grainLines(spanOf(turn));
    const sum = (bound: 'low' | 'high'): number =>
      lines.reduce((total, { code, mass, takes }) => {
        if (['store', 'cut', 'came'].includes(code)) return total + mass[bound];
        return ['state', 'seed', 'eaten', 'fodder'].includes(code) && takes ? total - mass[bound] : total;
      }, 0);
    const left = lines.find(({ code }) => code === 'left')!.mass;
    expect(left.high).toBeCloseTo(sum('high'), 0);
    expect(left.low).toBeCloseTo(Math.max(0, sum('low')), 0);
  });

  it('keeps every bar within the sheet', () => {
    for (const turn of [1, 2, 3, 4, 5, 6])
      for (const { from, to } of grainLines(spanOf(turn))) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(1.000001);
      }
  });

  it('gives a harvest as a range that hides what was cut until its form has gone out', () => {
    const span = spanOf(HARVEST);
    const cut = grainLines(span).find(({ code }) => code === 'cut')!;
    expect(isWeighed(cut.mass)).toBe(false);
    expect(grainLines(spanOf(FORM)).every(({ mass }) => isWeighed(mass))).toBe(true);
  });

  it('names what an earlier season left standing as such', () => {
    const codes = grainLines(spanOf(FORM)).map(({ code }) => code);
    expect(codes).toContain('stood');
    expect(codes).not.toContain('ripe');
  });
});

describe('causes', () => {
  it('put hands at the furnaces first where they were missing in the fields', () => {
    const { shown } = causesOfLoss(spanOf(HARVEST));
    expect(shown[0]!.code).toBe('furnaces');
    expect(shown[0]!.grams).toBeGreaterThan(0);
    expect(shown[0]!.hands).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(4);
  });

  it('are none where nothing was left', () => {
    expect(causesOfLoss(spanOf(1))).toEqual({ shown: [], smaller: 0 });
  });

  it('leave the World that they start from as it was', () => {
    const span = spanOf(HARVEST);
    const before = fingerprint(span.ordered);
    causesOfLoss(span);
    expect(fingerprint(span.ordered)).toBe(before);
  });
});

describe('procurement', () => {
  it('follows the report: a true form would have taken less', () => {
    const span = spanOf(FORM);
    const facts = stateFacts(span)!;
    expect(facts.reported).toBeGreaterThan(facts.harvested);
    expect(procuredIn(afterTrueForm(span, facts.harvested))).toBeLessThan(facts.taken);
  });

  it('says that the county figure went out where nothing was stamped', () => {
    expect(stateFacts(spanOf(3, { furnaces: 0, report: 0 }))!.byCounty).toBe(true);
    expect(stateFacts(spanOf(3))!.byCounty).toBe(false);
  });

  it.each([
    ['report', {}],
    ['plan', { 'procurement.plan_floor': 1 }],
    ['county', { 'procurement.disbelief': 1 }],
  ] as const)('names the figure that the share was taken of: %s', (basis, values) => {
    const session = aSession(FORM, { furnaces: 0, report: 0.1 }, values);
    const facts = stateFacts(turnSpan(session.state(), FORM)!)!;
    expect(facts.basis).toBe(basis);
    expect(Math.abs(facts.counted * facts.share - facts.due)).toBeLessThanOrEqual(1);
    if (basis !== 'report') expect(facts.counted).toBeGreaterThan(facts.reported);
  });

  it('is null in a turn without a form', () => {
    expect(stateFacts(spanOf(HARVEST))).toBeNull();
  });
});

describe('the ration', () => {
  it('is what is left over heads and days until the next harvest', () => {
    const span = spanOf(FORM);
    const { now, until, had } = rationOf(span)!;
    const left = rowsOf(span.world).brigades.reduce((sum, b) => sum + b.grain, 0);
    const people = rowsOf(span.world).brigades.reduce((sum, b) => sum + peopleOf(b), 0);
    expect(until).toBe(0);
    expect(now.low).toBeCloseTo(left / people / ((365 / 6) * 2), 3);
    expect(had!.perHead).toBeGreaterThan(now.low);
  });

  it('is not told where the next turn brings a harvest', () => {
    expect(rationOf(spanOf(1))).toBeNull();
  });
});

describe('the headline', () => {
  it('says what mattered most', () => {
    expect(headlineOf(spanOf(HARVEST), false).code).toBe('unharvested');
    expect(headlineOf(spanOf(FORM), false).code).toBe('taken');
    expect(headlineOf(spanOf(2, { furnaces: 0, report: 1 }), false).code).not.toBe('taken');
  });

  it('leaves deaths out in the gentle setting', () => {
    for (const turn of [1, 2, 3, 4, 5, 6]) expect(headlineOf(spanOf(turn), true).code).not.toBe('deaths');
  });
});

describe('people and works', () => {
  it('count what the turn counted', () => {
    const span = spanOf(HARVEST);
    const rows = rowsOf(span.world);
    expect(peopleFacts(span).died).toBe(rows.brigades.reduce((sum, b) => sum + b.deaths, 0));
    expect(workFacts(span).claimed).toBe(rows.commune.claimedNow);
    expect(workFacts(span).furnaceHands).toBeGreaterThan(0);
    expect(eatenFacts(span).fed).toBeGreaterThan(0);
    expect(harvestFacts(span)!.brigades).toHaveLength(4);
  });

  it('tell whole points, the largest first, and nothing that rounds to nothing', () => {
    const { morale, standing, trust } = movesOf(spanOf(FORM));
    for (const { causes } of [morale, standing, trust]) {
      const sizes = causes.map(({ by }) => Math.abs(by));
      expect(sizes.every((size) => size >= 1 && Number.isInteger(size))).toBe(true);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('names causes in turn %i that add up to the change as it is shown', (turn) => {
    const { morale, standing, trust } = movesOf(spanOf(turn));
    for (const { was, now, causes } of [morale, standing, trust]) {
      let sum = 0;
      for (const { by } of causes) sum += by;
      expect(sum).toBe(Math.round(now) - Math.round(was));
    }
  });
});

describe('a note on a household', () => {
  const note = { household: 'a', brigade: 0, text: 'told' };

  it('is shown after its turn where its test holds', () => {
    const span = spanOf(HARVEST);
    const held = {
      ...note,
      when: { turn: 4, test: { quantity: 'unharvestedShare' as const, atLeast: 0.05 } },
    };
    const never = { ...note, when: { turn: 4, test: { quantity: 'trust' as const, atLeast: 101 } } };
    const other = { ...note, when: { turn: 3 } };
    expect(notesOf([other, never, held], span)).toEqual([held]);
    expect(notesOf([other, never], span)).toEqual([]);
  });

  it('has one other beside it and no third, in the order of the level', () => {
    const after = (text: string) => ({ ...note, text, when: { turn: HARVEST } });
    const told = notesOf(['first', 'second', 'third'].map(after), spanOf(HARVEST));
    expect(told.map(({ text }) => text)).toEqual(['first', 'second']);
  });
});
