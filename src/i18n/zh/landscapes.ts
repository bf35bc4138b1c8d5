import type { landscapes as en } from '../en/landscapes.ts';

/** Messages of: the two landscapes. What the year's work and its snow are called in each. */
export const landscapes: typeof en = {
  'wheat-plain': {
    seasonWork: {
      'jan-feb': '冬闲，算账',
      'mar-apr': '春耕，青黄不接',
      'may-jun': '夏收夏种',
      'jul-aug': '田间管理，夏粮征购',
      'sep-oct': '秋收秋种',
      'nov-dec': '征购，分配',
    },
    snow: '麦地盖着雪。',
  },
  'rice-valley': {
    seasonWork: {
      'jan-feb': '冬闲，算账',
      'mar-apr': '插早稻，青黄不接',
      'may-jun': '插中稻，耘田',
      'jul-aug': '收早稻，田间管理',
      'sep-oct': '收中稻，征购',
      'nov-dec': '征购，分配',
    },
    snow: '水田上落了点雪。',
  },
};
