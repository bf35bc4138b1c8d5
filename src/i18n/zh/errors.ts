import type { errors as en } from '../en/errors.ts';

/** What is said when something is turned down or goes wrong: what, and the mend. */
export const errors: typeof en = {
  rejections: {
    'level/ended': () => '本关已经结束。要接着玩，请回到某一回合。',
    'brigade/unknown': () => '本公社没有这个大队。',
    'task/not-open': () => '这项活还不能派人。',
    'figures/not-whole': () => '请填整数个人形。',
    'figures/not-enough': (d) => `那里只有 ${d.have ?? 0} 个人形可调。`,
    'policy/unknown': () => '没有这项办法。',
    'policy/not-open': () => '这件事眼下还轮不到你定。',
    'report/not-due': () => '这一回合没有表要填。',
    'report/already-stamped': () => '表已盖章。要重填，先撕掉它。',
    'report/out-of-range': (d) =>
      `请填 0 到 ${Number(d.largest ?? 0).toLocaleString('zh-CN')} 之间的整吨数。`,
    'walk/no-days-left': (d) => `一回合只抽得出 ${d.walks ?? 0} 次下队的时间，已经用完。`,
    'walk/already-walked': () => '这个大队本回合已经去过。',
    'letter/unknown': () => '这封信已不在桌上。',
    'post/lost': () => '你已经不在职，由工作组发号施令。结束本回合，看后来怎样。',
    'letter/already-answered': () => '这封信已经答复。要改，请先撤销。',
  },
  replay: {
    'not-json': (d) => `这不是存档：文件不是 JSON（${d.found}）。请选用本游戏导出的文件。`,
    'not-a-replay': (d) =>
      `这不是《田野与高炉》的存档：“${d.path || '开头'}”处是“${d.found}”。请选用本游戏导出的文件。`,
    'newer-format': () => '这份存档来自更新的版本。请刷新页面取得新版本，再打开它。',
    'unknown-rules': (d) => `这份存档用的是另一套规则（“${d.found}”），本版本没有。请用存它的版本打开。`,
    'unknown-level': (d) => `本版本没有“${d.found}”这一关。请用有这一关的版本打开。`,
    'other-level-version': () => '存档之后这一关改动过。请用存它的版本打开。',
    'broken-tree': (d) => `文件里缺了一个回合（“${d.path}”处）。请从原来的游戏里重新导出。`,
    'bad-code': () => '这不是一局的代码。请完整复制，不带空格和换行，再粘贴一次。',
    'cut-off-code': (d) => `代码不完整（${d.path}）。请完整复制后再粘贴。`,
    differs: (d) =>
      `从第 ${d.turn} 回合起，文件里的数字与这些命令推出的结果不符。已按本机推出的结果打开，文件自带的数字不予显示。`,
  },
  storageRefused: '浏览器不让保存。可以接着玩；要留住这一局，请复制代码或导出文件。',
  pictureFailed: '画面没能画出来。不看画面也能玩完全部内容。',
  sound: {
    refused: '这个浏览器放不出声音。请接着玩：什么都不靠声音，字幕会写出本来能听到的。',
    partly: '有些声音没能下载。请接着玩，其余的照样响。要再试，请在设置里把声音关掉，再打开。',
    missing: '声音没能下载。请接着玩，没有声音也行。要再试，请先检查网络，再到设置里把声音关掉，再打开。',
  },
  loadFailed: '游戏有一部分没有送到。请检查网络后再试；已经做的都不会丢。',
  tryAgain: '再试一次',
};
