/** What is said when something is turned down or goes wrong: what, and the mend. */
export const errors = {
  rejections: {
    'level/ended': () => 'The level is over. Go back to a turn to play on from there.',
    'brigade/unknown': () => 'There is no such brigade in this commune.',
    'task/not-open': () => 'This work is not open yet.',
    'figures/not-whole': () => 'Write a whole number of figures.',
    'figures/not-enough': (d: { have?: string | number }) =>
      `Only ${d.have ?? 0} ${Number(d.have) === 1 ? 'figure is' : 'figures are'} there to take.`,
    'policy/unknown': () => 'There is no such policy.',
    'policy/not-open': () => 'This is not for you to decide yet.',
    'report/not-due': () => 'No form lies on the desk this turn.',
    'report/already-stamped': () => 'The form is stamped. Tear it up to write another.',
    'report/out-of-range': (d: { largest?: string | number }) =>
      `Write a whole number of tonnes, 0 to ${Number(d.largest ?? 0).toLocaleString('en-GB')}.`,
    'walk/no-days-left': (d: { walks?: string | number }) =>
      `There are days for ${d.walks ?? 0} walks in a turn, and they are spent.`,
    'walk/already-walked': () => 'You walked this brigade this turn.',
    'letter/unknown': () => 'This letter is not on the desk any more.',
    'post/lost': () =>
      'You no longer hold the post. A work team gives the orders; end the turn to see what follows.',
    'letter/already-answered': () => 'This letter is answered. Undo to answer it again.',
  },
  replay: {
    'not-json': (d: { found: string }) =>
      `This is not a saved game: the file is not JSON (${d.found}). Choose a file that this game exported.`,
    'not-a-replay': (d: { path: string; found: string }) =>
      `This is not a saved game of Fields & Furnaces: at “${d.path || 'the top'}” it has “${d.found}”. Choose a file that this game exported.`,
    'newer-format': () =>
      'This saved game was made by a newer version. Reload the page to get that version, then open it again.',
    'unknown-rules': (d: { found: string }) =>
      `This saved game was played under other rules (“${d.found}”), which this version does not have. Open it with the version that made it.`,
    'unknown-level': (d: { found: string }) =>
      `The level “${d.found}” is not part of this version. Open the game with the version that has it.`,
    'other-level-version': () =>
      'The level has changed since this was saved. Open it with the version that made it.',
    'broken-tree': (d: { path: string }) =>
      `A turn is missing in this file (at “${d.path}”). Export it again from the game that made it.`,
    'bad-code': () =>
      'This is not a code of a run. Copy it whole, without spaces or line breaks, and paste it again.',
    'cut-off-code': (d: { path: string }) =>
      `The code breaks off (${d.path}). Copy it whole and paste it again.`,
    differs: (d: { turn: number }) =>
      `From turn ${d.turn} on, the file does not match what these orders lead to. It was opened as it plays here; the figures it carried are not shown.`,
  },
  storageRefused:
    'This browser does not keep the game. Play on; to keep this run, copy its code or export it as a file.',
  pictureFailed: 'The picture could not be drawn. Everything can be played without it.',
  sound: {
    refused:
      'This browser lets nothing sound. Play on: nothing needs it, and captions say what would be heard.',
    partly:
      'Some of the sound did not arrive. Play on: the rest sounds. To try again, turn sound off and on in the settings.',
    missing:
      'The sound did not arrive. Play on without it. To try again, check the connection, then turn sound off and on in the settings.',
  },
  loadFailed:
    'A part of the game did not arrive. Check the connection and try again; nothing you did is lost.',
  tryAgain: 'Try again',
};
