/** A theatre in a host element: keeps view, size, colours and motion, and says when to draw. */
import type { Drawing, TheatreHandle, TheatreOptions, TheatreTheme, TheatreView } from '../view/index.js';
import { DURATION, frameAt, settled } from './between.js';
import { paint } from './painter.js';
import type { Stage } from './stage.js';
import { readTheme } from './theme.js';
import { watchPage } from './watch.js';

/** Sharper than two device pixels per pixel is not seen, and costs. */
const MAX_RATIO = 2;

export function mountTheatre(host: HTMLElement, options: TheatreOptions): TheatreHandle {
  return new Mounted(host, options);
}

class Mounted implements TheatreHandle {
  private view: TheatreView;
  private motion: boolean;
  private theme: TheatreTheme;
  private drawing: Drawing | null = null;
  private stage: Stage | null = null;
  private size = { width: 0, height: 0, ratio: 1 };
  private gone = false;
  /** Ends the running animation at once. */
  private finish: () => void = () => {};
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
      this.resize();
      this.options.onReady?.();
    } catch (error) {
      console.warn('The map goes on without its canvas.', error);
      this.lose();
    }
    return undefined;
  }

  update(view: TheatreView): void {
    this.finish();
    this.view = view;
    this.show();
  }

  play(view: TheatreView): Promise<void> {
    this.finish();
    const from = this.drawing;
    const { stage } = this;
    if (!stage || !from || !this.motion || document.hidden) {
      this.update(view);
      return Promise.resolve();
    }
    this.view = view;
    const to = this.options.draw(view, this.size);
    this.drawing = to;
    return new Promise((resolve) => {
      const start = performance.now();
      const end = (): void => {
        this.finish = () => {};
        resolve();
      };
      this.finish = () => {
        end();
        this.show();
      };
      stage.run((graphics) => {
        const t = (performance.now() - start) / DURATION;
        paint(graphics, frameAt(from, to, t), this.theme, this.size.ratio);
        if (t < 1) return 'more';
        end();
        return 'done';
      });
    });
  }

  setTheme(theme?: TheatreTheme): void {
    this.theme = theme ?? readTheme(this.host);
    this.repaint();
  }

  setMotion(motion: boolean): void {
    this.motion = motion;
    if (!motion) this.finish();
  }

  resize(): void {
    const { width, height } = this.host.getBoundingClientRect();
    const ratio = Math.min(window.devicePixelRatio || 1, MAX_RATIO);
    if (width < 1 || height < 1) return;
    this.finish();
    this.size = { width: Math.round(width), height: Math.round(height), ratio };
    this.stage?.resize(this.size.width, this.size.height, ratio);
    this.show();
  }

  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    this.finish();
    this.unwatch();
    this.stage?.detach();
    this.stage = null;
  }

  /** Lays the view out anew and paints it as it is. */
  private show(): void {
    if (this.gone) return;
    this.drawing = this.options.draw(this.view, this.size);
    this.repaint();
  }

  private repaint(): void {
    const { drawing, stage } = this;
    if (!drawing || !stage) return;
    this.finish();
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
