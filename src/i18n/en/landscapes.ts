/** Messages of: the two landscapes. What the year's work and its snow are called in each. */
export const landscapes = {
  'wheat-plain': {
    seasonWork: {
      'jan-feb': 'Slack season, accounts',
      'mar-apr': 'Spring ploughing, the hungry gap',
      'may-jun': 'Wheat harvest, planting out',
      'jul-aug': 'Tending, summer procurement',
      'sep-oct': 'Autumn harvest, wheat sowing',
      'nov-dec': 'Procurement, distribution',
    },
    snow: 'Snow lay on the wheat.',
  },
  'rice-valley': {
    seasonWork: {
      'jan-feb': 'Slack season, accounts',
      'mar-apr': 'Early rice planted out, the hungry gap',
      'may-jun': 'Middle rice planted out, weeding',
      'jul-aug': 'Early rice harvest, tending',
      'sep-oct': 'Middle rice harvest, procurement',
      'nov-dec': 'Procurement, distribution',
    },
    snow: 'A little snow lay on the paddies.',
  },
};
