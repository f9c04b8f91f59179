import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/engine/index.ts';
import { LEVEL_PROBLEMS, LIMITS, parseLevel, parseLevelText } from '../../src/level/index.ts';
import { bases, put, raw, spoiled } from './support.ts';

const level = raw('january-2022') as Level;
const at = (id: string) => level.moves.findIndex((move) => move.id === id);
const deploy = at('deployEast');
const sent = level.moves[deploy]?.effects.findIndex((effect) => effect.do === 'deploy') ?? 0;
const invade = at('fullInvasion');
const arms = at('armsToUkraine');
const answer = at('writtenAnswer');
const threat = at('nameSanctions');
const base = at('permanentBase');
const dated = at('datedOffer');

type Case = [path: (string | number)[], value: unknown, problem: string];
const cases: Case[] = [
  [['format'], 'level/2', 'format unknownValue'],
  [['tension'], '52', 'tension wrongType'],
  [['tension'], undefined, 'tension missing'],
  [['tension'], 101, 'tension outOfRange'],
  [['attention'], 1.5, 'attention notWhole'],
  [['id'], 'January 2022', 'id badFormat'],
  [['date'], '2022-13-01', 'date badFormat'],
  [['date'], '2022-01-25', 'date notMonday'],
  [['surprise'], 1, 'surprise unknownKey'],
  [['moves', deploy, 'colour'], 1, `moves[${deploy}].colour unknownKey`],
  [['moves', deploy, 'twin'], undefined, `moves[${deploy}].twin badTwin`],
  [['moves', deploy, 'twin'], 'airNaval', `moves[${deploy}].twin badTwin`],
  [['moves', deploy, 'twin'], 'nobody', `moves[${deploy}].twin unknownId`],
  [['moves', deploy, 'twin'], 'borderBuildUp', `moves[${deploy}].twin wrongSide`],
  [['moves', deploy, 'neighbour'], 'deployEast', `moves[${deploy}].neighbour badNeighbour`],
  [['moves', deploy, 'neighbour'], 'borderBuildUp', `moves[${deploy}].neighbour wrongSide`],
  [['moves', deploy, 'id'], 'alert', `moves[${deploy}].id duplicateId`],
  [['moves', deploy, 'attention'], 4, `moves[${deploy}].attention unknownValue`],
  [['moves', deploy, 'meanings'], [], `moves[${deploy}].meanings badLength`],
  [
    ['moves', deploy, 'options', 0, 'values', 0, 'id'],
    'crimea',
    `moves[${deploy}].options[0].values[0].id wrongSide`,
  ],
  [
    ['moves', deploy, 'options', 0, 'values', 0, 'id'],
    'moon',
    `moves[${deploy}].options[0].values[0].id unknownId`,
  ],
  [['moves', deploy, 'options', 0, 'default'], 9, `moves[${deploy}].options[0].default badOption`],
  [
    ['moves', deploy, 'options', 0, 'values', 0, 'pick'],
    [1, 1],
    `moves[${deploy}].options[0].values[0].pick[2] missing`,
  ],
  [['moves', deploy, 'options'], [], `moves[${deploy}].effects[${sent}].theatre badOption`],
  [['moves', deploy, 'effects', sent, 'do'], 'launch', `moves[${deploy}].effects[${sent}].do unknownValue`],
  [
    ['moves', deploy, 'effects', sent, 'theatre'],
    'crimea',
    `moves[${deploy}].effects[${sent}].theatre wrongSide`,
  ],
  [['moves', deploy, 'needs', 0], {}, `moves[${deploy}].needs[0] badCondition`],
  [['moves', deploy, 'needs', 0], { what: 'tension' }, `moves[${deploy}].needs[0] badCondition`],
  [
    ['moves', deploy, 'needs', 0],
    { what: 'mood', atLeast: 1 },
    `moves[${deploy}].needs[0].what unknownValue`,
  ],
  [['moves', deploy, 'needs', 0], { done: 'lunch' }, `moves[${deploy}].needs[0].done unknownId`],
  [['moves', deploy, 'breaks', 0], 'lunch', `moves[${deploy}].breaks[0] unknownId`],
  [['moves', arms, 'effects', 0, 'what'], 'offence', `moves[${arms}].effects[0].what badEffect`],
  [['moves', answer, 'terms'], undefined, `moves[${answer}].terms badTerms`],
  [['moves', answer, 'terms', 0], 'minsk', `moves[${answer}].terms[0] badTerms`],
  [['moves', answer, 'effects', 0, 'channel'], 'pigeon', `moves[${answer}].effects[0].channel unknownId`],
  [['moves', deploy, 'terms'], ['forces'], `moves[${deploy}].terms badTerms`],
  [['moves', threat, 'effects', 0, 'package'], 'tariffs', `moves[${threat}].effects[0].package unknownId`],
  [
    ['moves', threat, 'options', 1, 'values', 0, 'clarity'],
    undefined,
    `moves[${threat}].options[1].values[0] badOption`,
  ],
  [['moves', invade, 'attention'], 2, `moves[${invade}].attention badAttack`],
  [['moves', invade, 'needs'], [], `moves[${invade}].needs badAttack`],
  [['sides', 'russia', 'attacks'], [], `moves[${invade}].effects badAttack`],
  [['sides', 'west', 'attacks'], ['full'], 'sides.west.attacks[0] badAttack'],
  [['sides', 'west', 'typeWeights'], [0.5, 0.3, 0.1], 'sides.west.typeWeights badSum'],
  [['sides', 'west', 'formations', 0, 'theatre'], 'crimea', 'sides.west.formations[0].theatre wrongSide'],
  [['sides', 'west', 'opening', 'openDoor'], 9, 'sides.west.opening.openDoor outOfRange'],
  [['sides', 'west', 'opening', 'weather'], 1, 'sides.west.opening.weather unknownId'],
  [['sides', 'west', 'redLines', 0], 'deployEast', 'sides.west.redLines[0] wrongSide'],
  [['sides', 'west', 'struck'], 'struck.nobody', 'texts.en.struck.nobody missingText'],
  [['theatres', 0, 'place'], 'atlantis', 'theatres[0].place unknownId'],
  [['channels', 0, 'issues', 0], 'weather', 'channels[0].issues[0] unknownId'],
  [['packages', 0, 'allyCost', 'belarus'], 0.1, 'packages[0].allyCost.belarus unknownId'],
  [['packages', 4, 'closes'], 'windows', 'packages[4].closes unknownId'],
  [['events', 0, 'source', 'date'], 'yesterday', 'events[0].source.date badFormat'],
  [['events', 0, 'source', 'url'], 'javascript:alert(1)', 'events[0].source.url badFormat'],
  [['events', 0, 'effects'], [{ do: 'talk', channel: 'leaders' }], 'events[0].effects[0].do badEffect'],
  [['events', 0, 'effects'], [{ do: 'advance', by: 0.1 }], 'events[0].effects[0].do badEffect'],
  [
    ['third', 'decisions', 0, 'effects'],
    [{ do: 'advance', by: 0.1 }],
    'third.decisions[0].effects[0].do badEffect',
  ],
  [['moves', base, 'effects', 0, 'by'], 1.5, `moves[${base}].effects[0].by outOfRange`],
  [['moves', base, 'effects', 0, 'by'], -0.1, `moves[${base}].effects[0].by outOfRange`],
  [['moves', base, 'effects', 0, 'by'], undefined, `moves[${base}].effects[0].by missing`],
  [['moves', base, 'effects', 0, 'of'], 'rival', `moves[${base}].effects[0].of unknownKey`],
  [['moves', dated, 'effects', 0, 'dated'], 'yes', `moves[${dated}].effects[0].dated wrongType`],
  [['moves', dated, 'effects', 0, 'do'], 'talk', `moves[${dated}].effects[0].dated unknownKey`],
  [['moves', dated, 'terms'], undefined, `moves[${dated}].terms badTerms`],
  [['events', 0, 'effects'], [{ do: 'rally', among: 'all', by: 0.1 }], 'events[0].effects[0].of badEffect'],
  [
    ['events', 0, 'effects'],
    [{ do: 'change', what: 'economy', of: 'self', by: 0.1 }],
    'events[0].effects[0].of badEffect',
  ],
  [['third', 'threatenedBy'], 'west', 'third.threatenedBy wrongSide'],
  [['third'], null, 'issues[0].needsConsent noThird'],
  [['texts', 'en', 'move.alert.name'], undefined, 'texts.en.move.alert.name missingText'],
  [['texts', 'en'], undefined, 'texts.en missingText'],
  [['texts', 'en', 'note'], 'x'.repeat(LIMITS.text + 1), 'texts.en.note badLength'],
  [['texts', '../en'], {}, 'texts.../en badFormat'],
  [['types', 'seeker', 'gain'], 2, 'types outOfRange'],
];

describe('each kind of problem is reported where it is', () => {
  it.each(cases)('%j = %j → %s', (path, value, problem) => {
    expect(spoiled(path, value)).toContain(problem);
  });

  it('covers every code', () => {
    const seen = new Set(cases.map(([, , problem]) => problem.split(' ').at(-1)));
    // The rest have a test of their own below.
    const elsewhere = ['tooLarge', 'tooDeep', 'badJson', 'badKey', 'unknownBase', 'neighbourGraph'];
    expect(LEVEL_PROBLEMS.filter((code) => !seen.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});

describe('what a level may leave out or say', () => {
  it('an offer may have a date, have none, or not speak of it', () => {
    for (const value of [true, false, undefined])
      expect(spoiled(['moves', answer, 'effects', 0, 'dated'], value)).toEqual([]);
  });

  it('either seat may advance on the ground, in whole or not at all', () => {
    for (const by of [0, 1]) expect(spoiled(['moves', base, 'effects', 0, 'by'], by)).toEqual([]);
    const effects = level.moves[at('borderBuildUp')]?.effects ?? [];
    const more = [...effects, { do: 'advance', by: 0.1 }];
    expect(spoiled(['moves', at('borderBuildUp'), 'effects'], more)).toEqual([]);
  });

  it('a condition may ask how far a seat has changed the ground', () => {
    expect(spoiled(['moves', deploy, 'needs', 0], { what: 'ground.west', atMost: 0.5 })).toEqual([]);
    expect(spoiled(['moves', deploy, 'needs', 0], { what: 'ground', atMost: 0.5 })).toEqual([
      `moves[${deploy}].needs[0].what unknownValue`,
    ]);
  });
});

describe('hostile files', () => {
  const codes = (json: unknown) => {
    const result = parseLevel(json, bases);
    return result.ok ? [] : result.problems.map((problem) => problem.code);
  };
  const textCodes = (text: string) => {
    const result = parseLevelText(text);
    return result.ok ? [] : result.problems.map((problem) => problem.code);
  };

  it('reports all problems of a file, not only the first', () => {
    const json = raw('january-2022');
    put(json, ['tension'], 200);
    put(json, ['one'], 1);
    put(json, ['two'], 2);
    put(json, ['moves', 3, 'rung'], -1);
    expect(codes(json).sort()).toEqual(['outOfRange', 'outOfRange', 'unknownKey', 'unknownKey']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    const text = JSON.stringify(level).replace(
      '"tension":',
      `"tension":52,"x":{"${key}":{"polluted":1}},"y":`,
    );
    expect(textCodes(text)).toContain('badKey');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses a file that is too long, before it is parsed', () => {
    expect(textCodes(`"${'x'.repeat(LIMITS.size)}"`)).toEqual(['tooLarge']);
  });

  it('refuses a file that is too deep, before it is parsed', () => {
    expect(textCodes('['.repeat(400_000))).toEqual(['tooDeep']);
    expect(textCodes(`${'['.repeat(20)}${']'.repeat(20)}`)).toEqual(['tooDeep']);
    expect(textCodes('"[[[[[[[[[[[[[[[[[[[[[[[["')).toEqual(['wrongType']);
  });

  it('refuses what is not JSON', () => {
    expect(textCodes('{"format": level}')).toEqual(['badJson']);
    expect(textCodes('')).toEqual(['badJson']);
  });

  it('refuses too many values, loops, and values that JSON does not know', () => {
    expect(codes({ list: Array.from({ length: LIMITS.values + 1 }, () => 0) })).toContain('tooLarge');
    const loop: Record<string, unknown> = {};
    loop.again = loop;
    expect(codes(loop)).toContain('tooDeep');
    expect(codes(put(raw('january-2022'), ['tension'], Number.NaN))).toEqual(['wrongType']);
    expect(codes(put(raw('january-2022'), ['tension'], Number.POSITIVE_INFINITY))).toEqual(['outOfRange']);
  });

  it('refuses a graph of neighbours that never crosses the line', () => {
    const json = raw('january-2022') as Level;
    for (const move of json.moves) {
      const same = json.moves.find(
        (other) => other.side === move.side && other.stance === move.stance && other.id !== move.id,
      );
      move.neighbour = same?.id ?? move.neighbour;
    }
    expect(codes(json)).toEqual(['neighbourGraph', 'neighbourGraph']);
  });

  it.each([null, 1, 'level', [], {}, [[]], true])('takes %j for what it is', (json) => {
    expect(parseLevel(json).ok).toBe(false);
  });
});
