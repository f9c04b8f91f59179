/** Colours for the canvas: read from the page's CSS variables, and as the numbers that Phaser wants. */
import type { TheatreTheme } from '../view/index.js';

/** The variables, first one that is set; they are resolved by the browser, so any notation will do. */
const VARIABLES: Readonly<Record<keyof TheatreTheme, string>> = {
  west: 'var(--map-west-ink, var(--west, #2a5a86))',
  russia: 'var(--map-russia-ink, var(--russia, #9a6414))',
  third: 'var(--ink, #1c2330)',
  risk: 'var(--map-risk-ink, var(--risk, #c2321d))',
  ink: 'var(--ink, #1c2330)',
  sheet: 'var(--sheet, #fbf8f1)',
};

export function readTheme(host: HTMLElement): TheatreTheme {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (name: keyof TheatreTheme) => {
    probe.style.color = VARIABLES[name];
    return getComputedStyle(probe).color;
  };
  const theme: TheatreTheme = {
    west: read('west'),
    russia: read('russia'),
    third: read('third'),
    risk: read('risk'),
    ink: read('ink'),
    sheet: read('sheet'),
  };
  probe.remove();
  return theme;
}

/** "#2a5a86" or "rgb(42, 90, 134)" → 0x2a5a86; black if it is neither. */
export function toNumber(colour: string): number {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour.trim());
  if (hex) return Number.parseInt(hex[1] ?? '0', 16);
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour.trim());
  if (!rgb) return 0;
  return (Number(rgb[1]) << 16) | (Number(rgb[2]) << 8) | Number(rgb[3]);
}
