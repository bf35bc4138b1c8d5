import { describe, expect, it } from 'vitest';
import { takeBackAnswer } from '../../../src/dom/letters/take-back.ts';
import { openSession, type Session } from '../../../src/session/index.ts';
import { aLevel } from '../../builders/a-level.ts';

const letters = [
  {
    id: 'plea',
    kind: 'petition',
    when: { turn: 0 },
    brigade: 0,
    choices: [
      { id: 'no', effects: [] },
      { id: 'yes', effects: [] },
    ],
  },
] as const;

const aSession = (): Session =>
  openSession(
    { level: aLevel({ letters }), saveId: 'a', randomKey: 7 },
    {
      saves: {
        list: () => Promise.resolve([]),
        load: () => Promise.resolve(null),
        put: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
      clock: { now: () => 0 },
    },
  );

describe('taking an answer back', () => {
  it('keeps what was ordered after it, and the walks', () => {
    const session = aSession();
    session.dispatch([{ do: 'answer', letter: 'plea', choice: 'yes' }]);
    session.dispatch([{ do: 'walk', brigade: 'brigade-1' }]);
    session.dispatch([{ do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures: 5 }]);
    takeBackAnswer(session, 'plea');
    const commands = session.state().steps.flat();
    expect(commands.map((command) => command.do)).toEqual(['walk', 'move']);
    expect(session.dispatch([{ do: 'answer', letter: 'plea', choice: 'no' }])).toBeNull();
  });

  it('does nothing where nothing was answered', () => {
    const session = aSession();
    session.dispatch([{ do: 'move', brigade: 'brigade-1', from: 'idle', to: 'fields', figures: 5 }]);
    takeBackAnswer(session, 'plea');
    expect(session.state().steps).toHaveLength(1);
  });
});
