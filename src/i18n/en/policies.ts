/** Words of the policies. Percentages are whole. */
export const policies = {
  title: 'Policies',
  changed: (n: number) =>
    n === 0 ? 'as they were' : n === 1 ? '1 changed this turn' : `${n} changed this turn`,
  asks: (option: string) => `county asks: ${option}`,
  changedMark: 'changed',
  groups: {
    changed: 'Changed this turn',
    asked: 'The county asks for something else',
    rest: 'The others',
  },
  none: 'Nothing is yours to decide yet.',
  set: (policy: string, option: string) => `${policy}: ${option}.`,
  what: {
    kitchen: {
      households: () => 'Each household cooks from its own share of the store.',
      'rationed-hall': () => 'All meals in the hall, by the ration. No stove at home is needed.',
      'eat-your-fill': (d: { fill: number }) =>
        `All meals in the hall, as much as anyone wants. The store falls ${d.fill} % faster than with a usual pot.`,
    },
    ration: {
      usual: () => 'A usual pot, as long as there is grain.',
      stretch: () =>
        'What the store bears until the next harvest, by the books, and no more than usual. Animals go short first.',
      thin: (d: { thin: number }) => `${d.thin} % of a usual pot. Strength falls within months.`,
    },
    hours: {
      short: (d: { short: number }) => `${d.short} % fewer hours. The weak can recover.`,
      ordinary: () => 'Ordinary hours. Hands keep their strength.',
      long: (d: { long: number }) => `${d.long} % more hours. Hands tire, and tired hands do less.`,
      'night-shifts': (d: { night: number }) =>
        `${d.night} % more hours, by lamp. Hands wear out in one season.`,
    },
    sowing: {
      all: () => 'All land that is meant for grain is sown.',
      less: (d: { less: number }) => `“Plant less, reap more”: ${d.less} % of the land is left unsown.`,
      'much-less': (d: { muchLess: number }) => `${d.muchLess} % of the land is left unsown.`,
    },
    seed: {
      'keep-all': () => 'Seed for all the land is put aside before anything is eaten.',
      'keep-part': (d: { part: number }) => `Seed for ${d.part} % of the land is put aside.`,
      eat: () => 'No seed is put aside. There is more to eat now and nothing to sow.',
    },
    plots: {
      keep: () => 'Households keep their plots and what grows there.',
      halve: (d: { halve: number }) => `${d.halve} % of the plots go to the commune.`,
      collect: () => 'All plots go to the commune. What they gave has to come from the store.',
    },
    technique: {
      local: () => 'Sown and ploughed as people here have learned to.',
      partly: () => 'Some fields close planted and ploughed deep. More seed and more days for a mu.',
      full: () =>
        'Close planting and deep ploughing everywhere, and the hunt for sparrows. The directive promises twice the grain; more seed, more days and more insects are what follows.',
    },
    accounting: {
      contract: () => 'Each household keeps what it grows beyond its due.',
      team: () => 'Twenty to thirty households share what they earn.',
      cooperative: () => 'A village shares what it earns.',
      brigade: () => 'Several villages share. Good work and idle work are paid alike.',
      commune: () => 'Thousands of households share. Animals and tools are everyone’s and no one’s.',
    },
    women: {
      'as-before': () => 'Women work in the fields as they did.',
      'all-called': (d: { women: number }) =>
        `All able women are called to the fields: ${d.women} % more days. The work at home is still there.`,
    },
    works: {
      careful: () => 'Earth is rammed layer by layer, as the engineer asks.',
      rushed: (d: { rushed: number }) =>
        `${d.rushed} % more earth a day. It is not rammed, and may not hold.`,
    },
    search: {
      none: () => 'Nobody looks for hidden grain.',
      meetings: () => 'Meetings at which people are made to name who hides grain. It costs trust.',
      'house-search': () =>
        'Teams go through houses and pits. They find more, leave less, and cost more trust.',
    },
    melt: {
      keep: () => 'Pots and tools stay where they are.',
      pots: () => 'Pots go into the furnaces. Claimed as iron, missing in the kitchens.',
      tools: () => 'Pots and tools go into the furnaces. The fields lack them next season.',
    },
    shares: {
      equal: () => 'A short pot is short for everyone alike.',
      'by-work': () => 'Who works gets more of a short pot. Children and the old get less.',
    },
    roads: {
      open: () => 'Who wants to leave may leave.',
      guarded: () => 'Militia stand on the roads and send people back.',
    },
  },
};
