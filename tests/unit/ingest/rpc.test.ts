import { afterEach, describe, expect, it } from 'vitest';
import { tableFromIPC } from 'apache-arrow';
import { answerIngest } from '$lib/workers/answerIngest';
import { Caller, serveCalls, type Answer, type CallContext, type MessageEnd } from '$lib/workers/rpc';

const open: MessagePort[] = [];

function converse<Request, Progress, Response>(
  answer: (request: Request, context: CallContext<Progress>) => Promise<Answer<Response>>
): Caller<Request, Progress, Response> {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  serveCalls(port2 as MessageEnd, answer);
  return new Caller<Request, Progress, Response>(port1 as MessageEnd);
}

afterEach(() => open.splice(0).forEach((port) => port.close()));

describe('a call', () => {
  it('is answered, with its progress before', async () => {
    const caller = converse<number, string, number>(async (request, { onProgress }) => {
      onProgress('begun');
      onProgress('nearly done');
      return { response: request * 2, transfer: [] };
    });
    const seen: string[] = [];
    expect(await caller.call(21, { onProgress: (progress) => seen.push(progress) })).toBe(42);
    expect(seen).toEqual(['begun', 'nearly done']);
  });

  it('gets its own answer when another one is answered first', async () => {
    const waiting: (() => void)[] = [];
    const caller = converse<string, never, string>(async (request) => {
      if (request === 'slow') await new Promise<void>((resolve) => waiting.push(resolve));
      else waiting.forEach((resolve) => resolve());
      return { response: `${request} answer`, transfer: [] };
    });
    expect(await Promise.all([caller.call('slow'), caller.call('quick')])).toEqual(['slow answer', 'quick answer']);
  });

  it('that is cancelled rejects with the reason at once, and the other end sees its signal abort', async () => {
    let sawAbort = () => {};
    const aborted = new Promise<void>((resolve) => (sawAbort = resolve));
    const caller = converse<null, string, never>((_, { signal, onProgress }) => {
      signal.addEventListener('abort', () => sawAbort());
      onProgress('begun');
      return new Promise(() => {});
    });
    const controller = new AbortController();
    const call = caller.call(null, { signal: controller.signal, onProgress: () => controller.abort('no more') });
    await expect(call).rejects.toBe('no more');
    await expect(aborted).resolves.toBeUndefined();
  });

  it('is not made when it is cancelled already', async () => {
    const asked: string[] = [];
    const caller = converse<string, never, null>(async (request) => {
      asked.push(request);
      return { response: null, transfer: [] };
    });
    await expect(caller.call('first', { signal: AbortSignal.abort('before') })).rejects.toBe('before');
    await caller.call('second');
    expect(asked).toEqual(['second']);
  });

  it('rejects with the name and message of what the other end threw', async () => {
    const caller = converse<null, never, never>(async () => {
      throw new RangeError('too far');
    });
    await expect(caller.call(null)).rejects.toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  it('rejects when the other end is gone', async () => {
    const caller = converse<null, never, never>(() => new Promise(() => {}));
    const call = caller.call(null);
    caller.fail(new Error('the worker died'));
    await expect(call).rejects.toThrow('the worker died');
  });

  it('moves the buffers of an answer instead of copying them', async () => {
    let kept = new Uint8Array(0);
    const caller = converse<null, never, Uint8Array>(async () => {
      kept = Uint8Array.of(1, 2, 3);
      return { response: kept, transfer: [kept.buffer] };
    });
    expect(await caller.call(null)).toEqual(Uint8Array.of(1, 2, 3));
    expect(kept.byteLength).toBe(0);
  });
});

describe('the ingest worker', () => {
  const content = 'examined_on,office,result\n2024-01-01,A,Seizure\n2024-01-02,B,Maybe\n';

  it('answers with what became of the file and its rows as Arrow streams', async () => {
    const caller = converse(answerIngest);
    const progress: number[] = [];
    const { summary, ipcByTable } = await caller.call(
      { file: new Blob([content]), name: 'mine.csv', profile: null, decisions: null },
      { onProgress: ({ rows }) => progress.push(rows) }
    );
    expect(summary).toMatchObject({ file: 'mine.csv', profile: 'tamga-examinations', refused: false });
    expect(summary).not.toHaveProperty('tables');
    expect(summary.findings).toMatchObject([{ code: 'unreadable-result', row: 2 }]);
    expect(progress.at(-1)).toBe(2);
    const rows = tableFromIPC(ipcByTable['examinations']!).toArray();
    expect(rows.map((row) => row['office_reported'])).toEqual(['A', 'B']);
  });

  it('answers a file that it does not know as refused, without rows', async () => {
    const caller = converse(answerIngest);
    const { summary, ipcByTable } = await caller.call({
      file: new Blob(['a,b\n1,2\n']),
      name: 'x.csv',
      profile: null,
      decisions: null
    });
    expect(summary).toMatchObject({ refused: true, findings: [{ code: 'unknown-profile' }] });
    expect(ipcByTable).toEqual({});
  });
});
