// A whole match through the accessibility tree alone, and the same by keyboard alone: from the title to the workbench.
import { expect, test } from 'vitest';
import { keepSaid, Listener, saidSince, type Way } from '../../browser/heard.ts';
import { openPage, withGame } from '../../support/browser.ts';

const game = withGame();

/** What a match can show, by something that only then is there. */
const STATES = {
  brief: ['button', /^Open the map/],
  scenes: ['region', /^The week is resolved/],
  misread: ['button', /^Do this/],
  crisis: ['button', /^Give this answer/],
  orders: ['button', /^Resolve the week/],
  war: ['link', /^What led to it/],
  guess: ['button', /^Show me/],
} as const;
type State = keyof typeof STATES;

/** Messages that belong to one step: each of them says what the one before said, and more. */
const asOne = (said: readonly string[]): boolean =>
  said.every((message, at) => at === 0 || message.startsWith(said[at - 1] ?? ''));

class Player {
  /** States that were passed, in their order. */
  readonly passed: State[] = [];
  private week = 0;

  constructor(readonly heard: Listener) {}

  /** Do something and hear what comes of it: one message, focus somewhere, nothing without a name. */
  private async step(act: () => Promise<unknown>, messages = 1): Promise<string> {
    const { page } = this.heard;
    await saidSince(page);
    await act();
    const said: string[] = [];
    const silent = async () => (await this.heard.those(...STATES.war)).length > 0;
    for (let n = 0; n < 600 && said.length === 0 && !(await silent()); n++) {
      await page.waitForTimeout(50);
      said.push(...(await saidSince(page)));
    }
    // What answers the act a moment later is said with it.
    await page.waitForTimeout(500);
    said.push(...(await saidSince(page)));
    const steps = messages === 1 ? [said] : [said.slice(0, 1), said.slice(1)];
    expect(steps.every(asOne), said.join('\n')).toBe(true);
    expect(said.join(' ')).not.toMatch(/undefined|NaN|\.\.|\{/);
    expect(await this.heard.focused(), `focus after “${said.at(-1)}”`).not.toBeNull();
    expect(await this.heard.nameless()).toEqual([]);
    return said.at(-1) ?? '';
  }

  private async orders(): Promise<void> {
    const { heard } = this;
    this.week += 1;
    if (this.week === 1) await this.guided();
    else if (this.week === 2) {
      await this.take();
      await heard.press('button', /^No more hints/);
      await heard.page.waitForTimeout(200);
      expect(await heard.focused()).not.toBeNull();
    } else if (this.week === 6) await this.chooseMove();
    else await this.take();
    // Sealing and what came of it are two steps.
    const byLetter = heard.way === 'keys' && this.week % 2 === 0;
    await this.step(() => (byLetter ? heard.page.keyboard.press('r') : heard.press(...STATES.orders)), 2);
  }

  /** Take the first adviser's sheet. */
  private async take(): Promise<string> {
    const { heard } = this;
    await heard.first({ room: ['button', /^Take this sheet from Defence/] });
    const byNumber = heard.way === 'keys' && this.week % 2 === 0;
    const said = await this.step(() =>
      byNumber ? heard.page.keyboard.press('1') : heard.press('button', /^Take this sheet from Defence/),
    );
    await heard.first({ sheet: ['button', /^Order 1: /] });
    return said;
  }

  /** The guided opening asks for acts and answers them in the same message. */
  private async guided(): Promise<void> {
    const { heard } = this;
    await heard.first({ guide: ['complementary', /^Guided opening/] });
    expect(await this.take()).toMatch(/^Taken over: .* Switch the map/);
    const said = await this.step(() => heard.press('radio', /^As they may read it/, { key: 'Space' }));
    expect(said).toMatch(/hatching/);
  }

  /** A move of one's own choosing, put on the sheet, taken back, and put there again. */
  private async chooseMove(): Promise<void> {
    const { heard } = this;
    await heard.press('button', /^All moves/);
    await heard.first({ moves: ['tablist', /./] });
    await heard.page.waitForTimeout(200);
    expect(await heard.focused(), 'focus after “All moves”').toMatchObject({ role: 'region', name: 'Moves' });
    await heard.press('button', /./, { within: /^tabpanel/ });
    await heard.page.waitForTimeout(200);
    expect(await this.step(() => heard.press('button', /^Add to the sheet/))).toMatch(/^Added: /);
    expect(await this.step(() => heard.press('button', /^Undo/))).toMatch(/^Undone/);
    expect(await this.step(() => heard.press('button', /^Add to the sheet/))).toMatch(/^Added: /);
  }

  /** Go on from what is shown until there is a guess to be made. */
  async playOn(): Promise<void> {
    const { heard } = this;
    for (let n = 0; n < 400; n++) {
      const now = await heard.first(STATES);
      if (this.passed.at(-1) !== now) this.passed.push(now);
      switch (now) {
        case 'brief':
          await heard.press(...STATES.brief);
          await heard.first({ orders: STATES.orders });
          await heard.page.waitForTimeout(200);
          expect(await heard.focused(), 'focus after the brief').not.toBeNull();
          break;
        case 'orders':
          await this.orders();
          break;
        case 'scenes':
          await this.step(() => heard.page.keyboard.press('Enter'));
          break;
        case 'misread':
          expect((await heard.focused())?.role).toBe('heading');
          await heard.press('radio', /^Let it stand/, { key: 'Space' });
          await this.step(() => heard.press(...STATES.misread), 2);
          break;
        case 'crisis':
          await heard.press('radio', /^Stand firm/, { key: 'Space' });
          await this.step(() => heard.press(...STATES.crisis));
          break;
        case 'war':
          expect((await heard.focused())?.role).toBe('heading');
          await heard.press(...STATES.war);
          break;
        case 'guess':
          return;
      }
    }
    throw new Error('the match does not end');
  }
}

test.each([
  ['tree', 'alone-3'],
  ['keys', 'alone-3'],
  ['keys', 'alone-7'],
] as [Way, string][])('a match by %s alone, seed %s', async (way, seed) => {
  const { page, context, errors } = await openPage(game.browser, 'about:blank', { reducedMotion: 'reduce' });
  await context.addInitScript(keepSaid);
  await page.goto(game.url);
  const heard = await Listener.of(page, way);

  await heard.press('DisclosureTriangle', /^Set up a match/);
  await heard.to('textbox', /^Seed/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(seed);
  expect(await heard.nameless()).toEqual([]);
  await heard.press('button', /^Start the match/);
  await heard.press('button', /^Begin$/);

  const player = new Player(heard);
  await player.playOn();
  expect(player.passed).toContain('misread');
  expect(player.passed).toContain('crisis');
  expect(player.passed.includes('war')).toBe(seed === 'alone-7');

  // The guess, the story that it opens, and one part of the workbench.
  await heard.press('slider', /^Opportunist/, { key: 'ArrowRight' });
  await saidSince(page);
  await heard.press(...STATES.guess);
  await heard.first({ story: ['heading', /^Your brief|^Against your brief|brief/] });
  await page.waitForTimeout(500);
  expect(await saidSince(page)).toHaveLength(1);
  expect((await heard.focused())?.role).toBe('heading');
  expect(await heard.nameless()).toEqual([]);
  await heard.to('tab', /^Ledger/);
  await page.keyboard.press('ArrowRight');
  await heard.first({ mirrors: ['tabpanel', /^Both mirrors/] });
  expect(await heard.focused()).toMatchObject({ role: 'tab', name: 'Both mirrors' });
  expect(await heard.nameless()).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
