/** What sounds, read from the World: nothing here has ears, so every claim is about levels and names. */
import { describe, expect, it } from 'vitest';
import { rowsOf, type World } from '../../../src/engine/index.ts';
import {
  BEDS,
  captionsBetween,
  effectsBetween,
  mourns,
  type SoundMoment,
  seasonCues,
  soundScene,
} from '../../../src/view/sound/index.ts';
import {
  aScript,
  begin,
  everyoneAt,
  JAN,
  JUL,
  levelOf,
  MAR,
  MAY,
  pass,
  RIPE_POTATOES,
  report,
  SEP,
  set,
} from '../../builders/a-season.ts';
import { aWorld } from '../../builders/a-world.ts';
import { changed } from '../../builders/any-turn.ts';

const at = (world: World | null, page = 'desk', worlds: readonly World[] = []): SoundMoment => ({
  page,
  world,
  worlds,
  season: null,
});
const passing = (before: World, after: World): SoundMoment => ({
  ...at(after, 'season'),
  season: { before, after, speed: 1 },
});
const fed = (nourishment: number, world: World = begin()): World =>
  changed(world, ({ brigades }) => {
    for (const brigade of brigades) brigade.nourishment = nourishment;
  });
const bereft = (world: World): World =>
  changed(world, ({ brigades }) => {
    for (const brigade of brigades) brigade.deaths = brigade.usualDeaths * 2 + 5;
  });
const playersAt = (nourishment: number): readonly string[] =>
  soundScene(at(fed(nourishment))).music?.stems ?? [];

describe('the ensemble', () => {
  it('plays with everybody while nobody goes short', () => {
    expect(soundScene(at(fed(1))).music).toEqual({
      piece: 'spring',
      stems: ['plucked', 'bowed', 'flute', 'struck'],
      silent: 0,
      level: 1,
    });
  });

  it('loses one player after another as hunger grows, never to win one back, and in a famine nobody plays', () => {
    const counts = Array.from({ length: 41 }, (_, n) => playersAt(1 - n / 50).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBe(4);
    expect(counts.at(-1)).toBe(0);
    expect(new Set(counts).size).toBeGreaterThanOrEqual(4);
    expect(soundScene(at(fed(0.2)))).toMatchObject({ music: null, quiet: true });
  });

  it('is silent through a season in which more die than in any, at its report, at the desk after it, and in the archive', () => {
    const before = begin();
    const after = bereft(pass(before));
    expect(mourns(after)).toBe(true);
    for (const moment of [
      passing(before, after),
      at(after, 'turn-report'),
      at(after),
      at(pass(after), 'debrief', [before, after, pass(after)]),
    ])
      expect(soundScene(moment)).toMatchObject({ music: null, quiet: true });
  });

  it('plays at the end where nobody was lost beyond what is usual, and on the cover', () => {
    const after = pass(begin());
    expect(mourns(after)).toBe(false);
    expect(soundScene(at(after, 'debrief', [after])).music?.piece).toBe('archive');
    expect(soundScene(at(null, 'title')).music?.piece).toBe('archive');
  });

  it('plays of winter in January, and of the campaign once furnaces burn', () => {
    const lit = changed(begin(), ({ commune }) => {
      commune.furnacesLit = 6;
    });
    expect(soundScene(at(begin({ season: JAN }))).music?.piece).toBe('winter');
    expect(soundScene(at(aWorld([set({ furnaces: 10 })], lit))).music?.piece).toBe('campaign');
  });
});

describe('the beds', () => {
  it('are none while the note is read, and on the calm page', () => {
    for (const page of ['note', 'stop']) expect(soundScene(at(begin(), page)).beds).toEqual({});
  });

  it('have every level over nothing and up to 1, in every season', () => {
    for (let season = JAN; season <= 5; season += 1) {
      const levels = Object.entries(soundScene(at(begin({ season }))).beds);
      expect(levels.length).toBeGreaterThan(0);
      for (const [bed, level] of levels) {
        expect(BEDS).toContain(bed);
        expect(level).toBeGreaterThan(0);
        expect(level).toBeLessThanOrEqual(1);
      }
    }
  });

  it('hold the weather while the season passes, and not before: nobody at the desk knows it', () => {
    const before = begin({ script: aScript({ weather: 'rain' }) });
    expect(soundScene(at(before)).beds.rain).toBeUndefined();
    expect(soundScene(passing(before, pass(before))).beds.rain).toBeGreaterThan(0.5);
  });

  it('have as many sparrows as the model has birds', () => {
    const birds = (share: number) =>
      soundScene(
        at(
          changed(begin({ season: MAR }), ({ commune }) => {
            commune.birds = share;
          }),
        ),
      );
    expect(birds(0.5).beds.sparrows).toBeLessThan(birds(1).beds.sparrows!);
    expect(birds(0)).toMatchObject({ birds: 'gone' });
    expect(birds(0).beds.sparrows).toBeUndefined();
    expect(captionsBetween(birds(1), birds(0))).toEqual(['birdsGone']);
  });

  it('have the work that is ordered: hoes in July, sickles in September, softer where people are hungry', () => {
    const hands = (season: number, nourishment = 1) =>
      soundScene(at(aWorld([set({ fields: 12 })], fed(nourishment, begin({ season, crop: RIPE_POTATOES })))))
        .beds;
    expect(hands(JUL).hoes).toBeGreaterThan(0);
    expect(hands(SEP).sickles).toBeGreaterThan(0);
    expect(hands(SEP, 0.7).sickles).toBeGreaterThan(0);
    expect(hands(SEP, 0.7).sickles).toBeLessThan(hands(SEP).sickles!);
    expect(soundScene(at(begin({ season: JUL }))).beds.hoes).toBeUndefined();
  });

  it('are softer, and the same, over a paper', () => {
    const desk = soundScene(at(begin())).beds;
    const paper = soundScene(at(begin(), 'letter')).beds;
    expect(Object.keys(paper)).toEqual(Object.keys(desk));
    for (const [bed, level] of Object.entries(paper)) expect(level).toBeLessThan(desk[bed as 'wind']!);
  });
});

describe('the stamp', () => {
  const due = pass(begin({ season: MAY }), ...everyoneAt(levelOf({})));
  const stamped = (tonnes: number): World => aWorld([report(tonnes)], due);

  it('sounds the same for every number', () => {
    for (const tonnes of [0, 1, 9000])
      expect(effectsBetween(at(due, 'form'), at(stamped(tonnes), 'form'))).toEqual(['stamp']);
    expect(soundScene(at(stamped(0), 'form'))).toEqual(soundScene(at(stamped(9000), 'form')));
  });

  it('is torn up with a sound of its own, and makes none when the turn has ended', () => {
    expect(effectsBetween(at(stamped(5), 'form'), at(due, 'form'))).toEqual(['tear']);
    expect(effectsBetween(at(stamped(5), 'season'), at(pass(due, report(5)), 'season'))).toEqual([]);
  });
});

describe('what sounds once', () => {
  it('is paper when a letter, a form or a report is taken up, and nothing for other pages', () => {
    for (const page of ['letter', 'form', 'turn-report'])
      expect(effectsBetween(at(begin()), at(begin(), page))).toEqual(['paper']);
    expect(effectsBetween(at(begin(), 'letter'), at(begin()))).toEqual([]);
    expect(effectsBetween(at(begin()), at(begin(), 'settings'))).toEqual([]);
  });

  it('is a tap when people are set down at the desk, and not when the turn has ended or the order is another', () => {
    const ordered = aWorld([set({ fields: 3 })]);
    expect(effectsBetween(at(aWorld()), at(ordered))).toEqual(['tap']);
    expect(effectsBetween(at(ordered), at(aWorld()))).toEqual(['tap']);
    expect(effectsBetween(at(ordered, 'form'), at(aWorld(), 'form'))).toEqual([]);
    expect(effectsBetween(at(ordered), at(pass(ordered)))).toEqual([]);
    expect(effectsBetween(at(ordered), at(ordered))).toEqual([]);
  });

  it('has carts when grain is taken, and none when there is none', () => {
    const before = begin({ season: SEP });
    const taken = (grain: number): World =>
      changed(pass(before), ({ commune }) => {
        commune.procuredNow = grain;
      });
    expect(seasonCues(before, taken(0)).map(({ effect }) => effect)).not.toContain('carts');
    const cues = seasonCues(before, taken(9e8));
    expect(cues.map(({ effect }) => effect)).toContain('carts');
    expect(rowsOf(before).commune.turn).toBe(0);
  });
});

describe('captions', () => {
  it('say what begins, and that the music thins and stops', () => {
    const scene = (nourishment: number) => soundScene(at(fed(nourishment)));
    expect(captionsBetween(soundScene(at(null, 'note')), scene(1))).toEqual(['birds', 'musicBegins']);
    expect(captionsBetween(scene(1), scene(0.8))).toContain('musicThins');
    const winter = (nourishment: number) => soundScene(at(fed(nourishment, begin({ season: JAN }))));
    expect(captionsBetween(scene(1), winter(1))).not.toContain('musicThins');
    expect(captionsBetween(scene(0.8), scene(0.2))).toEqual(['musicStops']);
    expect(captionsBetween(scene(0.2), scene(0.2))).toEqual([]);
  });
});
