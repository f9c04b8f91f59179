// A page as assistive technology has it: the accessibility tree alone, found by role and name, and the messages that are said.
import type { CDPSession, Page } from 'playwright-core';

/** One thing of the accessibility tree. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** Focused, checked, pressed, selected, disabled, level …, as the tree says it. */
  readonly states: Readonly<Record<string, unknown>>;
  /** Names of the things around it, the nearest first. */
  readonly within: readonly string[];
  readonly node: number;
}

interface Value {
  value?: unknown;
}
interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Things that a person operates: each needs a name. */
const OPERATED = new Set([
  'button',
  'link',
  'radio',
  'checkbox',
  'tab',
  'textbox',
  'searchbox',
  'spinbutton',
  'slider',
  'combobox',
  'DisclosureTriangle',
  'dialog',
]);

const ARROWED = new Set(['radio', 'tab']);

const text = (value: Value | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** How a person gets to a thing: straight to it, as a screen reader does, or with Tab from one to the next. */
export type Way = 'tree' | 'keys';

export class Listener {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
    readonly way: Way,
  ) {}

  static async of(page: Page, way: Way): Promise<Listener> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new Listener(page, cdp, way);
  }

  /** All that is there, in reading order. */
  async all(): Promise<Heard[]> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const found: Heard[] = [];
    const visit = (node: AxNode, within: readonly string[]): void => {
      const role = text(node.role);
      const name = text(node.name);
      if (!node.ignored && role !== 'InlineTextBox') {
        const states = Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value]));
        const [description, value] = [text(node.description), text(node.value)];
        found.push({ role, name, description, value, states, within, node: node.backendDOMNodeId ?? 0 });
      }
      const inside = name && !node.ignored ? [`${role} ${name}`, ...within] : within;
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) visit(child, inside);
      }
    };
    const root = nodes.find((node) => node.parentId === undefined);
    if (root) visit(root, []);
    return found;
  }

  /** The things of a role whose name fits; `within` fits the role and name of something around them. */
  async those(role: string, name: RegExp, within?: RegExp): Promise<Heard[]> {
    const all = await this.all();
    return all.filter(
      (one) =>
        one.role === role &&
        name.test(one.name) &&
        (!within || one.within.some((around) => within.test(around))),
    );
  }

  /** Wait for one of these and say which; each is a role and a name. */
  async first<Id extends string>(wanted: Readonly<Record<Id, readonly [string, RegExp]>>): Promise<Id> {
    for (let n = 0; n < 600; n++) {
      const all = await this.all();
      // What is still being drawn says so: a window may lie over it in a moment.
      const busy = all.some(({ states }) => states.busy);
      for (const id of busy ? [] : (Object.keys(wanted) as Id[])) {
        const [role, name] = wanted[id];
        if (all.some((one) => one.role === role && name.test(one.name))) return id;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`none of ${Object.keys(wanted)} came; there are ${await this.outline()}`);
  }

  /** What has the focus; null where nothing has it. */
  async focused(): Promise<Heard | null> {
    const focused = (await this.all()).filter(({ role, states }) => states.focused && role !== 'RootWebArea');
    return focused.at(-1) ?? null;
  }

  /** Go to a thing: to the first that fits. */
  async to(role: string, name: RegExp, within?: RegExp): Promise<Heard> {
    for (let n = 0; n < 100; n++) {
      const [found] = await this.those(role, name, within);
      if (found && !found.states.disabled) {
        if (this.way === 'tree') await this.cdp.send('DOM.focus', { backendNodeId: found.node });
        else await this.tabTo(found);
        return found;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`there is no ${role} ${name}; there are ${await this.outline()}`);
  }

  private async tabTo(wanted: Heard): Promise<void> {
    for (let n = 0; n < 200; n++) {
      const here = await this.focused();
      if (here?.node === wanted.node) return;
      // Among the choices of one group, arrow keys go on.
      const beside = here?.role === wanted.role && here.within[0] === wanted.within[0];
      await this.page.keyboard.press(beside && ARROWED.has(wanted.role) ? 'ArrowRight' : 'Tab');
      await this.seen();
    }
    throw new Error(`Tab never reaches the ${wanted.role} ${wanted.name}`);
  }

  /** Whatever has the focus can be seen to have it. */
  private async seen(): Promise<void> {
    const unseen = await this.page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      if (!here || here === document.body) return null;
      // A hidden input shows its focus on the label around it, a button that stands for its whole card on the card.
      const looks = [here, here.nextElementSibling, here.closest('label'), here.parentElement].flatMap(
        (one) => (one ? [null, '::before', '::after'].map((part) => getComputedStyle(one, part)) : []),
      );
      const ring = looks.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      );
      return ring ? null : here.outerHTML.slice(0, 160);
    });
    if (unseen) throw new Error(`focus is not seen on ${unseen}`);
  }

  /** Go to a thing and press a key on it. */
  async press(role: string, name: RegExp, { within, key = 'Enter' }: { within?: RegExp; key?: string } = {}) {
    await this.to(role, name, within);
    await this.page.keyboard.press(key);
  }

  /** Things that are operated and have no name. */
  async nameless(): Promise<string[]> {
    const all = await this.all();
    return all
      .filter(({ role, name }) => OPERATED.has(role) && name === '')
      .map(({ role, within }) => `${role} in ${within[0] ?? 'the page'}`);
  }

  /** The tree in a few lines, for whoever reads why a test failed. */
  async outline(): Promise<string> {
    const all = await this.all();
    return all
      .filter(({ role, name }) => OPERATED.has(role) || role === 'heading' || (role === 'status' && name))
      .map(({ role, name }) => `${role} “${name}”`)
      .join(', ');
  }
}

interface Ear {
  said: string[];
  raw: string;
}

/** Keep each message that is said politely, from the first page on. */
export function keepSaid(): void {
  const ear: Ear = { said: [], raw: '' };
  Object.assign(globalThis, { ear });
  new MutationObserver(() => {
    const raw = document.querySelector('[aria-live="polite"]')?.textContent ?? '';
    if (raw !== ear.raw && raw.trim() !== '') ear.said.push(raw.trim());
    ear.raw = raw;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What was said since this was last asked. */
export const saidSince = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { ear } = globalThis as unknown as { ear: Ear };
    return ear.said.splice(0, ear.said.length);
  });
