import type { units as en } from '../en/units.ts';

/** Units and the words around numbers. */
export const units: typeof en = {
  tonne: '吨',
  tonnes: '吨',
  kilo: '公斤',
  mu: '亩',
  people: (count) => `${count} 人`,
  figures: (n) => `${n} 个人形`,
  hands: (count) => `${count} 个劳力`,
  range: (low, high) => `${low} 至 ${high}`,
  year: (year) => `${year} 年`,
  turnOf: (turn, turns) => `第 ${turn} 回合，共 ${turns} 回合`,
};
