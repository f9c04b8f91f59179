/** Applies the reader's looks to the page, and asks the system for its own wish. */

/** Written on the root element, where the style sheet finds them; `system` writes nothing. */
export function applyAppearance(looks: { theme: string; text: string; motion: string }): void {
  const { dataset } = document.documentElement;
  for (const [name, value] of [
    ['theme', looks.theme],
    ['text', looks.text],
    ['motion', looks.motion],
  ] as const) {
    if (value === 'system' || value === 'normal') delete dataset[name];
    else dataset[name] = value;
  }
}

export function systemReducesMotion(onChange: (reduces: boolean) => void): boolean {
  const wish = matchMedia('(prefers-reduced-motion: reduce)');
  wish.addEventListener('change', () => onChange(wish.matches));
  return wish.matches;
}
