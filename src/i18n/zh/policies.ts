import type { policies as en } from '../en/policies.ts';

/** Words of the policies. Percentages are whole. */
export const policies: typeof en = {
  title: '办法',
  changed: (n) => (n === 0 ? '照旧' : `本回合改了 ${n} 项`),
  asks: (option) => `县里要求：${option}`,
  changedMark: '已改',
  groups: { changed: '这一回合改过的', asked: '县里另有要求的', rest: '其余' },
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
      stretch: () => '按账上存粮匀到下次收成，最多照平常。先短牲口的。',
      thin: (d) => `只下平常的 ${d.thin} %。几个月里体力就下去。`,
    },
    hours: {
      short: (d) => `工时少 ${d.short} %。体弱的能缓过来。`,
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
    technique: {
      local: () => '怎么种，怎么耕，照本地多年的办法。',
      partly: () => '部分地块密植、深翻。每亩多费种子、多费工。',
      full: () => '处处密植、深翻，还要打麻雀。指示说产量翻番；跟着来的是多费种子、多费工、多生虫。',
    },
    accounting: {
      contract: () => '各户交够以后，多收的归自己。',
      team: () => '二三十户一起分配。',
      cooperative: () => '一个村一起分配。',
      brigade: () => '几个村一起分配，干好干坏一个样。',
      commune: () => '几千户一起分配。牲口农具人人有份，没人当心。',
    },
    women: {
      'as-before': () => '妇女下地照旧。',
      'all-called': (d) => `能下地的妇女都叫出来，多出 ${d.women} % 的工。家里的活还在那儿。`,
    },
    works: {
      careful: () => '照技术员说的，一层一层夯实。',
      rushed: (d) => `每天多上 ${d.rushed} % 的土，不夯，未必顶得住。`,
    },
    search: {
      none: () => '没有人去查瞒产。',
      meetings: () => '开会逼人互相指认谁家藏粮。伤信任。',
      'house-search': () => '工作队挨户挖窖翻箱。找到的更多，留下的更少，更伤信任。',
    },
    melt: {
      keep: () => '锅和农具都留着。',
      pots: () => '锅投进炉里，报上去算铁，灶上没了锅。',
      tools: () => '锅和农具都投进炉里。下一季地里就缺。',
    },
    shares: {
      equal: () => '粮不够，大家一样短。',
      'by-work': () => '粮不够，先紧干活的。老人孩子分得少。',
    },
    roads: {
      open: () => '要走的可以走。',
      guarded: () => '民兵在路口把人拦回来。',
    },
  },
};
