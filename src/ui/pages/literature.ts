/** Works that the pages cite. Titles are given as published and are not translated. */
export interface Work {
  author: string;
  year: number;
  title: string;
  /** Where it appeared: journal with issue and pages, or publisher. */
  where: string;
}

const work = (author: string, year: number, title: string, where: string): Work => ({
  author,
  year,
  title,
  where,
});

/** For each reading of the crisis, works that argue it or weigh it. */
export const READINGS: Record<'dilemma' | 'revisionism' | 'regime', readonly Work[]> = {
  dilemma: [
    work(
      'John J. Mearsheimer',
      2014,
      'Why the Ukraine Crisis Is the West’s Fault',
      'Foreign Affairs 93 (5), 77–89',
    ),
    work('Charles L. Glaser', 1997, 'The Security Dilemma Revisited', 'World Politics 50 (1), 171–201'),
    work('Robert Jervis', 1978, 'Cooperation under the Security Dilemma', 'World Politics 30 (2), 167–214'),
  ],
  revisionism: [
    work('Serhii Plokhy', 2023, 'The Russo-Ukrainian War', 'W. W. Norton'),
    work(
      'Paul D’Anieri',
      2019,
      'Ukraine and Russia: From Civilized Divorce to Uncivil War',
      'Cambridge University Press',
    ),
    work(
      'Vladimir Putin',
      2021,
      'On the Historical Unity of Russians and Ukrainians',
      'kremlin.ru, 12 July (as a source)',
    ),
  ],
  regime: [
    work(
      'Michael McFaul',
      2020,
      'Putin, Putinism, and the Domestic Determinants of Russian Foreign Policy',
      'International Security 45 (2), 95–139',
    ),
    work(
      'Robert Person and Michael McFaul',
      2022,
      'What Putin Fears Most',
      'Journal of Democracy 33 (2), 18–27',
    ),
    work(
      'Michael McFaul, Stephen Sestanovich and John J. Mearsheimer',
      2014,
      'Faulty Powers: Who Started the Ukraine Crisis?',
      'Foreign Affairs 93 (6), 167–178',
    ),
  ],
};

/** What the rules are built on, oldest first. */
export const THEORY: readonly Work[] = [
  work(
    'John H. Herz',
    1950,
    'Idealist Internationalism and the Security Dilemma',
    'World Politics 2 (2), 157–180',
  ),
  work('Charles E. Osgood', 1962, 'An Alternative to War or Surrender', 'University of Illinois Press'),
  work('Thomas C. Schelling', 1966, 'Arms and Influence', 'Yale University Press'),
  work(
    'Robert Jervis',
    1976,
    'Perception and Misperception in International Politics',
    'Princeton University Press',
  ),
  work('Robert Axelrod', 1984, 'The Evolution of Cooperation', 'Basic Books'),
  work(
    'James D. Fearon',
    1994,
    'Domestic Political Audiences and the Escalation of International Disputes',
    'American Political Science Review 88 (3), 577–592',
  ),
  work(
    'James D. Fearon',
    1995,
    'Rationalist Explanations for War',
    'International Organization 49 (3), 379–414',
  ),
  work(
    'James D. Fearon',
    1997,
    'Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs',
    'Journal of Conflict Resolution 41 (1), 68–90',
  ),
  work('Andrew H. Kydd', 2005, 'Trust and Mistrust in International Relations', 'Princeton University Press'),
  work('Charles L. Glaser', 2010, 'Rational Theory of International Politics', 'Princeton University Press'),
  work(
    'Shiping Tang',
    2010,
    'A Theory of Security Strategy for Our Time: Defensive Realism',
    'Palgrave Macmillan',
  ),
];
