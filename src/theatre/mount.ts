/** A theatre in a host element: keeps view, size, colours and motion, and says when to draw. */
import type { Drawing, TheatreHandle, TheatreOptions, TheatreTheme, TheatreView } from '../view/index.js';
import { DURATION, frameAt, sameButForStates, settled } from './between.js';
import { paint } from './painter.js';
import type { Stage } from './stage.js';
import { readTheme } from './theme.js';
import { watchPage } from './watch.js';

/** Sharper than two device pixels per pixel is not seen, and costs. */
const MAX_RATIO = 2;

export function mountTheatre(host: HTMLElement, options: TheatreOptions): TheatreHandle {
  return new Mounted(host, options);
}

interface Running {
  /** The view it comes from; drawn again if the host's size changes on the way. */
  view: TheatreView;
  from: Drawing;
  start: number;
  ended: Promise<void>;
  end: () => void;
}

class Mounted implements TheatreHandle {
  private view: TheatreView;
  private motion: boolean;
  private theme: TheatreTheme;
  private drawing: Drawing | null = null;
  private stage: Stage | null = null;
  private size = { width: 0, height: 0, ratio: 1 };
  private gone = false;
  /** The change that is being shown, if any. */
  private running: Running | null = null;
  private readonly unwatch: () => void;

  constructor(
    private readonly host: HTMLElement,
    private readonly options: TheatreOptions,
  ) {
    this.view = options.view;
    this.motion = options.motion;
    this.theme = options.theme ?? readTheme(host);
    this.unwatch = watchPage(host, {
      resized: () => this.resize(),
      recoloured: () => this.options.theme ?? this.setTheme(),
      hidden: () => this.finish(),
    });
    this.open();
  }

  private async open(): Promise<void> {
    try {
      const { takeStage } = await import('./stage.js');
      const stage = await takeStage();
      if (this.gone) return stage.detach();
      this.stage = stage;
      stage.onLost = () => this.lose();
      stage.attach(this.host);
      const { view } = this;
      // What stood there before is not known: only the moves come about.
      if (this.options.animate && this.motion) this.view = { ...view, moves: [] };
      this.fit();
      if (view !== this.view) this.play(view);
      this.options.onReady?.();
    } catch (error) {
      console.warn('The map goes on without its canvas.', error);
      this.lose();
    }
    return undefined;
  }

  update(view: TheatreView): void {
    const next = this.options.draw(view, this.size);
    this.view = view;
    const goesOn = this.running && this.drawing && sameButForStates(this.drawing, next);
    this.drawing = next;
    // Pointing at a mark does not cut a motion short.
    if (goesOn) return;
    this.finish();
    this.repaint();
  }

  play(view: TheatreView): Promise<void> {
    const { stage } = this;
    const before = { ...this.view, frame: view.frame ?? [] };
    // The page moves the camera: here both are seen from where it goes to.
    const from = this.options.draw(before, this.size);
    const to = this.options.draw(view, this.size);
    if (!stage || !this.drawing || !this.motion || document.hidden || sameButForStates(from, to)) {
      this.update(view);
      return this.running?.ended ?? Promise.resolve();
    }
    this.finish();
    this.view = view;
    this.drawing = to;
    let end = (): void => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const running: Running = { view: before, from, start: performance.now(), ended, end };
    this.running = running;
    stage.run((graphics) => {
      const t = (performance.now() - running.start) / DURATION;
      paint(graphics, frameAt(running.from, this.drawing ?? to, t), this.theme, this.size.ratio);
      if (t < 1) return 'more';
      this.running = null;
      end();
      return 'done';
    });
    return ended;
  }

  setTheme(theme?: TheatreTheme): void {
    this.theme = theme ?? readTheme(this.host);
    if (!this.running) this.repaint();
  }

  setMotion(motion: boolean): void {
    this.motion = motion;
    if (!motion) this.finish();
  }

  resize(): void {
    const { width, height, ratio } = this.measure();
    if (width === this.size.width && height === this.size.height && ratio === this.size.ratio) return;
    this.fit();
  }

  destroy(): void {
    if (this.gone) return;
    this.finish();
    this.gone = true;
    this.unwatch();
    this.stage?.detach();
    this.stage = null;
  }

  private measure(): { width: number; height: number; ratio: number } {
    // The box as it is laid out: while the camera travels it is shown larger or smaller.
    const { clientWidth: width, clientHeight: height } = this.host;
    return { width, height, ratio: Math.min(window.devicePixelRatio || 1, MAX_RATIO) };
  }

  /** Gives the canvas the host's size and lays the view out in it. */
  private fit(): void {
    const size = this.measure();
    if (size.width < 1 || size.height < 1) return;
    this.size = size;
    this.stage?.resize(size.width, size.height, size.ratio);
    this.drawing = this.options.draw(this.view, size);
    if (this.running) this.running.from = this.options.draw(this.running.view, size);
    else this.repaint();
  }

  /** Ends a running change at once. */
  private finish(): void {
    const { running } = this;
    if (!running) return;
    this.running = null;
    this.repaint();
    running.end();
  }

  private repaint(): void {
    const { drawing, stage } = this;
    if (!drawing || !stage || this.gone) return;
    stage.run((graphics) => {
      paint(graphics, settled(drawing), this.theme, this.size.ratio);
      return 'done';
    });
  }

  private lose(): void {
    if (this.gone) return;
    this.stage = null;
    this.destroy();
    this.options.onLost?.();
  }
}
