// Prints what the pictures need in the browser's storage, as JSON: matches played in Node, each at a moment worth a picture.
import { linkOf } from '../../src/session/index.js';
import { human, passOn, playingOf } from '../../tests/session/bench.ts';
import {
  RUNNING,
  type Store,
  savedCrisis,
  savedMatch,
  savedMisreading,
  savedWar,
  shelfWith,
  workedExercise,
} from '../../tests/support/saves.ts';

/** Four weeks in which west arms Ukraine and talks, all watched. */
const endedMatch = (): Promise<string> =>
  savedMatch({ seed: 'ended', dials: { weeks: 4 } }, async (session) => {
    const moves = [
      { move: 'armsToUkraine', with: {}, meant: 'deny' },
      { move: 'westHotline', with: {}, meant: 'calm' },
      { move: 'westLeadersCall', with: {}, meant: 'calm' },
    ];
    for (let step = 0; step < 40; step++) {
      const { awaiting, week } = playingOf(session).match.state;
      if (awaiting === 'over') break;
      const order = moves[week % moves.length];
      if (awaiting === 'orders' && order) await session.dispatch({ do: 'add', side: 'west', order });
      await session.dispatch(
        awaiting === 'crisis'
          ? { do: 'answer', side: 'west', answer: 'offRamp' }
          : { do: 'resolve', side: 'west' },
      );
    }
    await session.dispatch({ do: 'watched', side: 'west' });
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
  });

/** The third week, before the orders. */
const thirdWeek = (): Promise<string> =>
  savedMatch({ seed: 'third' }, async (session) => {
    await passOn(session, 'west', 2);
    await session.dispatch({ do: 'watched', side: 'west' });
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
  });

async function allSaves(): Promise<{
  stores: Record<string, Store>;
  link: string;
  entry: string;
  exercise: string;
}> {
  const running = async (save: Promise<string>): Promise<Store> => ({ [RUNNING]: await save });
  const shelf = await shelfWith(
    { seed: 'anemone' },
    { seed: 'birch', level: 'abstract-mirror' },
    { seed: 'cedar', weeks: 2 },
  );
  const exercise = await workedExercise();
  const first = shelf.studies[0];
  const link = first ? linkOf(first) : null;
  if (!link?.ok) throw new Error('the first match of the shelf has no link');
  const kept = Object.entries(shelf.store).find(
    ([name, text]) => /^spiral\.library\./.test(name) && text.includes('anemone'),
  );
  return {
    stores: {
      first: await running(savedMatch({ seed: 'shots' })),
      third: await running(thirdWeek()),
      abstract: await running(savedMatch({ seed: 'shots', level: 'abstract-mirror' })),
      nameless: await running(savedMatch({ seed: 'shots', names: 'abstract' })),
      two: await running(savedMatch({ seed: 'shots', seats: { west: human, russia: human } })),
      crisis: await running(savedCrisis()),
      misreading: await running(savedMisreading()),
      war: await running(savedWar()),
      ended: await running(endedMatch()),
      exerciseBegun: exercise.begun,
      exerciseDone: exercise.done,
      shelf: shelf.store,
      damaged: { 'spiral.aside.1': '{"problem":{"code":"unreadable","detail":""},"text":"{"}' },
    },
    link: link.value,
    exercise: exercise.link,
    entry: kept?.[0].slice('spiral.library.'.length) ?? '',
  };
}

process.stdout.write(JSON.stringify(await allSaves()));
