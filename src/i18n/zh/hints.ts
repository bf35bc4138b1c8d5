import type { hints as en } from '../en/hints.ts';

/** Words of the hints: each one short line beside the control that it points at. */
export const hints: typeof en = {
  name: '提示',
  away: '收起提示',
  off: '不再提示',
  offSaid: '不再提示。可在设置里重新打开。',
  assign: '按“+”，派人下地。',
  assignDrag: '按“+”派人下地，也可以在画面上拉过去。',
  speed: '过一季要一会儿，这里可以加快。',
  letters: '有信等着答复。不答，也是一种答复。',
  form: '县里要一个收成的数，由你来填。',
  walk: '队长口报的只是听说。下队走走，铅笔数就准一些。',
  again: '表可以重新盖章，两条路都留着。',
  policies: '县里要改规矩。这里怎么办，在这里定。',
  ledgers: '两本账：一本是报上去的，一本是你知道的。',
  undo: '回合结束以前，派的活都可以撤回。',
  archive: '从哪一回合都可以重新走，每条路都留着。',
};
