/** English words of "Limits and readings". */
export const limits = {
  'limits.lead':
    'Spiral is a teaching model of decisions in January 2022. It is no forecast, no reconstruction, and no estimate of what anybody really wanted.',

  'limits.out.title': 'What it leaves out',
  'limits.out.1':
    'What a war does to people. The model counts forces, support and stability, and nothing else.',
  'limits.out.2':
    'Most of Ukraine’s politics, and most of what went before: Crimea and Donbas since 2014, the years of talks, the societies on all sides.',
  'limits.out.3':
    'The many within the two seats. A side is one mind here. Governments are not, and allies are more than a number.',
  'limits.out.4':
    'Most of the intelligence. In reality Western services saw the plans for the invasion; many others, Ukraine’s leaders among them for a while, read the same signs differently.',
  'limits.out.5': 'The world beside Europe, and what other crises asked of the same people at the same time.',
  'limits.out.6':
    'Mistakes about oneself. The sides misread each other, but know their own strength. In February 2022 that was not so.',

  'limits.numbers.title': 'What the numbers are',
  'limits.numbers.1':
    'Starting figures come from public sources where there are any; each names its source and date. How strongly a step works is set by us, tested against what the theory predicts, and written down rule by rule.',
  'limits.numbers.2':
    'The weights of the three types are a teaching assumption. They make both explanations playable. They are no probability that a real government was this or that.',
  'limits.numbers.3':
    'The model takes neither side of the argument. It must not teach that every war is a misunderstanding, nor that talk is useless. With some rivals firmness provokes and reassurance works; with some it is the other way round; with the hardest, nothing at hand may work.',

  'limits.readings.title': 'Three readings of the crisis',
  'limits.readings.note':
    'Scholars disagree about why Russia attacked. Here are three families of answers, each with works that argue it well. They do not exclude each other, and none of them takes away responsibility for the decision.',
  'limits.dilemma.title': 'A security dilemma',
  'limits.dilemma.says':
    'Each side took its own steps for defence and the other’s for threats, and each confirmed the other’s fear. On this reading, restraint and clear signals might have helped.',
  'limits.dilemma.but':
    'Against it: NATO had few troops in the east and no plan to admit Ukraine soon; what Russia began was a conquest, not a defence.',
  'limits.dilemma.game': 'In the game: two security seekers, with little empathy and poor sight.',
  'limits.revisionism.title': 'Revisionism',
  'limits.revisionism.says':
    'Russia’s leaders wanted to undo the order after 1991 and did not accept Ukraine as a nation of its own. On this reading, only denial and a credible price could have held them, and perhaps not even these.',
  'limits.revisionism.but':
    'Against it: such aims were there for years. They do not by themselves explain why the attack came when it did.',
  'limits.revisionism.game': 'In the game: a revisionist, which looks harmless until it is ready.',
  'limits.regime.title': 'The regime at home',
  'limits.regime.says':
    'A democratic Ukraine beside Russia was a danger to rule in Russia itself; a closed circle around one man decided, with few to contradict. On this reading, neither fear of NATO nor its restraint was at the heart of it.',
  'limits.regime.but':
    'Against it: the regime lived beside that Ukraine for eight years before it attacked in full.',
  'limits.regime.game':
    'In the game: only in part, as a revisionist or an opportunist with a low price of war. What happens inside a regime is left out.',
  'limits.reading.works': 'Works',

  'limits.theory.title': 'What the rules are built on',
  'limits.theory.1':
    'The security dilemma and misperception, costly signals and audience costs, bargaining and commitment, trust, graduated reassurance, reciprocity.',
} as const;
