/** Messages of: stop. */
export const stop = {
  title: 'You have stopped',
  kept: 'The run is kept as it stands. Nothing goes on without you.',
  keeping: 'The run is being kept. Wait a moment before you leave.',
  nothingYet: 'Nothing was ordered yet, so nothing is kept. Nothing goes on without you.',
  notKept: 'This browser does not keep the run. Copy its code or export it before you leave.',
  about:
    'What this game tells of happened to people whose children and grandchildren live today. It is all right not to go on.',
  back: 'Go back',
  leave: 'To the first page',
  talk: 'If it stays with you, talk about it with someone you trust. In a class, the teacher knows where to turn.',
};
