// Every position that ships is solved anew: the same numbers, digit by digit.
import { expect, test } from 'vitest';
import file from '../../assets/positions/positions.json' with { type: 'json' };
import { type Position, regrade } from '../../src/analysis/index.ts';

test.each((file as unknown as Position[]).map((one) => [one.id, one] as const))(
  '%s',
  async (_id, position) => {
    expect(await regrade(position)).toEqual(position.grades);
  },
);
