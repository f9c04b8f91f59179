/** English words of the set-up form. */
export const setup = {
  'setup.lead':
    'Every match is a level, a seat, a seed and a few conditions. The same conditions give the same luck.',
  'setup.start': 'Start the match',

  'setup.level': 'Level',
  'setup.level.january-2022.label': 'January 2022',
  'setup.level.january-2022.why': 'From the week of 24 January. Ten weeks.',
  'setup.level.january-2022.west': 'US and NATO',
  'setup.level.january-2022.russia': 'Russia',
  'setup.level.january-2022-long.label': 'January 2022, from the first talks',
  'setup.level.january-2022-long.why':
    'From the week of 10 January. Fourteen weeks: more time to talk, and to arm.',
  'setup.level.january-2022-long.west': 'US and NATO',
  'setup.level.january-2022-long.russia': 'Russia',
  'setup.level.abstract-mirror.label': 'Two countries',
  'setup.level.abstract-mirror.why':
    'Two invented countries that mirror each other. Only the dilemma is left.',
  'setup.level.abstract-mirror.west': 'Country A',
  'setup.level.abstract-mirror.russia': 'Country B',
  'setup.level.abstract-offence.label': 'Two countries, where attack is easy',
  'setup.level.abstract-offence.why':
    'The same two, but striking first pays more. Fear is more dangerous here.',
  'setup.level.abstract-offence.west': 'Country A',
  'setup.level.abstract-offence.russia': 'Country B',

  'setup.names': 'Names',
  'setup.names.real.label': 'As they are',
  'setup.names.real.why': 'The countries, places and news of January 2022.',
  'setup.names.abstract.label': 'Country A and Country B',
  'setup.names.abstract.why':
    'The same match without names, dates and sources. For anyone who would rather not read them.',
  'setup.nameless.label': 'Countries A, B and C',
  'setup.nameless.west': 'Country A',
  'setup.nameless.russia': 'Country B',

  'setup.side': 'You lead',
  'setup.sideWhy': 'The computer plays the other side. It sees no more than you do.',
  'setup.both': 'Both, at one desk',
  'setup.bothWhy': 'Two people take turns at this device. A cover hides the orders while you change seats.',

  'setup.brief': 'Your brief',
  'setup.briefOf': 'Aims: {side}',
  'setup.briefWhy': 'Your objectives. The other side does not know them.',
  'setup.brief.drawn': 'You read it when the match begins.',
  'setup.brief.seeker': 'Keep your side safe and the peace intact.',
  'setup.brief.opportunist': 'Take what is cheap; give way when the price is high.',
  'setup.brief.revisionist': 'Change the order itself, and look harmless until you can.',
  'setup.rivalWhy': 'If the lot decides, you have to find out. If you choose it here, you know.',

  'setup.skill': 'How well the rival plays',
  'setup.skillWhy': 'At every skill the rival sees no more than you do and has no more to spend.',
  'setup.advanced': 'A rival with a fixed rule',
  'setup.strategy': 'Rule',
  'setup.strategyWhy':
    'For experiments and lessons. Such a rival does what its rule says, whatever it believes.',

  'setup.weeks': 'Weeks',
  'setup.weeksWhy': 'This level is made for {weeks}. From {min} to {max} are possible.',
  'setup.seed': 'Seed',
  'setup.seedWhy': 'The luck of the match as a word. Give it to somebody else, and both play the same luck.',
  'setup.draw': 'Draw another',
  'setup.seedDrawn': 'New seed: {seed}',
} as const;
