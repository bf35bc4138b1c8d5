import { describe, expect, it } from 'vitest';
import { convert, readQuantity } from '../../../src/content/compile/units.ts';

describe('quantities', () => {
  it.each([
    ['420 mu', 'centi-mu', 42_000],
    ['31 000 jin', 'g', 15_500_000],
    ['3.2 kg', 'g', 3200],
    ['5 t', 'g', 5_000_000],
    ['30 %', '1', 0.3],
    ['30%', '1', 0.3],
    ['12 jin/mu', 'g/centi-mu', 60],
    ['1 ha', 'centi-mu', 1500],
    ['45 jin/mu/turn', 'g/centi-mu/turn', 225],
    ['240 kg/person/year', 'g/person/turn', 40_000],
    ['11.1 ‰', '1', 0.0111],
    [0.5, '1', 0.5],
  ])('%s is so many %s: %d', (text, unit, value) => {
    expect(readQuantity(text, unit)).toEqual({ value });
  });

  it.each([
    ['5 t', 'centi-mu'],
    ['5', 'g'],
    ['5 stone', 'g'],
    ['many t', 'g'],
    ['12 jin', 'g/centi-mu'],
  ])('%s is no %s, and the mend says so', (text, unit) => {
    const read = readQuantity(text, unit);
    expect('mend' in read && read.mend).toMatch(/^Write .*\.$/);
  });

  it('rounds nothing where the units are the same', () => {
    expect(convert(0.1 + 0.2, 'labour-day/t', 'labour-day/t')).toEqual({ value: 0.1 + 0.2 });
  });
});
