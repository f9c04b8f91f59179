/** Every number of a state with the range that it must keep. */
import { type Formation, type Impression, SIDES, type Side, type State } from '../../src/engine/index.ts';

type Found = [path: string, value: number, low: number, high: number];

const unit = (path: string, value: number): Found => [path, value, 0, 1];

function forces(path: string, list: readonly Formation[]): Found[] {
  return list.flatMap((f, i): Found[] => [
    [`${path}.${i}.size`, f.size, 0, 10_000],
    unit(`${path}.${i}.offence`, f.offence),
    unit(`${path}.${i}.ready`, f.ready),
  ]);
}

function belief(path: string, b: readonly number[]): Found[] {
  return [
    ...b.map((p, i) => unit(`${path}.${i}`, p)),
    [`${path} (sum)`, b.reduce((sum, p) => sum + p, 0), 1 - 1e-9, 1 + 1e-9],
  ];
}

function impression(path: string, { heat, pressure, alarm, reputation }: Impression): Found[] {
  return Object.entries({ heat, pressure, alarm, reputation }).map(([key, value]) =>
    unit(`${path}.${key}`, value),
  );
}

function ofSide(state: State, side: Side): Found[] {
  const own = state.sides[side];
  const mind = state.minds[side];
  const observer = state.observers[side];
  const units = [
    'readiness',
    'economy',
    'homeFront',
    'record',
    'boldness',
    'sources',
    'guard',
    'gasDependence',
    'squeeze',
    'restraint',
    'ground',
  ] as const;
  return [
    ...units.map((key) => unit(`${side}.${key}`, own[key])),
    [`${side}.capital`, own.capital, 0, 20],
    [`${side}.commitments`, own.commitments, 0, 20],
    [`${side}.backdowns`, own.backdowns, 0, 26],
    ...Object.entries(own.support).map(([id, value]) => unit(`${side}.support.${id}`, value)),
    ...Object.entries(own.packages).flatMap(([id, pack]): Found[] => [
      unit(`${side}.packages.${id}.clarity`, pack.clarity),
      [`${side}.packages.${id}.imposed`, pack.imposed, 0, 26],
    ]),
    ...forces(`${side}.formations`, own.formations),
    ...forces(`${side}.estimates`, mind.forces),
    unit(`${side}.mind.readiness`, mind.readiness),
    ...impression(side, own),
    ...impression(`${side}.mind`, mind),
    ...belief(`${side}.belief`, mind.belief),
    ...belief(`${side}.unbiased`, observer.belief),
    ...observer.weights.flatMap((row, t) => belief(`${side}.weights.${t}`, row)),
    ...observer.samples.flatMap((sample, k): Found[] => [
      ...belief(`${side}.samples.${k}`, sample.belief),
      ...impression(`${side}.samples.${k}`, sample),
      [`${side}.samples.${k}.offence`, sample.offence, 0, 1.5],
      [`${side}.samples.${k}.defence`, sample.defence, 0, 1.5],
      [`${side}.samples.${k}.own`, sample.own, 0.5, 1.5],
    ]),
    unit(`${side}.peakBelief`, state.peakBelief[side]),
    [`${side}.startForces`, state.startForces[side], 0, 1.2],
  ];
}

/** All numbers that are out of their range or not finite, by path. */
export function outOfRange(state: State): string[] {
  const found: Found[] = [
    ['week', state.week, 1, 26],
    ['rung', state.rung, 0, 9],
    ['peakRung', state.peakRung, state.rung, 9],
    ['tension', state.tension, 0, 100],
    unit('fatigue', state.fatigue),
    unit('pretext', state.pretext),
    unit('talkClarity', state.talkClarity),
    ...SIDES.flatMap((side) => ofSide(state, side)),
    ...(state.third
      ? (['defence', 'stability', 'will', 'alignment'] as const).map((key) =>
          unit(`third.${key}`, state.third?.[key] ?? 0),
        )
      : []),
    ...Object.entries(state.table.agreed).map(([id, step]): Found => [`agreed.${id}`, step, 0, 9]),
    ...(state.outcome ? SIDES.map((side) => unit(`score.${side}`, state.outcome?.score[side] ?? -1)) : []),
    ...(state.crisis
      ? ([
          ['crisis.depth', state.crisis.depth, 0, 5],
          ['crisis.round', state.crisis.round, 1, 9],
        ] as Found[])
      : []),
  ];
  return found
    .filter(([, value, low, high]) => !(Number.isFinite(value) && value >= low && value <= high))
    .map(([path, value, low, high]) => `${path} is ${value}, not ${low} to ${high}`);
}

/** Paths of all numbers in a value that are not finite. */
export function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}.${key}`));
}
