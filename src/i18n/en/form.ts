/** Words of the grain form. */
export const form = {
  title: (crop: string) => `The grain form: ${crop}`,
  sub: (season: string) => `${season} · the form leaves with the courier when the turn ends`,
  back: 'Back to the desk',
  head: 'Form 3, grain · to the County Grain Bureau',
  name: (crop: string, year: string) => `Grain return: ${crop}, ${year}`,
  place: (brigades: number, people: string) => `${brigades} brigades, ${people} people`,
  columns: { crop: 'Crop', area: 'Area, mu', seen: 'Seen, t', told: 'Told, t' },
  pencil: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  pencilSaid: (low: string, high: string) => `pencilled in: ${low} to ${high} tonnes`,
  walked: (walked: number, all: number) =>
    walked === 0
      ? 'No brigade walked since this harvest: the pencil holds what the leaders tell, with a margin.'
      : `${walked} of ${all} brigades walked since this harvest; the others as their leaders tell it.`,
  telegram: 'From the county',
  expects: (expected: string) => `${expected} tonnes or more is expected.`,
  raised: (last: string) => `The figure is last year’s ${last} t, raised by the county’s plan.`,
  toldTitle: 'What the brigades told you',
  told: (told: string) => `${told} t in all. A leader tells what the others are thought to have told.`,
  walkMore: 'Walk the fields',
  newspaper: 'In the newspaper',
  scale: {
    label: (d: {
      from: string;
      to: string;
      last: string;
      lastYear: string;
      told: string;
      expected: string;
      low: string;
      high: string;
      written: string;
    }) =>
      `Scale from ${d.from} to ${d.to} tonnes. ${d.lastYear}: ${d.last}. In pencil: ${d.low} to ${d.high}. Told by the brigades: ${d.told}. County expects: ${d.expected}. ${d.written === '' ? 'Nothing written yet.' : `You write: ${d.written}.`}`,
    last: (year: string, tonnes: string) => `${year}: ${tonnes}`,
    told: (tonnes: string) => `brigades ${tonnes}`,
    expected: (tonnes: string) => `county expects ${tonnes}`,
    seen: (low: string, high: string) => `seen ${low}–${high}`,
    hearsay: (low: string, high: string) => `as told ${low}–${high}`,
    written: (tonnes: string) => `you write ${tonnes}`,
  },
  before: (tonnes: string) => `On the other line you stamped ${tonnes} t. It is kept.`,
  toBefore: 'Back to it',
  output: 'Output reported',
  how: 'type, or step',
  tonnes: 'tonnes',
  less: (by: number) => `−${by}`,
  more: (by: number) => `+${by}`,
  lessLabel: (by: number) => `${by} tonnes less`,
  moreLabel: (by: number) => `${by} tonnes more`,
  seal: 'Seal',
  secretary: 'Secretary',
  accountant: 'Accountant',
  accountantName: 'Lu Zhiming',
  seals: {
    cooperative: {
      place: ['seal of the', 'cooperative'],
      name: 'Seal of the cooperative',
      text: 'Cooperative',
    },
    commune: {
      place: ['seal of', 'the commune'],
      name: 'Seal of the commune',
      text: 'People’s Commune',
    },
  },
  nothingLeaves:
    'Your figure goes out only if you stamp it. If the turn ends unstamped, the county’s own figure goes out.',
  stamp: (tonnes: string) => `Stamp ${tonnes} t`,
  stampNothing: 'Write a number first',
  stamped: (tonnes: string) =>
    `${tonnes} tonnes is stamped. The courier leaves when the turn ends; until then the form can be torn up.`,
  stampedSaid: (tonnes: string) => `The form is stamped with ${tonnes} tonnes.`,
  tearUp: 'Tear up and write again',
  tornSaid: 'The form is torn up. A new one lies on the desk.',
  endTurn: 'End the turn',
  follows: 'What follows from it',
  followsTable: {
    written: 'Tonnes written',
    taken: (share: string) => `State takes ${share}`,
    seed: 'Seed kept',
    left: (people: string) => `Left of this crop for ${people} people`,
    perHead: 'Kilos a head a day',
    until: (season: string) => `to ${season}`,
    standing: 'Standing above',
    arrowWords: { 'far-down': 'falls far', down: 'falls', level: 'stays', up: 'rises' },
    columns: { seen: 'as seen', told: 'as told', written: 'you write', expected: 'expected' },
  },
  followsNote:
    'Known: the share and the seed. Likely: the rest, counted from the middle of the pencilled range. Never less is taken than the plan asks, or the county while it presses.',
  notDue: 'No form lies on the desk this turn.',
};
