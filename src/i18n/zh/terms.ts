import type { terms as en } from '../en/terms.ts';

/** Names of the game's things. One word for one thing. */
export const terms: typeof en = {
  tasks: {
    fields: '农田',
    furnaces: '高炉',
    waterworks: '水利',
    workshops: '作坊副业',
    plots: '自留地',
    rest: '休息',
    idle: '未派活',
  },
  seasons: {
    'jan-feb': '一月至二月',
    'mar-apr': '三月至四月',
    'may-jun': '五月至六月',
    'jul-aug': '七月至八月',
    'sep-oct': '九月至十月',
    'nov-dec': '十一月至十二月',
  },
  seasonWork: {
    'jan-feb': '冬闲，算账',
    'mar-apr': '春耕，青黄不接',
    'may-jun': '夏收夏种',
    'jul-aug': '田间管理，夏粮征购',
    'sep-oct': '秋收秋种',
    'nov-dec': '征购，分配',
  },
  policies: {
    kitchen: '伙食',
    ration: '口粮',
    hours: '工时',
    sowing: '播种面积',
    seed: '种子粮',
    plots: '自留地',
  },
  options: {
    kitchen: { households: '各家开伙', 'rationed-hall': '食堂定量', 'eat-your-fill': '食堂敞开吃' },
    ration: { usual: '平常', spare: '偏紧', thin: '很紧' },
    hours: { ordinary: '平常', long: '加班', 'night-shifts': '夜战' },
    sowing: { all: '全种', less: '少种', 'much-less': '大减' },
    seed: { 'keep-all': '留足', 'keep-part': '留一部分', eat: '吃掉' },
    plots: { keep: '保留', halve: '减半', collect: '收回' },
  },
  weathers: { fair: '晴好', rain: '多雨', drought: '干旱', flood: '水灾', locusts: '蝗灾', snow: '下雪' },
  standing: '上级看法',
  trust: '群众信任',
  morale: '劲头',
  capacity: '体力',
  fatigue: '劳累',
  commune: '各大队',
};
