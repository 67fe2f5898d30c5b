/** The bytes of a file or blob as they are read. Stopping early lets go of the file. */
export async function* blobBytes(blob: Blob): AsyncGenerator<Uint8Array> {
  // Not every browser iterates a ReadableStream.
  const reader = blob.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
