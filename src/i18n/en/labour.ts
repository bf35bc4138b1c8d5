/** Words of the labour sheets. Counts are figures unless a sentence says people. */
export const labour = {
  title: 'Labour',
  /** Stands between two sentences. */
  gap: ' ',
  pool: (people: string, each: number) => `${people} hands, each figure is ${each} people`,
  idle: (n: number) => (n === 0 ? 'All have a task' : `${n} without a task`),
  fractions: {
    none: 'none of it',
    tenth: 'about a tenth',
    fifth: 'about a fifth',
    quarter: 'about a quarter',
    third: 'about a third',
    half: 'about half',
    'two-thirds': 'about two thirds',
    'three-quarters': 'about three quarters',
    most: 'nearly all of it',
    all: 'all of it',
  },
  needs: (n: number) => `needs ${n}`,
  /** Hands that must be free of work if nobody is to wear out further. */
  shouldRest: (n: number) => `${n} should rest`,
  asks: (n: number) => `county asks ${n}`,
  short: (n: number) => `${n} short.`,
  enough: 'Enough hands.',
  fields: {
    harvest: (left: string) => `${left} stays uncut.`,
    'harvest-and-sow': (left: string) => `${left} stays uncut and unsown.`,
    sow: (left: string) => `${left} of the land stays unsown.`,
    tend: (left: string) => `${left} goes unweeded.`,
    none: () => 'The fields lie still.',
  },
  fieldsDone: {
    harvest: 'The crop can be cut in time.',
    'harvest-and-sow': 'Crop and sowing can both be done.',
    sow: 'All the land can be sown.',
    tend: 'All can be tended.',
    none: 'Nothing grows that needs hands now.',
  },
  furnaces: {
    none: 'No demand this season.',
    met: 'Meets the demand.',
    below: (n: number) => `${n} short.`,
    above: (n: number) => `${n} more than asked.`,
  },
  iron: (tonnes: string) => `${tonnes} t of iron to claim.`,
  ironUnder: 'Less than a tonne of iron to claim.',
  noIron: 'No iron.',
  worn: (n: number) => `${n} of them are worn out.`,
  dam: {
    none: 'The reservoir dam is barely begun.',
    part: (built: string) => `The reservoir dam: ${built} is up.`,
    done: 'The reservoir dam stands. Hands here have nothing to do.',
    helps: 'It softens drought and flood.',
  },
  goods: {
    better: 'Worn tools are made good.',
    kept: 'Tools are kept in order.',
    worse: 'Tools go unmended.',
  },
  plots: {
    worked: 'The plots are well worked.',
    'spare-time': 'Households tend them after work.',
    taken: 'The plots are collected. Nothing grows here.',
  },
  resting: {
    short: (n: number, idle: number) =>
      idle > 0 ? `${n} too few, with the ${idle} that have no task.` : `${n} too few.`,
    enough: (idle: number) =>
      idle > 0 ? `Enough rest: the ${idle} without a task rest too.` : 'Enough rest.',
  },
  rest: {
    rises: 'Hands wear out further.',
    stays: 'Hands stay as tired as they are.',
    falls: 'Hands recover.',
    'falls-short': 'Hands recover only a little.',
  },
  stepper: (task: string) => `${task}, figures`,
  fewer: (task: string) => `One fewer, ${task}. With Shift, five.`,
  more: (task: string) => `One more, ${task}. With Shift, five.`,
  people: (d: { task: string; figures: number; people: string; missing: number; tired: number }) =>
    [
      `${d.task}: ${d.figures === 1 ? '1 figure' : `${d.figures} figures`}, ${d.people} people`,
      d.missing > 0 ? `${d.missing} missing` : '',
      d.tired > 0 ? `${d.tired} worn out` : '',
    ]
      .filter(Boolean)
      .join(', '),
  carry:
    'Space picks up five figures, Shift and Space all. Arrow keys choose where. Space sets them down, Escape puts them back.',
  held: (figures: number, people: string) =>
    `${figures === 1 ? '1 figure' : `${figures} figures`}, ${people} people`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  pickedUp: (figures: number, task: string) =>
    `${figures === 1 ? '1 figure' : `${figures} figures`} picked up from ${task}.`,
  over: (task: string, words: string) => `Over ${task}. ${words}`,
  putBack: 'Put back.',
  nothingHere: 'Nobody is here to pick up.',
  setDownHere: (figures: number) => `Set down here: ${figures}.`,
  leaves: (figures: number) => `${figures} would stay.`,
  putsBack: 'puts them back',
  take: {
    button: 'Take from…',
    buttonLabel: (task: string) => `Take hands for ${task} from other places`,
    title: (task: string) => `Hands for ${task}`,
    some: (n: number) => `Take ${n}`,
    all: (n: number) => `All ${n}`,
    label: (n: number, place: string) => `Take ${n} from ${place}`,
    done: 'Done',
  },
  said: (task: string, figures: number, words: string, idle: number) =>
    `${task} ${figures}. ${words} ${idle === 0 ? 'All have a task.' : `Without a task: ${idle}.`}`,
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (step: string) => `Undo: ${step}`,
  redoStep: (step: string) => `Redo: ${step}`,
  nothingToUndo: 'Nothing to undo this turn.',
  nothingToRedo: 'Nothing to redo.',
  undone: (step: string) => `Taken back: ${step}.`,
  redone: (step: string) => `Done again: ${step}.`,
  asLastTurn: 'As last turn',
  setByNeed: 'Set by need',
  unchanged: 'Everyone stands there already.',
  setAsLastTurn: 'Everyone stands where they stood last turn.',
  setAsNeeded: 'Set by need: fields first, then the furnaces, plots and workshops; the others rest.',
  steps: {
    move: (figures: number, from: string, to: string) =>
      `${figures === 1 ? '1 figure' : `${figures} figures`} from ${from} to ${to}`,
    assign: 'everyone set anew',
    policy: (policy: string, option: string) => `${policy}: ${option}`,
    report: (tonnes: string) => `the form stamped with ${tonnes} t`,
    walk: (brigade: string) => `a walk through ${brigade}`,
    answer: (letter: string) => `an answer to “${letter}”`,
  },
};
