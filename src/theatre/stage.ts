/** The Phaser game that paints: a transparent canvas that sleeps unless it has a frame to draw. The only file that runs Phaser. */
import { Core, Game, type GameObjects, Scale, Scene, WEBGL } from 'phaser';

export interface Stage {
  /** Lays the canvas into the page. */
  attach(host: HTMLElement): void;
  /** Takes it out and wipes it; the stage can be used again. */
  detach(): void;
  /** CSS size and device pixels per CSS pixel. */
  resize(width: number, height: number, ratio: number): void;
  /** Calls `draw` before each picture, until it says that nothing will change any more. */
  run(draw: (graphics: GameObjects.Graphics) => 'more' | 'done'): void;
  /** Called once when the graphics context is lost; the stage is then useless. */
  onLost: () => void;
}

type Draw = Parameters<Stage['run']>[0];

/** A stage nobody uses at the moment: browsers allow few graphics contexts, and Phaser leaves listeners behind. */
let spare: PhaserStage | null = null;

export async function takeStage(): Promise<Stage> {
  const stage = spare ?? (await PhaserStage.start());
  spare = null;
  return stage;
}

class PaintScene extends Scene {
  draw: Draw | null = null;
  private graphics: GameObjects.Graphics | null = null;

  constructor() {
    super('theatre');
  }

  create(): void {
    this.graphics = this.add.graphics();
  }

  override update(): void {
    if (this.graphics && this.draw?.(this.graphics) === 'done') this.draw = null;
  }

  wipe(): void {
    this.draw = null;
    this.graphics?.clear();
  }
}

class PhaserStage implements Stage {
  onLost: () => void = () => {};

  private constructor(
    private readonly game: Game,
    private readonly scene: PaintScene,
  ) {
    game.events.on(Core.Events.POST_RENDER, this.rest, this);
    game.canvas.addEventListener('webglcontextlost', this.lose, { once: true });
  }

  static start(): Promise<PhaserStage> {
    const scene = new PaintScene();
    const listeners = { blur: window.onblur, focus: window.onfocus };
    return new Promise((resolve) => {
      const game = new Game({
        type: WEBGL,
        width: 1,
        height: 1,
        transparent: true,
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: Scale.NONE, parent: undefined as never },
        parent: document.createElement('div'),
        scene,
      });
      game.events.once(Core.Events.POST_RENDER, () => {
        // Phaser takes these two for itself and never gives them back.
        window.onblur = listeners.blur;
        window.onfocus = listeners.focus;
        resolve(new PhaserStage(game, scene));
      });
    });
  }

  attach(host: HTMLElement): void {
    host.append(this.game.canvas);
  }

  detach(): void {
    this.scene.wipe();
    this.onLost = () => {};
    this.game.loop.sleep();
    this.game.canvas.remove();
    if (!this.game.renderer || this.game.canvas.width === 0) return;
    spare = this;
  }

  resize(width: number, height: number, ratio: number): void {
    const { canvas, scale } = this.game;
    scale.resize(Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio)));
    // Phaser's own zoom would set these too, but not when the ratio is 1.
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }

  run(draw: Draw): void {
    this.scene.draw = draw;
    this.game.loop.wake();
  }

  /** After each picture: nothing left to draw means no further frame is asked for. */
  private rest(): void {
    if (!this.scene.draw) this.game.loop.sleep();
  }

  private readonly lose = (): void => {
    const tell = this.onLost;
    if (spare === this) spare = null;
    this.game.loop.sleep();
    this.game.canvas.remove();
    tell();
  };
}
