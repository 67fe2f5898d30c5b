/** One end of a conversation: a `Worker`, the scope inside it, or a `MessagePort`. */
export interface MessageEnd {
  onmessage: ((event: never) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** What a call may be told while it runs. */
export interface CallOptions<Progress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What answers a call: its signal aborts when the caller cancels. */
export interface CallContext<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** An answer, and the buffers in it that move to the caller instead of being copied. */
export interface Answer<Response> {
  readonly response: Response;
  readonly transfer: readonly Transferable[];
}

type ToServer<Request> =
  | { readonly kind: 'call'; readonly id: number; readonly request: Request }
  | { readonly kind: 'cancel'; readonly id: number };

type ToCaller<Progress, Response> =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly response: Response }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string };

interface PendingCall<Progress, Response> {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Answers calls that come in at this end. What `answer` throws reaches the caller as an error with the same name and message. */
export function serveCalls<Request, Progress, Response>(
  end: MessageEnd,
  answer: (request: Request, context: CallContext<Progress>) => Promise<Answer<Response>>
): void {
  const running = new Map<number, AbortController>();
  const say = (message: ToCaller<Progress, Response>, transfer: readonly Transferable[] = []) =>
    end.postMessage(message, [...transfer]);
  const run = async (id: number, request: Request): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const onProgress = (progress: Progress) => say({ kind: 'progress', id, progress });
      const { response, transfer } = await answer(request, { signal: controller.signal, onProgress });
      say({ kind: 'answer', id, response }, transfer);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      say({ kind: 'failure', id, name, message });
    } finally {
      running.delete(id);
    }
  };
  end.onmessage = ({ data }: { readonly data: ToServer<Request> }) => {
    if (data.kind === 'call') void run(data.id, data.request);
    else running.get(data.id)?.abort();
  };
}

/** The calling end. Calls run side by side; each settles exactly once, at the latest by `fail`. */
export class Caller<Request, Progress, Response> {
  readonly #pending = new Map<number, PendingCall<Progress, Response>>();
  #lastId = 0;

  constructor(private readonly end: MessageEnd) {
    end.onmessage = ({ data }: { readonly data: ToCaller<Progress, Response> }) => this.#take(data);
  }

  /** Asks, and resolves with the answer. Rejects with the reason of the signal as soon as it aborts. */
  async call(request: Request, { signal, onProgress }: CallOptions<Progress> = {}): Promise<Response> {
    signal?.throwIfAborted();
    this.#lastId += 1;
    const id = this.#lastId;
    const cancel = () => {
      this.end.postMessage({ kind: 'cancel', id } satisfies ToServer<Request>, []);
      this.#settle(id)?.reject(signal?.reason);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<Response>((resolve, reject) => {
        this.#pending.set(id, { resolve, reject, onProgress });
        this.end.postMessage({ kind: 'call', id, request } satisfies ToServer<Request>, []);
      });
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Rejects every call that waits: the other end is gone. */
  fail(error: Error): void {
    for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(error);
  }

  #take(message: ToCaller<Progress, Response>): void {
    if (message.kind === 'progress') this.#pending.get(message.id)?.onProgress?.(message.progress);
    else if (message.kind === 'answer') this.#settle(message.id)?.resolve(message.response);
    else this.#settle(message.id)?.reject(Object.assign(new Error(message.message), { name: message.name }));
  }

  #settle(id: number): PendingCall<Progress, Response> | undefined {
    const call = this.#pending.get(id);
    this.#pending.delete(id);
    return call;
  }
}
