import { describe, expect, it } from 'vitest';
import { DRAWN_HIT, rowsOf, USUAL_HIT } from '../../../src/engine/index.ts';
import {
  BARE,
  begin,
  choose,
  everyoneAt,
  JUL,
  levelOf,
  pass,
  RIPE_POTATOES,
  rowsAfter,
  SEP,
  type Setting,
  set,
  TO_SOW,
} from '../../builders/a-season.ts';

const p = begin().game.level.parameters;
const autumn: Setting = { season: SEP, crop: RIPE_POTATOES };
const sowing: Setting = { season: SEP, crop: TO_SOW };
const growing: Setting = { season: JUL, crop: (crop) => ({ sownArea: crop.plannedArea, growth: 1 }) };

/** The first brigade and its crops after a turn with so many figures in the fields. */
function withFields(setting: Setting, fields: number, ...orders: Parameters<typeof rowsAfter>[1][]) {
  const { brigades, crops } = rowsAfter(setting, set({ fields }), ...orders);
  const [wheat, potato] = crops[0]!;
  const { fieldDays, fieldNeed } = brigades[0]!;
  return { wheat: wheat!, potato: potato!, served: fieldDays / fieldNeed };
}

describe('fields', () => {
  it('FIELD-1 land is sown as far as seed reaches, and the rest lies bare', () => {
    const { wheat } = withFields({ season: SEP, crop: () => ({ sownArea: 0, seed: 70 * 1000 }) }, 60);
    expect(wheat.sown).toBe(1000);
    expect(wheat.seed).toBe(0);
    expect(wheat.unsown).toBe(wheat.plannedArea - 1000);
  });

  it('FIELD-1 zero seed sows nothing', () => {
    expect(withFields({ season: SEP, crop: () => ({ sownArea: 0, seed: 0 }) }, 60).wheat.sown).toBe(0);
  });

  it('FIELD-2 hands that are short serve harvest and sowing in the same share', () => {
    const noHaste = { ...autumn, parameters: { 'fields.hasty_sowing': 0 } };
    const short = withFields(noHaste, 15);
    expect(short.served).toBeLessThan(0.6);
    expect(short.potato.cut / short.potato.ripe).toBeCloseTo(short.served, 4);
    expect(short.wheat.sown / short.wheat.plannedArea).toBeCloseTo(short.served, 4);
  });

  it('FIELD-3 crops that nobody tends lose the share that the parameter names', () => {
    expect(withFields(growing, 0).potato.growth).toBeCloseTo(1 - p['fields.untended_loss']);
  });

  it('FIELD-3 care beyond the need adds a little, and no more for more hands than can do good', () => {
    const need = 60 / withFields(growing, 60).served;
    const careful = withFields(growing, Math.ceil(need * 1.1));
    expect(careful.potato.growth).toBeCloseTo(1 + p['fields.extra_care'] * (careful.served - 1), 6);
    const most = withFields(growing, 60);
    expect(most.served).toBeGreaterThan(1.25);
    expect(most.potato.growth).toBeCloseTo(1 + p['fields.extra_care'] * 0.25, 6);
  });

  it('FIELD-4 zero labour gives zero harvest, and what stands is half rotten when the late season ends it', () => {
    const left = pass(begin(autumn), set({}));
    const stood = rowsOf(left).crops[0]![1]!;
    expect(stood.cut).toBe(0);
    expect(stood.standing).toBe(stood.ripe);
    const late = rowsOf(pass(left)).crops[0]![1]!;
    expect(late.rotted + late.cut).toBe(stood.standing);
    expect(late.standing).toBe(0);
    const cutLate = rowsOf(pass(left, set({ fields: 60 }))).crops[0]![1]!;
    expect(cutLate.cut / stood.standing).toBeCloseTo(1 - p['fields.rot_before_late_harvest'], 2);
  });

  it('FIELD-5 weather takes its loss of the land hit beyond the usual; a reservoir softens losses, not gains', () => {
    const left = (hit: number, earth: number) =>
      withFields({ ...growing, script: { hit: [hit, hit] }, level: { earth } }, 30).potato.weather;
    const full = p['water.reservoir_earth'];
    const loss = p['weather.loss_per_hit'] * (0.4 - p['weather.usual_hit']);
    expect(left(0.4, 0)).toBeCloseTo(1 - loss);
    expect(left(0.4, full)).toBeCloseTo(1 - loss * (1 - p['water.protection']));
    expect(left(USUAL_HIT, 0)).toBe(1);
    expect(left(0, 0)).toBeGreaterThan(1);
    expect(left(0, full)).toBeCloseTo(left(0, 0));
  });

  it('FIELD-5 weather that is drawn differs by key, within its spread, and is usual in the mean', () => {
    const most = p['weather.loss_per_hit'] * p['weather.hit_spread'];
    const drawn = Array.from(
      { length: 200 },
      (_, key) => withFields({ ...growing, key, script: { hit: [DRAWN_HIT, DRAWN_HIT] } }, 30).potato.weather,
    );
    for (const weather of drawn) expect(Math.abs(weather - 1)).toBeLessThanOrEqual(most + 1e-12);
    expect(Math.max(...drawn)).toBeGreaterThan(1 + 0.9 * most);
    expect(new Set(drawn).size).toBeGreaterThan(150);
    expect(drawn.reduce((sum, weather) => sum + weather, 0) / drawn.length).toBeCloseTo(1, 2);
  });

  it('FIELD-5 each brigade has a local draw of its own, within its spread', () => {
    const spread = 0.1;
    const drawn = Array.from({ length: 50 }, (_, key) =>
      rowsAfter({ ...growing, key, parameters: { 'weather.local_spread': spread } }).crops.map(
        ([, potato]) => potato!.weather,
      ),
    ).flat();
    for (const weather of drawn) expect(Math.abs(weather - 1)).toBeLessThanOrEqual(spread);
    expect(Math.max(...drawn)).toBeGreaterThan(1 + 0.9 * spread);
    expect(new Set(drawn).size).toBe(200);
  });

  it('FIELD-6 hurried sowing covers more land than its days, and prepares it worse', () => {
    const flat = { ...sowing, parameters: { 'fields.worst_land': 0 } };
    const { wheat, served } = withFields(flat, 6);
    const share = wheat.sown / wheat.plannedArea;
    expect(served).toBeLessThan(0.6);
    expect(share).toBeCloseTo(served * (1 + p['fields.hasty_sowing'] * (1 - served)), 4);
    expect(wheat.unsown).toBe(wheat.plannedArea - wheat.sown);
    expect(wheat.growth).toBeCloseTo(1 - p['fields.poor_preparation'] * (1 - served / share), 4);
    expect(withFields(flat, 60).wheat.growth).toBeCloseTo(1);
  });

  it('FIELD-7 of less land sown the better part is sown', () => {
    const all = withFields(sowing, 60).wheat;
    const options = { less: p['fields.sowing.less'], 'much-less': p['fields.sowing.much_less'] };
    for (const [option, share] of Object.entries(options)) {
      const part = withFields(sowing, 60, choose('sowing', option)).wheat;
      expect(part.sown / all.sown).toBeCloseTo(share, 4);
      expect(part.growth / all.growth).toBeCloseTo(1 + p['fields.worst_land'] * (1 - share), 4);
    }
  });

  it('bare fields ask for no work but what is to be sown', () => {
    const level = levelOf({ season: JUL, crop: BARE });
    const { brigades } = rowsAfter({ season: JUL, crop: BARE }, ...everyoneAt(level));
    expect(brigades.map(({ fieldNeed }) => fieldNeed)).toEqual([0, 0, 0, 0]);
  });
});
