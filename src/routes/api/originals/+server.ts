import { stateFolder } from '$lib/dataset/editionStore.server';
import { ImportRefused } from '$lib/dataset/importRefused';
import { keepOriginal } from '$lib/dataset/originals.server';
import { answerJson } from '$lib/server/importAnswers';
import type { RequestHandler } from './$types';

/** Keeps the bytes of the body under their SHA-256; 400 when they are not what the headers announce. */
export const POST: RequestHandler = ({ request, locals }) => {
  const length = request.headers.get('content-length');
  const expected = {
    sha256: request.headers.get('x-content-sha256'),
    bytes: length === null ? null : Number(length)
  };
  return answerJson(
    locals.locale,
    async () => {
      if (request.body === null) throw new ImportRefused('upload-cut', { facts: { bytes: 0, expected: 1 } });
      return keepOriginal(stateFolder(), blocksOf(request.body), expected);
    },
    201
  );
};

async function* blocksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
