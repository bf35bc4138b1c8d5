/** Words of the hints: each one short line beside the control that it points at. */
export const hints = {
  name: 'Hint',
  away: 'Put the hint away',
  off: 'No more hints',
  offSaid: 'No more hints are given. The settings bring them back.',
  assign: 'Press + to send people to the fields.',
  assignDrag: 'Press + to send people to the fields, or drag them there in the picture.',
  speed: 'A season takes some seconds. Here it passes faster.',
  letters: 'A letter waits for an answer. Silence is one, too.',
  form: 'The county wants a figure for the harvest. You write it.',
  walk: 'What leaders tell is hearsay. Walk, and the pencil narrows.',
  again: 'The form can be stamped anew. Both ways are kept.',
  policies: 'The county asks for new rules. Yours are set here.',
  ledgers: 'Two ledgers: what was reported, and what you know.',
  undo: 'Until the turn ends, any order can be taken back.',
  archive: 'Play on from any turn. Every branch is kept.',
};
