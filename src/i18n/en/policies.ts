/** Words of the policies. Percentages are whole. */
export const policies = {
  title: 'Policies',
  changed: (n: number) =>
    n === 0 ? 'as they were' : n === 1 ? '1 changed this turn' : `${n} changed this turn`,
  asks: (option: string) => `county asks: ${option}`,
  changedMark: 'changed',
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
      spare: (d: { spare: number }) =>
        `${d.spare} % of a usual pot. Bodies go short, the store lasts longer.`,
      thin: (d: { thin: number }) => `${d.thin} % of a usual pot. Strength falls within months.`,
    },
    hours: {
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
  },
};
