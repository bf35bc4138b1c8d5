import { describe, expect, it } from 'vitest';
import { outcomeWords, rejectionWords, stepWords } from '../../../src/dom/desk/words/index.ts';
import { signerOf } from '../../../src/dom/letters/signer.ts';
import { formatsOf, LANGUAGES, loadMessages, type Story } from '../../../src/i18n/index.ts';
import { FRACTIONS, type Fraction, type Outcome, type SheetView } from '../../../src/view/desk/index.ts';

const sheet = (outcome: Outcome, changes: Partial<SheetView> = {}): SheetView => ({
  task: outcome.of,
  figures: 10,
  need: 14,
  wants: 'need',
  missing: 4,
  tired: 0,
  most: 20,
  outcome,
  ...changes,
});

const OUTCOMES: readonly Outcome[] = [
  ...FRACTIONS.flatMap((left) =>
    (['harvest', 'harvest-and-sow', 'sow', 'tend', 'none'] as const).map((work) => ({
      of: 'fields' as const,
      work,
      left,
    })),
  ),
  ...(['none', 'below', 'met', 'above'] as const).map((ask) => ({
    of: 'furnaces' as const,
    ask,
    tonnes: 84,
  })),
  ...FRACTIONS.map((built) => ({ of: 'waterworks' as const, built, done: built === 'all' })),
  ...(['worse', 'kept', 'better'] as const).map((goods) => ({ of: 'workshops' as const, goods })),
  ...(['worked', 'spare-time', 'taken'] as const).map((plots) => ({ of: 'plots' as const, plots })),
  ...(['rises', 'stays', 'falls'] as const).map((fatigue) => ({ of: 'rest' as const, idle: 0, fatigue })),
];

const STORY = {
  brigades: { ferry: { name: 'Ferry', leader: 'Chen Yulan', about: '' } },
  letters: { plea: { subject: 'Two days' } },
} as unknown as Story;

describe.each(LANGUAGES)('words of the desk in %s', (language) => {
  it('say something about every outcome', async () => {
    const t = await loadMessages(language);
    for (const outcome of OUTCOMES) {
      const { lead, more } = outcomeWords(t, formatsOf(language), sheet(outcome, { tired: 2 }));
      expect(lead).not.toBe('');
      expect(`${lead}${more}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('say what is missing where hands are short', async () => {
    const t = await loadMessages(language);
    const { lead } = outcomeWords(
      t,
      formatsOf(language),
      sheet({ of: 'fields', work: 'harvest', left: 'fifth' }),
    );
    expect(lead).toContain('4');
  });

  it('count those without a task where they tell of rest', async () => {
    const t = await loadMessages(language);
    const rest = sheet({ of: 'rest', idle: 28, fatigue: 'falls' }, { figures: 0, need: 20, missing: 0 });
    expect(outcomeWords(t, formatsOf(language), rest).lead).toContain('28');
    const short = { ...rest, need: 31, missing: 3 };
    expect(outcomeWords(t, formatsOf(language), short).lead).toMatch(/28.*3|3.*28/);
  });

  it('say what the dam is for until it stands', async () => {
    const t = await loadMessages(language);
    const words = (built: Fraction, done: boolean) =>
      outcomeWords(t, formatsOf(language), sheet({ of: 'waterworks', built, done })).more;
    expect(words('fifth', false)).toBe(t.labour.dam.helps);
    expect(words('all', true)).toBe('');
  });

  it('tell every kind of step', async () => {
    const texts = { t: await loadMessages(language), format: formatsOf(language), story: STORY };
    const told = [
      stepWords(texts, { kind: 'move', figures: 5, from: ['furnaces'], to: 'fields' }),
      stepWords(texts, { kind: 'assign' }),
      stepWords(texts, { kind: 'policy', policy: 'hours', option: 'long' }),
      stepWords(texts, { kind: 'report', tonnes: 1120 }),
      stepWords(texts, { kind: 'walk', brigade: 'ferry' }),
      stepWords(texts, { kind: 'answer', letter: 'plea', choice: 'no' }),
    ];
    expect(told.every((words) => words.length > 0 && !words.includes('undefined'))).toBe(true);
    expect(told[4]).toContain('Ferry');
    expect(told[5]).toContain('Two days');
  });

  it('give the mend with a refusal', async () => {
    const t = await loadMessages(language);
    expect(rejectionWords(t, { code: 'figures/not-enough', data: { have: 3 } })).toContain('3');
  });
});

describe('who signs a letter', () => {
  it('is named before the first comma, in either script', () => {
    expect(signerOf('Wang Guiying, women’s team, East Slope')).toEqual({
      name: 'Wang Guiying',
      rest: 'women’s team, East Slope',
    });
    expect(signerOf('王桂英，东坡妇女队')).toEqual({ name: '王桂英', rest: '东坡妇女队' });
    expect(signerOf('County newspaper')).toEqual({ name: 'County newspaper', rest: '' });
  });
});
