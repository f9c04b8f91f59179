/** The shape of a level as a schema: what keys there are, of which kind and in which range. What they refer to is checked elsewhere. */
import * as v from 'valibot';
import {
  ATTACKS,
  CONSIDERATIONS,
  FORMS,
  type Indicator,
  type Level,
  LOOKS,
  SIDES,
  type SideNumber,
  STANCES,
  TRACKS,
  type TYPES,
} from '../engine/index.js';

/** Numbers that exist once for each side. */
export const SIDE_NUMBERS = [
  'capital',
  'economy',
  'homeFront',
  'readiness',
  'clarity',
  'record',
  'boldness',
  'cohesion',
  'gasDependence',
  'squeeze',
  'offence',
  'defence',
  'sources',
  'guard',
  'restraint',
  'ground',
] as const satisfies readonly SideNumber[];

/** Numbers of which there is one, and that effects may change. */
export const COMMON_NUMBERS = [
  'tension',
  'fatigue',
  'pretext',
  'talkClarity',
  'thirdDefence',
  'thirdStability',
  'thirdWill',
  'thirdAlignment',
] as const;

/** Everything a condition can test. */
export const INDICATORS: readonly Indicator[] = [
  'week',
  'rung',
  ...COMMON_NUMBERS,
  ...SIDE_NUMBERS.flatMap((number) => SIDES.map((side) => `${number}.${side}` as const)),
];

type Entries = v.ObjectEntries;

/** An object with these keys and no others; every key too many is reported, not only the first. */
function object<const T extends Entries>(entries: T) {
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const known = Object.keys(entries).join(', ');
        addIssue({
          message: `unknown key; known: ${known}`,
          path: [{ type: 'object', origin: 'value', input: { ...input }, key, value }],
        });
      }
    }),
  );
}

const number = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const list = <const T extends v.GenericSchema>(item: T, max: number, min = 0) =>
  v.pipe(v.array(item), v.minLength(min), v.maxLength(max));
const optional = v.exactOptional;

const share = number(0, 1);
const signed = number(-1, 1);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'an id is 1–40 letters and digits and begins with a small letter'),
);
const levelId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,59}$/, 'a level id is made of small letters, digits and hyphens'),
);
/** "$theatre" and "$package" stand for the value chosen in the order. */
const chosen = (name: string) => v.union([v.literal(name), id], `an id or "${name}"`);
const textKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9.]{1,120}$/, 'a text key is made of letters, digits and dots'),
);
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1200));
const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date is YYYY-MM-DD'),
);
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'a date is YYYY-MM-DD or YYYY-MM'),
);
const side = v.picklist(SIDES);
const bySide = <const T extends v.GenericSchema>(item: T) => object({ west: item, russia: item });
const byType = <const T extends v.GenericSchema>(item: T) => v.strictTuple([item, item, item]);
const table = <const T extends v.GenericSchema>(key: v.GenericSchema<string, string>, item: T) =>
  v.record(key, item);

const sourceEntries = {
  title: line,
  publisher: line,
  date: isoDate,
  url: optional(
    v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]{1,300}$/, 'an address begins with https://')),
  ),
};

const condition = object({
  what: optional(v.picklist(INDICATORS)),
  atLeast: optional(number(-100, 100)),
  atMost: optional(number(-100, 100)),
  agreed: optional(id),
  step: optional(whole(1, 9)),
  done: optional(id),
  within: optional(whole(0, 26)),
  notDone: optional(id),
  named: optional(id),
  imposed: optional(id),
  notImposed: optional(id),
});

const of = optional(v.picklist(['self', 'rival', ...SIDES]));
const after = optional(whole(0, 26));

/** One effect: a verb and what it needs. */
const effect = v.variant('do', [
  object({
    do: v.literal('deploy'),
    of,
    theatre: chosen('$theatre'),
    size: number(0, 500),
    offence: share,
    ready: share,
    after,
  }),
  object({
    do: v.literal('withdraw'),
    of,
    theatre: optional(chosen('$theatre')),
    size: number(0, 500),
    verified: v.boolean(),
  }),
  object({
    do: v.literal('change'),
    what: v.picklist([...SIDE_NUMBERS, ...COMMON_NUMBERS]),
    of,
    by: number(-100, 100),
    after,
    weeks: optional(whole(1, 26)),
  }),
  object({
    do: v.literal('rally'),
    of,
    among: v.picklist(['all', 'hawks', 'doves', 'dependents']),
    by: signed,
  }),
  object({ do: v.literal('name'), package: chosen('$package') }),
  object({ do: v.literal('impose'), package: chosen('$package') }),
  object({ do: v.literal('offer'), channel: id, dated: v.optional(v.boolean()) }),
  object({ do: v.literal('talk'), channel: id }),
  object({ do: v.literal('commit'), weight: number(0, 5) }),
  object({ do: v.literal('inspect') }),
  object({ do: v.literal('squeeze'), by: share }),
  object({ do: v.literal('diversify'), by: share, after: whole(0, 26) }),
  object({
    do: v.literal('subvert'),
    stability: share,
    cohesion: share,
    attribution: share,
    incident: share,
  }),
  object({ do: v.literal('expose'), guard: share, weeks: whole(1, 26), burn: share }),
  object({ do: v.literal('plot'), below: share, chance: share }),
  object({ do: v.literal('strain'), issue: id, by: share }),
  object({ do: v.literal('advance'), by: share }),
  object({ do: v.literal('attack'), kind: v.picklist(ATTACKS) }),
]);

const optionValue = object({
  id,
  pick: optional(byType(number(0.01, 100))),
  size: optional(number(0, 10)),
  visibility: optional(signed),
  cost: optional(number(-10, 10)),
  tied: optional(number(-10, 10)),
  tension: optional(number(-100, 100)),
  clarity: optional(share),
  form: optional(v.picklist(FORMS)),
  verified: optional(v.boolean()),
  public: optional(v.boolean()),
});

/** Options the engine knows. */
export const OPTION_IDS = [
  'theatre',
  'size',
  'notice',
  'publicity',
  'clarity',
  'package',
  'form',
  'verified',
] as const;

const move = object({
  id,
  side,
  track: v.picklist(TRACKS),
  stance: v.picklist(STANCES),
  attention: v.picklist([1, 2, 3]),
  cameo: v.pipe(v.string(), v.regex(/^\d{3,4}$/, 'a CAMEO code has three or four digits')),
  cost: number(0, 10),
  tied: number(0, 10),
  offence: signed,
  visibility: share,
  reversibility: share,
  rung: whole(0, 9),
  look: v.picklist(LOOKS),
  twin: optional(id),
  neighbour: id,
  aims: object({
    protect: optional(signed),
    gain: optional(signed),
    reassure: optional(signed),
    unity: optional(signed),
    bargain: optional(signed),
  }),
  meanings: list(object({ id, aim: v.picklist(CONSIDERATIONS) }), 4, 2),
  options: list(
    object({ id: v.picklist(OPTION_IDS), values: list(optionValue, 12, 1), default: optional(whole(0, 11)) }),
    OPTION_IDS.length,
  ),
  terms: optional(list(id, 20, 1)),
  effects: list(effect, 12, 1),
  needs: list(condition, 8),
  cooldown: whole(0, 26),
  breaks: optional(list(id, 20)),
  challengeable: optional(v.boolean()),
});

const sideSetup = object({
  typeWeights: byType(share),
  briefs: object({ seeker: list(id, 8, 1), opportunist: list(id, 8, 1), revisionist: list(id, 8, 1) }),
  capital: number(0, 20),
  economy: share,
  homeFront: share,
  readiness: share,
  commitments: number(0, 10),
  clarity: share,
  record: share,
  sources: share,
  homeDefence: share,
  forceScale: number(0.1, 10_000),
  formations: list(object({ theatre: id, size: number(0, 2_000), offence: share, ready: share }), 40),
  allies: list(
    object({ id, hawkishness: share, energyDependence: share, weight: number(0.001, 1), support: share }),
    30,
  ),
  gasDependence: share,
  opening: table(id, whole(0, 9)),
  openingForm: v.picklist(FORMS),
  struck: textKey,
  attacks: list(v.picklist(ATTACKS), ATTACKS.length),
  thirdAsThreat: share,
  redLines: list(id, 20),
});

const typeVector = object({
  gain: number(0, 3),
  peace: number(0, 3),
  warCost: number(0, 3),
  fear: number(0, 3),
  fearAttack: number(0, 3),
  conceal: number(0, 3),
  resolve: share,
  spread: number(0.01, 1),
});

const third = object({
  patron: v.nullable(side),
  threatenedBy: v.nullable(side),
  defence: share,
  stability: share,
  will: share,
  alignment: share,
  decisions: list(
    object({ id, when: list(condition, 8), weight: number(0, 100), effects: list(effect, 12) }),
    40,
    1,
  ),
  voices: list(object({ id, when: list(condition, 8) }), 80, 1),
});

/** A level file, its base already filled in. */
export const levelSchema = object({
  format: v.literal('level/1'),
  id: levelId,
  version: whole(1, 1_000_000),
  map: v.picklist(['europe', 'abstract']),
  date: isoDay,
  attention: whole(1, 9),
  tension: number(0, 100),
  rung: whole(0, 9),
  pretext: share,
  fatigue: share,
  sides: bySide(sideSetup),
  types: object({ seeker: typeVector, opportunist: typeVector, revisionist: typeVector } satisfies Record<
    (typeof TYPES)[number],
    unknown
  >),
  third: v.nullable(third),
  theatres: list(object({ id, place: id, side, near: share, border: v.boolean() }), 40, 1),
  issues: list(
    object({
      id,
      gives: v.picklist([...SIDES, 'both']),
      steps: whole(1, 9),
      worth: bySide(byType(signed)),
      needsVerification: v.boolean(),
      needsConsent: v.boolean(),
      indivisible: optional(share),
      core: optional(v.boolean()),
      calms: share,
    }),
    20,
    1,
  ),
  channels: list(
    object({ id, issues: list(id, 20), third: v.boolean(), clarifies: share, open: v.boolean() }),
    20,
    1,
  ),
  packages: list(
    object({
      id,
      by: side,
      bite: share,
      shock: share,
      stream: share,
      ownCost: share,
      allyCost: table(id, share),
      unilateral: v.boolean(),
      forces: optional(share),
      delay: whole(0, 26),
      closes: optional(id),
    }),
    20,
  ),
  moves: list(move, 160, 2),
  events: list(
    object({
      id,
      source: object(sourceEntries),
      note: optional(v.picklist(['estimate', 'disputed', 'check'])),
      when: list(condition, 8),
      weight: number(0, 100),
      once: v.boolean(),
      effects: list(effect, 12),
    }),
    200,
  ),
  eventRate: share,
  dials: object({
    weeks: whole(1, 26),
    distinguishability: share,
    assumedDistinguishability: bySide(share),
    empathy: bySide(share),
    attributionBias: bySide(share),
    perceptionNoise: share,
    implementationNoise: share,
    firstStrikeAdvantage: share,
    accidentRate: number(0, 4),
  }),
  sources: table(textKey, object({ ...sourceEntries, note: optional(text) })),
  texts: table(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'a language is a code such as en or pt-BR'),
    ),
    table(textKey, text),
  ),
});

/** Compiles only while the schema and the engine's type say the same. */
export type Checked = v.InferOutput<typeof levelSchema> extends Level ? Level : never;
