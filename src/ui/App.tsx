/** The shell: shows the page that the address names, and the few notices that concern all pages. */
import { useEffect } from 'preact/hooks';
import { keepFocus } from './keepFocus.js';
import { Notices, watchVersion } from './Notices.js';
import { PageFrame } from './PageFrame.js';
import { PAGE_TABLE } from './pageTable.js';
import { LiveRegion } from './parts/Live.js';
import { QuietShell } from './QuietShell.js';
import { route } from './router.js';

export function App() {
  useEffect(watchVersion, []);
  useEffect(keepFocus, []);
  const { page } = route.value;
  const entry = PAGE_TABLE[page];
  const frame = <PageFrame key={page} page={page} entry={entry} />;
  return (
    <>
      <Notices />
      {entry.bare ? frame : <QuietShell>{frame}</QuietShell>}
      <LiveRegion />
    </>
  );
}
