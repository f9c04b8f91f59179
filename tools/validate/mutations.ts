// Mechanisms turned to nonsense: each is one edit of one source, and must turn at least one experiment red.

export interface Mutation {
  id: string;
  /** What is broken, in words. */
  what: string;
  file: string;
  /** What is replaced; must be found exactly once. */
  find: RegExp;
  by: string;
  /** Experiments that should notice. */
  seenBy: readonly string[];
  /** Share of the experiments’ seeds that it takes to notice; a fifth unless said. */
  share?: number;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    id: 'fear-calms',
    what: 'fear makes a side disarm (the sign of fear in ordinary moves is flipped)',
    file: 'src/engine/policy/utilities.ts',
    find: /out\.fear\[a\] = WEIGHTS/,
    by: 'out.fear[a] = -WEIGHTS',
    seenBy: ['four-worlds', 'provocation', 'misperception-mirror'],
  },
  {
    id: 'no-empathy',
    what: 'readers ignore the fear of their rival, whatever their empathy',
    file: 'src/engine/perception/prepare.ts',
    find: /empathy \* mood\.fear \+ \(1 - empathy\) \* NO_EMPATHY_FEAR/,
    by: 'NO_EMPATHY_FEAR',
    seenBy: ['empathy-mirror'],
  },
  {
    id: 'no-audience',
    what: 'stepping back in public costs nothing',
    file: 'src/engine/policy/crisis.ts',
    find: /(export function audienceCost\([^{]*\{)/,
    by: '$1\n  if (depth >= 0) return 0;',
    seenBy: ['audience-costs', 'tying-hands'],
  },
  {
    id: 'no-bias',
    what: 'hawkish readers take good news in full',
    file: 'src/engine/perception/update.ts',
    find: /change < 0 && bias > 0/,
    by: 'change < 0 && bias > 9',
    seenBy: ['polarised-updating'],
  },
  {
    id: 'clear-sight',
    what: 'a build-up never looks like its twin, whatever δ',
    file: 'src/engine/perception/sighting.ts',
    find: /const flipped = chance\(draw, [^;]*;/,
    by: 'const flipped = chance(draw, 0) && rates.distinguishability > 2;',
    seenBy: ['misperception-mirror', 'misperception-january'],
  },
  {
    id: 'blind-reading',
    what: 'readers believe that kinds of build-up cannot be told apart, whatever δ̂',
    file: 'src/engine/policy/sheets.ts',
    find: /const flip = \(1 - kernel\.distinguishability\) \/ 2;/,
    by: 'const flip = 0.5;',
    seenBy: ['misperception-mirror', 'misperception-january'],
  },
  {
    id: 'no-threshold',
    what: 'attacks are ordered without regard to what they bring',
    file: 'src/engine/policy/attack.ts',
    find: /return gain <= 0 \? 0 : [^;]*;/,
    by: 'return gain <= 9 ? 0.05 : HAZARD * RAMP;',
    seenBy: ['reciprocal-fear', 'empathy-mirror', 'four-worlds'],
  },
  {
    id: 'no-first-strike',
    what: 'striking first brings nothing',
    file: 'src/engine/policy/attack.ts',
    find: /2\.2 \* f \* how\.gain/,
    by: '0 * f * how.gain',
    seenBy: ['four-worlds', 'reciprocal-fear', 'empathy-mirror', 'dials'],
  },
  {
    id: 'punishment-tempts',
    what: 'threatened punishment speaks for an attack',
    file: 'src/engine/policy/attack.ts',
    find: /\n {4}price -\n/,
    by: '\n    -price -\n',
    seenBy: ['sanctions', 'interaction'],
  },
  {
    id: 'spent-deters',
    what: 'sanctions in force deter as well as any threat',
    file: 'src/engine/numbers.ts',
    find: /const SPENT = [^;]*;/,
    by: 'const SPENT = 1;',
    seenBy: ['sanctions'],
  },
  {
    id: 'no-gas',
    what: 'dependence on gas does not press on cohesion',
    file: 'src/engine/numbers.ts',
    find: /const pressure = known\.gasDependence/,
    by: 'const pressure = 0 * known.gasDependence',
    seenBy: ['sanctions'],
  },
  {
    id: 'no-split',
    what: 'a partial attack meets the same price as a full one',
    file: 'src/engine/numbers.ts',
    find: /const partial = [^;]*;/,
    by: 'const partial = weight * Math.max(united, floor);',
    seenBy: ['partial-attack'],
  },
  {
    id: 'open-greed',
    what: 'greedy types gain nothing from looking harmless',
    file: 'src/engine/policy/utilities.ts',
    find: /conceal: WEIGHTS\.conceal \* vector\.conceal/,
    by: 'conceal: 0 * WEIGHTS.conceal * vector.conceal',
    seenBy: ['talk', 'pooling-january', 'pooling-mirror'],
  },
  {
    id: 'attack-unread',
    what: 'observers do not read the attack, or its absence',
    file: 'src/engine/perception/evidence.ts',
    find: /(function attackLikelihood\([^)]*\): number \{)/,
    by: '$1\n  if (open) return 1;',
    seenBy: ['calibration-mirror'],
    share: 0.5,
  },
  {
    id: 'answers-unread',
    what: 'observers do not read crisis answers and the rest of what is read late',
    file: 'src/engine/perception/evidence.ts',
    find: /for \(const \{ code, move, likelihood \} of deeds\.pending\)/,
    by: 'for (const { code, move, likelihood } of deeds.pending.slice(0, 0))',
    seenBy: ['calibration-mirror'],
    share: 0.5,
  },
  {
    id: 'no-forgiving',
    what: 'generous tit for tat never forgives',
    file: 'src/ai/strategies/reciprocal.ts',
    find: /turn\.draw\(\) >= 1 \/ 3/,
    by: 'turn.draw() >= 0',
    seenBy: ['noise'],
  },
  {
    id: 'no-contrition',
    what: 'contrite tit for tat takes offence at the answer to its own slip',
    file: 'src/ai/strategies/reciprocal.ts',
    find: /turn\.view\.own\.lastSlip > 0 && /,
    by: 'turn.view.own.lastSlip > 99 && ',
    seenBy: ['noise'],
  },
  {
    id: 'no-resolve',
    what: 'resolve plays no part in a crisis',
    file: 'src/engine/policy/crisis.ts',
    find: /vector\.resolve - /,
    by: '0 * vector.resolve + 0.44 - ',
    seenBy: ['brinkmanship', 'dials'],
  },
  {
    id: 'favoured-seat',
    what: 'one seat sees a little more threat than the other',
    file: 'src/engine/numbers.ts',
    find: /return unit\(threat\) \* pledged/,
    by: "return unit(threat + (side === 'west' ? 0.05 : 0)) * pledged",
    seenBy: ['symmetry-exact'],
  },
  {
    id: 'wrong-window',
    what: 'the window of reassurance forgets what exploiting brings',
    file: 'src/engine/reassurance.ts',
    find: /\(p \* greedy\.T\) \/ lowBase/,
    by: '(p * greedy.R) / lowBase',
    seenBy: ['reassurance-window'],
  },
];
