import type { FindingCode } from '$lib/domain/finding';

/**
 * Why a file as a whole cannot be read. Thrown inside ingest and turned into a finding by `ingestFile`; it leaves ingest only through
 * the bytes of a file in an archive that lies about them.
 */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(
    readonly code: FindingCode,
    readonly details: {
      readonly line?: number;
      readonly column?: string;
      readonly value?: string;
      readonly facts?: Readonly<Record<string, string | number>>;
    } = {}
  ) {
    super(`File refused: ${code}`);
  }
}
