import type { title as en } from '../en/title.ts';

/** Messages of: title, and the note before the first level. */
export const title: typeof en = {
  eyebrow: '大跃进 · 1958 – 1962',
  nameParts: ['田野', '与', '高炉'],
  lead: '你是一个人民公社的书记。县里要钢铁，要数字。收成是多少，就是多少。',
  start: (level) => `开始：${level}`,
  resume: (level, turn) => `继续：${level}，第 ${turn} 回合`,
  resumeEnded: (level) => `继续：${level}，档案`,
  levels: '关卡',
  length: (turns, minutes) => `${turns} 回合，约 ${minutes} 分钟`,
  startHere: '从这里开始',
  kept: (runs) => `存有 ${runs} 局`,
  saves: '存档',
  settings: '设置',
  sources: '资料来源',
  model: '模型没有写进什么',
  more: '其他',
  otherLanguage: 'English',
  opening: '正在打开这一关。',
  note: {
    title: '这是一款怎样的游戏',
    before: '开始之前',
    what: '一九五九年至一九六一年，中国有数千万人死于饥饿及其后果。这款游戏讲的是把事情引到那一步的决定。饥饿只用数字和平实的文字写出，不画出来。',
    who: '你扮演一名干部，上有压力，下有责任；不会扮演挨饿的村民。没有得分，没有胜负。',
    invented: '公社和各户人家是虚构的，数字是模型的数字。',
    stop: '随时可以停下：按“停下”按钮，或按两次 Esc。',
    goOn: '往下走',
    notNow: '现在不玩',
    sources: '资料来源',
    model: '模型没有写进什么',
  },
};
