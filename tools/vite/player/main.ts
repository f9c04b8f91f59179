// Composition root of the offline player: plays the record that lies in its own page.
import { systemReducesMotion } from '../../../src/platform/appearance.ts';
import { startPlayer } from '../../../src/ui/replay/player.tsx';

const root = document.getElementById('app');
const record = document.getElementById('record')?.textContent;
if (root && record) void startPlayer(root, record, systemReducesMotion);
