import { describe, expect, it } from 'vitest';
import { startIngest } from '$lib/workers/ingestClient';

const header = 'examined_on,office,result\n';

describe('a file in the browser', () => {
  it('is read in a worker of its own', async () => {
    const file = new File([`${header}2024-01-01,A,Seizure\n2024-01-02,B,Nothing found\n`], 'mine.csv');
    const rows: number[] = [];
    const { result, ownTables } = await startIngest(file, {
      signal: new AbortController().signal,
      onProgress: (progress) => rows.push(progress.rows)
    });
    expect(result).toMatchObject({ profile: 'tamga-examinations', accounting: { rows: 2, accepted: 2 } });
    expect(ownTables.map(({ spec }) => spec.name)).toEqual(['examinations']);
    expect(ownTables[0]!.ipc.byteLength).toBeGreaterThan(0);
    expect(rows.at(-1)).toBe(2);
  });

  it('can be put down while it is read', async () => {
    const file = new File([header, '2024-01-01,A,Seizure\n'.repeat(200_000)], 'long.csv');
    const controller = new AbortController();
    const reading = startIngest(file, { signal: controller.signal, onProgress: () => controller.abort('enough') });
    await expect(reading).rejects.toBe('enough');
  });

  it('is given up with a clear error when its worker dies', async () => {
    const Worker = globalThis.Worker;
    const script = URL.createObjectURL(new Blob(['throw new Error("no memory")'], { type: 'text/javascript' }));
    globalThis.Worker = class extends Worker {
      constructor() {
        super(script);
      }
    };
    try {
      const reading = startIngest(new File([header], 'x.csv'), {
        signal: new AbortController().signal,
        onProgress: () => {}
      });
      await expect(reading).rejects.toMatchObject({
        name: 'IngestWorkerLost',
        message: expect.stringContaining('no memory')
      });
    } finally {
      globalThis.Worker = Worker;
    }
  });
});
