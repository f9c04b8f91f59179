// @ts-check
// The page that shows all pictures side by side: a row for each view, a column for each mode.

const STYLE = `
  body { margin: 1rem; font: 14px/1.4 sans-serif; background: #888; color: #111; }
  nav { columns: 12rem; background: #fff; padding: 0.5rem 1rem; }
  section > div { display: flex; gap: 0.75rem; overflow-x: auto; align-items: start; }
  figure { margin: 0; flex: none; }
  img { display: block; width: 22rem; background: #fff; }
  h2 { margin: 1.5rem 0 0.25rem; }`;

/**
 * @param {readonly { name: string, modes: readonly string[], error: string | null }[]} views
 * @returns {string}
 */
export function contentsPage(views) {
  const links = views.map(({ name }) => `<a href="#${name}">${name}</a><br>`).join('\n');
  const rows = views.map(({ name, modes, error }) => {
    const figures = modes.map((mode) => {
      const file = `${name}.${mode}`;
      const whole = mode === 'print' ? `${file}.pdf` : `${file}.png`;
      return `<figure><figcaption>${mode}</figcaption><a href="${whole}"><img loading="lazy" src="${file}.png" alt="${name}, ${mode}"></a></figure>`;
    });
    const note =
      error === null
        ? ''
        : `<pre>${error.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</pre>`;
    return `<section id="${name}"><h2>${name}</h2>${note}<div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pictures of Spiral</title><style>${STYLE}</style></head>
<body><nav>${links}</nav>
${rows.join('\n')}
</body></html>
`;
}
