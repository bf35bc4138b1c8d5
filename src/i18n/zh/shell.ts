import type { shell as en } from '../en/shell.ts';

/** Messages of: shell. What stands around every screen. */
export const shell: typeof en = {
  game: '田野与高炉',
  skip: '跳到正文',
  date: (year, season) => `${year} 年${season}`,
  turnAt: (date, turn, turns) => `${date} · 第 ${turn} 回合，共 ${turns} 回合`,
  back: '返回',
  done: '完成',
  settings: '设置',
  stop: '停下',
  escOnce: '再按一次 Esc 就停下。',
  noticeTitle: '提示',
  close: '关闭',
  copyCode: '复制这一局的代码',
  exportFile: '把这一局导出为文件',
  codeCopied: '代码已在剪贴板里。',
  codeRefused: '浏览器不让用剪贴板。请改为导出文件。',
  codeFailed: '代码写不出来。请改为导出文件。',
  fileMade: '文件已存到下载处。',
  broken: {
    title: '这一页没能显示出来',
    mend: '最后一道命令之前的内容都已保存。请回到办公桌，或重新载入游戏，再接着玩。',
    found: (what) => `出错之处：${what}`,
    desk: '回到办公桌',
    first: '回到首页',
    reload: '重新载入',
  },
};
