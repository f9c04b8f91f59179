/** The dated list of what was done between 10 January and 24 February 2022; its words are in the text catalogue. */

/** `partly`: the event is certain, a detail of it is not. */
export type Certainty = 'checked' | 'partly';

export interface Row {
  date: string;
  side: 'west' | 'russia' | 'other';
  id: string;
  certainty: Certainty;
}

const row = <const Id extends string>(
  date: string,
  side: Row['side'],
  id: Id,
  certainty: Certainty = 'checked',
): Row & { id: Id } => ({ date: `2022-${date}`, side, id, certainty });

export const TIMELINE = [
  row('01-10', 'west', 'stability'),
  row('01-10', 'russia', 'ryabkov'),
  row('01-12', 'west', 'council'),
  row('01-12', 'russia', 'grushko'),
  row('01-13', 'west', 'osce'),
  row('01-14', 'other', 'defacement'),
  row('01-17', 'west', 'ukWeapons'),
  row('01-17', 'russia', 'belarus'),
  row('01-19', 'west', 'aid'),
  row('01-19', 'west', 'incursion', 'partly'),
  row('01-21', 'west', 'geneva'),
  row('01-21', 'west', 'javelins'),
  row('01-22', 'west', 'howitzers'),
  row('01-22', 'west', 'murayev'),
  row('01-22', 'west', 'shipment'),
  row('01-23', 'west', 'noEarlySanctions'),
  row('01-23', 'west', 'families'),
  row('01-24', 'west', 'alert'),
  row('01-24', 'west', 'jets'),
  row('01-25', 'russia', 'southernDrills'),
  row('01-25', 'west', 'chips'),
  row('01-26', 'west', 'written'),
  row('01-26', 'other', 'normandyParis'),
  row('01-27', 'other', 'china'),
  row('01-27', 'west', 'february'),
  row('01-28', 'russia', 'macronCall'),
  row('01-28', 'west', 'eastSoon'),
  row('02-01', 'russia', 'ignored'),
  row('02-02', 'west', 'leak'),
  row('02-02', 'west', 'threeThousand'),
  row('02-02', 'russia', 'destructive'),
  row('02-03', 'west', 'video'),
  row('02-04', 'russia', 'beijing'),
  row('02-07', 'west', 'macronMoscow'),
  row('02-07', 'west', 'pipeline'),
  row('02-10', 'russia', 'resolve'),
  row('02-10', 'other', 'normandyBerlin'),
  row('02-11', 'west', 'anyTime'),
  row('02-11', 'west', 'threeThousandMore'),
  row('02-12', 'west', 'call'),
  row('02-12', 'west', 'trainers'),
  row('02-14', 'west', 'scholz'),
  row('02-15', 'russia', 'pullBack'),
  row('02-15', 'russia', 'duma', 'partly'),
  row('02-15', 'west', 'unverified'),
  row('02-16', 'west', 'false'),
  row('02-17', 'russia', 'reply'),
  row('02-17', 'russia', 'gorman'),
  row('02-17', 'other', 'shelling'),
  row('02-18', 'other', 'evacuation'),
  row('02-18', 'west', 'decided'),
  row('02-19', 'russia', 'nuclear', 'partly'),
  row('02-20', 'russia', 'extended'),
  row('02-20', 'west', 'summit'),
  row('02-21', 'russia', 'recognised'),
  row('02-21', 'west', 'embargo'),
  row('02-22', 'west', 'certification'),
  row('02-22', 'west', 'firstTranche'),
  row('02-22', 'west', 'lavrov', 'partly'),
  row('02-24', 'russia', 'invasion'),
  row('02-24', 'west', 'sanctions'),
];
