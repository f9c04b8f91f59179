/** Plays the few sounds of a match, if the reader has asked for them. */
import { useEffect, useRef } from 'preact/hooks';
import type { Playing } from '../../session/index.js';
import { cuesBetween, pulseOf } from '../../view/index.js';
import { preferences } from '../preferences.js';
import { type Sounds, services } from '../services.js';

/** A browser lets a page sound only after a key or a click on it. */
const ACTS = ['pointerdown', 'keydown'] as const;

export function useSound(playing: Playing | null): void {
  const on = preferences.value.sound;
  const sounds = useRef<Sounds | null>(null);
  const last = useRef<Playing | null>(null);
  const pulse = pulseOf(playing);
  const latest = useRef(pulse);
  latest.current = pulse;

  useEffect(() => {
    if (!on) return undefined;
    let wanted = true;
    const open = () => {
      for (const act of ACTS) removeEventListener(act, open);
      void services()
        .openSounds()
        .then((opened) => {
          if (!wanted) return opened?.close();
          sounds.current = opened;
          opened?.room(true);
          opened?.pulse(latest.current);
        });
    };
    for (const act of ACTS) addEventListener(act, open);
    return () => {
      wanted = false;
      for (const act of ACTS) removeEventListener(act, open);
      sounds.current?.close();
      sounds.current = null;
    };
  }, [on]);

  useEffect(() => {
    for (const cue of cuesBetween(last.current, playing)) sounds.current?.play(cue);
    last.current = playing;
  }, [playing]);
  useEffect(() => sounds.current?.pulse(pulse), [pulse]);
}
