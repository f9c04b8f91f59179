/** What a room's page asks of the network: requests to the computer that keeps the room, and hints that something has changed. */

/** What came back. `json` is null where the body was none, as from a proxy that answers for the room. */
export interface Answered {
  status: number;
  json: unknown;
}

export interface Asking {
  method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Seat token of a student, or the teacher's key. */
  token?: string | null;
  body?: unknown;
  /** Milliseconds after which nobody waits any more. */
  within?: number;
  stop?: AbortSignal;
}

export interface Hints {
  /** Something has come: the line is open. */
  alive(): void;
  /** Something has changed: the number of the change, where it says so. */
  changed(at: number | null): void;
  /** The line is closed, or was refused. */
  lost(): void;
}

export interface Courier {
  /** Ask at a path below the room's address, as in `/api/health`. Null where no answer came. Never rejects. */
  ask(path: string, asking?: Asking): Promise<Answered | null>;
  /** Listen to the events of a path; gives a way to stop. */
  listen(path: string, token: string | null, hints: Hints): () => void;
  /** Does the device itself say that it has no network? */
  deviceOffline(): boolean;
  /** Calls back when the device loses or finds its network; gives a way to stop. */
  onDevice(tell: () => void): () => void;
  /** Lets so many milliseconds pass; sooner where the device has woken up or has found a network. */
  wait(milliseconds: number): Promise<void>;
}
