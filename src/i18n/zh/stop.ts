import type { stop as en } from '../en/stop.ts';

/** Messages of: stop. */
export const stop: typeof en = {
  title: '已经停下',
  kept: '这一局原样保存着。你不在，什么都不会往前走。',
  keeping: '正在保存这一局。请稍等片刻再离开。',
  nothingYet: '还没有下过命令，所以没有保存。你不在，什么都不会往前走。',
  notKept: '浏览器没有保存这一局。离开之前，请复制代码或导出文件。',
  about: '游戏里讲的事，发生在真实的人身上；他们的儿孙今天还在。不玩下去也没有关系。',
  back: '回去',
  leave: '回到首页',
  talk: '如果心里放不下，请找信得过的人谈谈。在课堂上，老师知道可以去找谁。',
};
