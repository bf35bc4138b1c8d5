import type { sources as en } from '../en/sources.ts';

/** Messages of: sources, and the page on what the model leaves out. */
export const sources: typeof en = {
  title: '资料来源',
  sub: '游戏所依据的著作',
  intro:
    '游戏里的每个来源键，都在这里打开所指的著作。每一条写明读到的是什么：原书、摘要、录文、转载，还是凭记忆。有争议的，写明有争议。来源指向著作和页码，不指向看到抄本的地方。',
  count: (works) => `${works} 种`,
  loading: '正在取来源表。',
  failed: '来源表没有送到。',
  usedBy: '用于',
  noUse: '本关文字',
  key: '键',
  toModel: '模型没有写进什么',
  model: {
    title: '模型没有写进什么',
    sub: '模型是一种说法，不是过去本身',
    intro:
      '这个公社靠几十条规则和数字运转。它们的选取，是为了让当年的事可以跟着看、可以争论；不是对某个地方的测量。看到一局里的数字，请读作“在这个模型里，照这些命令”。',
    outTitle: '没有写，或只是点到',
    out: [
      '耕畜、猪和肥料；密植、深翻、移苗并田对土地做了什么。',
      '男女之别：双重劳动、托儿所、谁最后吃。劳力只按人头算。',
      '按年龄和劳动分等的口粮、瞒下的存粮、代食品、救济和返销。',
      '瞒产、求情、检查、搜种子以外的搜粮，以及随之而来的殴打和扣饭。',
      '整人的运动、帽子、丢官；人们不说话以后，上面还能知道什么。',
      '具体的病、更细的年龄、外出者的返回、一户之内怎样分。',
      '水坝的质量和能否守住；各块地的土质；手艺。',
      '公社以外：城市、贸易、旁边的公社。',
    ],
    whyTitle: '为什么“管得好”不是药方',
    why: '指标从上面来，跟着报上去的数走。一个书记在这里可以少一些伤害，但要付代价；两样游戏都写。游戏不说明一间公社办公室能把饥荒管没了。',
    cards: '模型里的数字',
    cardsNote: '观测：从史料读出。推导：由此算出。估计：带范围的判断。设计：为了能玩而定，对过去不作主张。',
    kinds: { observed: '观测', derived: '推导', estimated: '估计', design: '设计' },
    range: (range) => `范围：${range}`,
    disputed: (text) => `争议：${text}`,
    rules: (rules) => `规则：${rules}`,
    where: (where) => `，${where}`,
    filter: '查找数字',
    none: '没有哪个数字的名字里有这几个字。',
    found: (shown, all) => `共 ${all} 个，显示 ${shown} 个`,
    toSources: '资料来源',
  },
};
