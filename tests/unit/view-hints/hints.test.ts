import { describe, expect, it } from 'vitest';
import type { HintId, Session } from '../../../src/session/index.ts';
import {
  GAP,
  type HintMoment,
  type HintsShown,
  hintDue,
  hintsPassed,
  placeHint,
  type Side,
} from '../../../src/view/hints/index.ts';
import { aSession } from '../view-report/a-session.ts';

const fresh = { hints: true, hintsDone: [] as HintId[] };

const moment = (session: Session, screen: string, passing = false): HintMoment => ({
  screen,
  passing,
  state: session.state(),
});

const done = (...hintsDone: HintId[]) => ({ hints: true, hintsDone });

describe('the first turn', () => {
  it('has one hint: how people are sent, until some were', () => {
    const session = aSession(0);
    expect(hintDue(moment(session, 'desk'), fresh, {})).toBe('assign');
    expect(hintsPassed(moment(session, 'desk'), fresh, { assign: 1 })).toEqual([]);
    const brigade = session.state().level.brigades[0]!.id;
    expect(session.dispatch([{ do: 'move', brigade, from: 'idle', to: 'fields', figures: 1 }])).toBeNull();
    expect(hintsPassed(moment(session, 'desk'), fresh, { assign: 1 })).toEqual(['assign']);
    expect(hintDue(moment(session, 'desk'), done('assign'), { assign: 1 })).toBeNull();
  });

  it('tells of the speed while its season passes, and not after it', () => {
    const session = aSession(1);
    expect(hintDue(moment(session, 'season', true), done('assign'), {})).toBe('speed');
    expect(hintsPassed(moment(session, 'season', true), done('assign'), { speed: 1 })).toEqual([]);
    expect(hintsPassed(moment(session, 'turn-report'), done('assign'), { speed: 1 })).toEqual(['speed']);
  });

  it('has none for whoever wants none', () => {
    expect(hintDue(moment(aSession(0), 'desk'), { hints: false, hintsDone: [] }, {})).toBeNull();
  });
});

describe('a later turn', () => {
  const formTurn = (): Session => {
    for (let turns = 1; turns < 6; turns += 1) {
      const session = aSession(turns);
      if (hintDue(moment(session, 'form'), fresh, {}) === 'walk') return session;
    }
    throw new Error('The test level has no form.');
  };

  it('gives one new thing on the desk: when the first is done, the next waits for a turn', () => {
    const session = aSession(5);
    const brigade = session.state().level.brigades[0]!.id;
    session.dispatch([{ do: 'move', brigade, from: 'fields', to: 'rest', figures: 1 }]);
    const desk = moment(session, 'desk');
    const first = hintDue(desk, done('assign'), {})!;
    const second = hintDue(desk, done('assign', first), {});
    expect(second).not.toBeNull();
    const shown: HintsShown = { [first]: session.state().worlds.length };
    expect(hintDue(desk, done('assign'), shown)).toBe(first);
    expect(hintDue(desk, done('assign', first), shown)).toBeNull();
  });

  it('points at the form until it is opened', () => {
    const session = formTurn();
    expect(hintDue(moment(session, 'desk'), done('assign'), {})).toBe('form');
    expect(hintsPassed(moment(session, 'form'), done('assign'), {})).toContain('form');
  });

  it('teaches to walk on the form, until a brigade was walked', () => {
    const session = formTurn();
    const brigade = session.state().level.brigades[0]!.id;
    session.dispatch([{ do: 'walk', brigade }]);
    expect(hintDue(moment(session, 'form'), fresh, {})).toBeNull();
    expect(hintsPassed(moment(session, 'form'), fresh, {})).toContain('walk');
  });

  it('offers the way back in the report after a form, and takes the offer away once it is left or taken', () => {
    const session = formTurn();
    const before = session.state().at;
    session.endTurn();
    expect(hintDue(moment(session, 'turn-report'), fresh, {})).toBe('again');
    const turn = session.state().worlds.length;
    expect(hintsPassed(moment(session, 'desk'), fresh, { again: turn })).toContain('again');
    session.goTo(before);
    session.dispatch([{ do: 'report', tonnes: 1 }]);
    session.endTurn();
    expect(hintsPassed(moment(session, 'turn-report'), fresh, {})).toContain('again');
    expect(hintDue(moment(session, 'turn-report'), done('again'), {})).toBeNull();
  });

  it('gives a hint of an earlier turn up once that turn has passed', () => {
    const session = aSession(2);
    expect(hintsPassed(moment(session, 'desk'), done('assign'), { letters: 2 })).toContain('letters');
  });
});

describe('the mark', () => {
  const window = { left: 0, top: 0, width: 1000, height: 600 };
  const mark = { left: 0, top: 0, width: 200, height: 60 };
  const sides: readonly Side[] = ['left', 'above'];
  const boxes = [
    { left: 700, top: 300, width: 120, height: 40 },
    { left: 10, top: 300, width: 120, height: 40 },
    { left: 10, top: 10, width: 120, height: 40 },
    { left: 860, top: 550, width: 130, height: 40 },
    { left: 0, top: 200, width: 1000, height: 50 },
  ];

  it.each(boxes)('lies beside a control at %o, never over it, and within the window', (control) => {
    const { left, top } = placeHint(control, mark, window, sides);
    const apart =
      left + mark.width <= control.left ||
      left >= control.left + control.width ||
      top + mark.height <= control.top ||
      top >= control.top + control.height;
    expect(apart).toBe(true);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + mark.width).toBeLessThanOrEqual(window.width);
    expect(top + mark.height).toBeLessThanOrEqual(window.height);
  });

  it('lies on the side that is wanted where there is room', () => {
    const place = placeHint(boxes[0]!, mark, window, sides);
    expect(place).toEqual({ side: 'left', left: 700 - 200 - GAP, top: 290, arrow: 30 });
    expect(placeHint(boxes[1]!, mark, window, sides).side).toBe('above');
  });

  it('keeps off other controls where another side is free', () => {
    const other = { left: 500, top: 290, width: 180, height: 60 };
    expect(placeHint(boxes[0]!, mark, window, sides, [other]).side).toBe('above');
    const above = { left: 600, top: 200, width: 400, height: 90 };
    const { side } = placeHint(boxes[0]!, mark, window, sides, [other, above]);
    expect(side).toBe('below');
  });

  it('points from the edge of the window at what was scrolled out of it', () => {
    const place = placeHint({ left: 400, top: 900, width: 100, height: 40 }, mark, window, ['above']);
    expect(place.side).toBe('above');
    expect(place.top + mark.height).toBeLessThanOrEqual(window.height);
    expect(place.left + place.arrow).toBe(450);
    const beneath = { left: 400, top: 900, width: 100, height: 40 };
    expect(placeHint(beneath, mark, window, ['below', 'right']).side).toBe('above');
    expect(placeHint({ ...beneath, top: -90 }, mark, window, ['above']).side).toBe('below');
  });
});
