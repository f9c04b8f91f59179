/** Works that the pages and the concept cards cite. Titles are given as published and are not translated. */
import type { ConceptId, WorkGroup } from '../../view/index.js';

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

const HERZ = work(
  'John H. Herz',
  1950,
  'Idealist Internationalism and the Security Dilemma',
  'World Politics 2 (2), 157–180',
);
const BRIER = work(
  'Glenn W. Brier',
  1950,
  'Verification of Forecasts Expressed in Terms of Probability',
  'Monthly Weather Review 78 (1), 1–3',
);
const BUTTERFIELD = work('Herbert Butterfield', 1951, 'History and Human Relations', 'Collins');
const SCHELLING_1960 = work(
  'Thomas C. Schelling',
  1960,
  'The Strategy of Conflict',
  'Harvard University Press',
);
const OSGOOD = work(
  'Charles E. Osgood',
  1962,
  'An Alternative to War or Surrender',
  'University of Illinois Press',
);
const SCHELLING = work('Thomas C. Schelling', 1966, 'Arms and Influence', 'Yale University Press');
const JERVIS_1976 = work(
  'Robert Jervis',
  1976,
  'Perception and Misperception in International Politics',
  'Princeton University Press',
);
const JERVIS_1978 = work(
  'Robert Jervis',
  1978,
  'Cooperation under the Security Dilemma',
  'World Politics 30 (2), 167–214',
);
const AXELROD = work('Robert Axelrod', 1984, 'The Evolution of Cooperation', 'Basic Books');
const SNYDER = work(
  'Glenn H. Snyder',
  1984,
  'The Security Dilemma in Alliance Politics',
  'World Politics 36 (4), 461–495',
);
const PUTNAM = work(
  'Robert D. Putnam',
  1988,
  'Diplomacy and Domestic Politics: The Logic of Two-Level Games',
  'International Organization 42 (3), 427–460',
);
const FEARON_1994 = work(
  'James D. Fearon',
  1994,
  'Domestic Political Audiences and the Escalation of International Disputes',
  'American Political Science Review 88 (3), 577–592',
);
const FEARON_1995 = work(
  'James D. Fearon',
  1995,
  'Rationalist Explanations for War',
  'International Organization 49 (3), 379–414',
);
const WU_AXELROD = work(
  'Jianzhong Wu and Robert Axelrod',
  1995,
  'How to Cope with Noise in the Iterated Prisoner’s Dilemma',
  'Journal of Conflict Resolution 39 (1), 183–189',
);
const FARRELL_RABIN = work(
  'Joseph Farrell and Matthew Rabin',
  1996,
  'Cheap Talk',
  'Journal of Economic Perspectives 10 (3), 103–118',
);
const FEARON_1997 = work(
  'James D. Fearon',
  1997,
  'Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs',
  'Journal of Conflict Resolution 41 (1), 68–90',
);
const GLASER_1997 = work(
  'Charles L. Glaser',
  1997,
  'The Security Dilemma Revisited',
  'World Politics 50 (1), 171–201',
);
const DREZNER = work(
  'Daniel W. Drezner',
  2003,
  'The Hidden Hand of Economic Coercion',
  'International Organization 57 (3), 643–659',
);
const KYDD = work(
  'Andrew H. Kydd',
  2005,
  'Trust and Mistrust in International Relations',
  'Princeton University Press',
);
const ASAL = work(
  'Victor Asal',
  2005,
  'Playing Games with International Relations',
  'International Studies Perspectives 6 (3), 359–373',
);
const MONTGOMERY = work(
  'Evan Braden Montgomery',
  2006,
  'Breaking Out of the Security Dilemma: Realism, Reassurance, and the Problem of Uncertainty',
  'International Security 31 (2), 151–185',
);
const BOOTH_WHEELER = work(
  'Ken Booth and Nicholas J. Wheeler',
  2008,
  'The Security Dilemma: Fear, Cooperation and Trust in World Politics',
  'Palgrave Macmillan',
);
const TANG_2009 = work(
  'Shiping Tang',
  2009,
  'The Security Dilemma: A Conceptual Analysis',
  'Security Studies 18 (3), 587–623',
);
const CROOKALL = work(
  'David Crookall',
  2010,
  'Serious Games, Debriefing, and Simulation/Gaming as a Discipline',
  'Simulation & Gaming 41 (6), 898–920',
);
const GLASER_2010 = work(
  'Charles L. Glaser',
  2010,
  'Rational Theory of International Politics',
  'Princeton University Press',
);
const TANG = work(
  'Shiping Tang',
  2010,
  'A Theory of Security Strategy for Our Time: Defensive Realism',
  'Palgrave Macmillan',
);

/** For each reading of the crisis, works that argue it or weigh it. */
export const READINGS: Record<'dilemma' | 'revisionism' | 'regime', readonly Work[]> = {
  dilemma: [
    work(
      'John J. Mearsheimer',
      2014,
      'Why the Ukraine Crisis Is the West’s Fault',
      'Foreign Affairs 93 (5), 77–89',
    ),
    GLASER_1997,
    JERVIS_1978,
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
  HERZ,
  OSGOOD,
  SCHELLING,
  JERVIS_1976,
  AXELROD,
  FEARON_1994,
  FEARON_1995,
  FEARON_1997,
  KYDD,
  GLASER_2010,
  TANG,
];

/** What teachers may read, by what for; within each, what to begin with stands first. */
export const TEACHING: Record<WorkGroup, readonly Work[]> = {
  idea: [JERVIS_1978, HERZ, BUTTERFIELD, JERVIS_1976, BOOTH_WHEELER],
  doubt: [GLASER_1997, MONTGOMERY, TANG_2009, GLASER_2010],
  signals: [SCHELLING_1960, SCHELLING, FEARON_1995, KYDD],
  ...READINGS,
  lesson: [ASAL, CROOKALL, BRIER],
};

/** For each concept card a work to begin with. */
export const CONCEPT_WORKS: Record<ConceptId, Work> = {
  spiral: JERVIS_1976,
  dilemma: HERZ,
  deterrence: SCHELLING,
  deterrenceFails: GLASER_2010,
  misperception: JERVIS_1976,
  mistaken: WU_AXELROD,
  empathy: GLASER_1997,
  bias: JERVIS_1976,
  costlySignal: FEARON_1997,
  cheapTalk: FARRELL_RABIN,
  tiedHands: FEARON_1997,
  window: KYDD,
  restraint: KYDD,
  reciprocity: OSGOOD,
  concealment: FEARON_1995,
  brinkmanship: SCHELLING,
  audience: FEARON_1994,
  sanctions: DREZNER,
  commitment: FEARON_1995,
  consent: PUTNAM,
  alliance: SNYDER,
  pretext: FEARON_1995,
  preemption: JERVIS_1978,
  accident: SCHELLING,
};
