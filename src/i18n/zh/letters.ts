import type { letters as en } from '../en/letters.ts';

/** Words around the letters. */
export const letters: typeof en = {
  kinds: { telegram: '电报', petition: '来信', newspaper: '报纸' },
  heading: {
    telegram: '县里来电',
    petition: (from) => `${from}的来信`,
    newspaper: '报纸',
  },
  canWait: (season) => `${season} · 可以放到回合结束`,
  onlyRead: (season) => season,
  back: '回到桌前',
  leave: '先放在桌上',
  lay: '放下',
  silence: (label) => `到回合结束还不答复，就等于：${label}。`,
  known: '确定的',
  risk: '可能的',
  choose: '选这个',
  chosen: '已选',
  change: '撤回答复',
  answered: '已经答复，回合结束时送出；在那之前可以撤回。',
  answeredSaid: (label) => `已答复：${label}。`,
  changedSaid: '答复已撤回。',
  sources: (n) => `依据：${n} 份材料`,
  source: (n) => `材料 ${n}`,
  composite: '写信人由许多人的经历合成，字句是我们写的。',
  gone: '这封信已不在桌上。',
  unread: '未看',
  answeredMark: '已答复',
  readMark: '看过',
  slip: (kind, subject, state) => `${kind}：${subject}，${state}`,
  choices: '怎样答复',
};
