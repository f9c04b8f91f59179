/** The few sounds of the game, made here out of noise and tones: no file is loaded, and nothing sounds until it is asked for. */

/** A sheaf of paper, a stamp, a telephone far away. */
type Sound = 'paper' | 'seal' | 'line';

interface Sounds {
  play(sound: Sound): void;
  /** The pulse of a crisis, from 0 (just begun) to 1 (about to slip); null stops it. */
  pulse(depth: number | null): void;
  /** A quiet room while a match is open. */
  room(on: boolean): void;
  close(): void;
}

/** Seconds of noise that are kept; the room plays them in a loop. */
const NOISE = 4;

function noiseIn(audio: AudioContext): AudioBuffer {
  const buffer = audio.createBuffer(1, audio.sampleRate * NOISE, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return buffer;
}

/** The loudness over time of one sound: pairs of seconds from now and level from 0 to 1. */
type Shape = readonly (readonly [number, number])[];

/** A sheaf of paper: three rustles of different length. */
const RUSTLE: Shape = [
  [0, 0],
  [0.02, 0.5],
  [0.06, 0.12],
  [0.09, 0.4],
  [0.13, 0.1],
  [0.17, 0.28],
  [0.3, 0],
];
const STAMP: Shape = [
  [0, 0],
  [0.008, 1],
  [0.16, 0],
];
/** A telephone far away: two rings. */
const RINGS: Shape = [
  [0, 0],
  [0.03, 0.5],
  [0.42, 0.45],
  [0.46, 0],
  [0.62, 0],
  [0.65, 0.5],
  [1.04, 0.45],
  [1.1, 0],
];
const BEAT: Shape = [
  [0, 0],
  [0.02, 1],
  [0.22, 0],
];

/** Seconds between two beats at the beginning of a crisis, and at its end. */
const SLOW = 1.7;
const FAST = 0.75;

/** Open the sounds; null where the browser has none. Call it only after the reader has done something on the page. */
export function openSounds(): Sounds | null {
  if (typeof AudioContext === 'undefined') return null;
  const audio = new AudioContext();
  const out = audio.createGain();
  out.gain.value = 0.5;
  out.connect(audio.destination);
  const noise = noiseIn(audio);
  let room: AudioBufferSourceNode | null = null;
  let beating: ReturnType<typeof setTimeout> | null = null;

  const shaped = (shape: Shape, loudness: number): GainNode => {
    const gain = audio.createGain();
    const now = audio.currentTime;
    gain.gain.setValueAtTime(0, now);
    for (const [at, level] of shape) gain.gain.linearRampToValueAtTime(level * loudness, now + at);
    gain.connect(out);
    return gain;
  };
  const lasting = (shape: Shape): number => shape.at(-1)?.[0] ?? 0;

  const hiss = (type: BiquadFilterType, frequency: number, shape: Shape, loudness: number): void => {
    const source = audio.createBufferSource();
    source.buffer = noise;
    const filter = audio.createBiquadFilter();
    filter.type = type;
    filter.frequency.value = frequency;
    source.connect(filter).connect(shaped(shape, loudness));
    source.start(0, Math.random() * (NOISE - 1), lasting(shape));
  };
  const tone = (from: number, to: number, shape: Shape, loudness: number): void => {
    const source = audio.createOscillator();
    source.frequency.setValueAtTime(from, audio.currentTime);
    source.frequency.exponentialRampToValueAtTime(to, audio.currentTime + lasting(shape));
    source.connect(shaped(shape, loudness));
    source.start();
    source.stop(audio.currentTime + lasting(shape));
  };

  const sounds: Record<Sound, () => void> = {
    paper: () => hiss('bandpass', 3200, RUSTLE, 0.16),
    seal() {
      tone(96, 52, STAMP, 0.5);
      hiss('lowpass', 900, STAMP, 0.12);
    },
    line() {
      tone(425, 424, RINGS, 0.035);
      tone(450, 449, RINGS, 0.025);
    },
  };

  const beat = (depth: number): void => {
    tone(62, 44, BEAT, 0.25 + 0.25 * depth);
    beating = setTimeout(() => beat(depth), 1000 * (SLOW - (SLOW - FAST) * depth));
  };
  const still = (): void => {
    if (beating !== null) clearTimeout(beating);
    beating = null;
  };

  return {
    play: (sound) => sounds[sound](),
    pulse(depth) {
      still();
      if (depth !== null) beat(depth);
    },
    room(on) {
      room?.stop();
      room = null;
      if (!on) return;
      room = audio.createBufferSource();
      room.buffer = noise;
      room.loop = true;
      const filter = audio.createBiquadFilter();
      filter.type = 'lowpass';
      filter.frequency.value = 180;
      const quiet = audio.createGain();
      quiet.gain.value = 0.05;
      room.connect(filter).connect(quiet).connect(out);
      room.start();
    },
    close() {
      still();
      void audio.close();
    },
  };
}
