import type { policies as en } from '../en/policies.ts';

/** Words of the policies. Percentages are whole. */
export const policies: typeof en = {
  title: '办法',
  changed: (n) => (n === 0 ? '照旧' : `本回合改了 ${n} 项`),
  asks: (option) => `县里要求：${option}`,
  changedMark: '已改',
  none: '眼下还没有由你定的事。',
  set: (policy, option) => `${policy}：${option}。`,
  what: {
    kitchen: {
      households: () => '各家从分到的粮里自己开伙。',
      'rationed-hall': () => '都在食堂吃，按定量。家里用不着灶。',
      'eat-your-fill': (d) => `都在食堂吃，敞开吃饱。存粮比平常多耗 ${d.fill} %。`,
    },
    ration: {
      usual: () => '有粮一天，就照平常的量下锅。',
      spare: (d) => `只下平常的 ${d.spare} %。身子亏一点，存粮吃得久一点。`,
      thin: (d) => `只下平常的 ${d.thin} %。几个月里体力就下去。`,
    },
    hours: {
      ordinary: () => '平常工时，人顶得住。',
      long: (d) => `工时多 ${d.long} %。人会累，累了就干得少。`,
      'night-shifts': (d) => `点灯夜战，工时多 ${d.night} %。一季下来人就垮。`,
    },
    sowing: {
      all: () => '该种粮的地都种上。',
      less: (d) => `“少种、高产、多收”：${d.less} % 的地不种。`,
      'much-less': (d) => `${d.muchLess} % 的地不种。`,
    },
    seed: {
      'keep-all': () => '先把全部地的种子留出来，再说吃的。',
      'keep-part': (d) => `留出 ${d.part} % 的地要用的种子。`,
      eat: () => '不留种子。眼下多吃一口，到时没有可种的。',
    },
    plots: {
      keep: () => '自留地和地里长的都归各家。',
      halve: (d) => `${d.halve} % 的自留地归公社。`,
      collect: () => '自留地全归公社。原来它出的，都得从仓里出。',
    },
  },
};
