import * as v from 'valibot';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** `manifest.json` of a bundle: which data, which software, and the hash of every other file. */
export const bundleManifestSchema = v.object({
  kind: v.literal('tamga-report-bundle'),
  version: v.literal(1),
  software: v.object({ name: v.literal('tamga'), version: v.string() }),
  report: v.object({
    title: v.string(),
    template: v.string(),
    frozen: v.nullable(v.object({ number: v.number(), at: v.string(), by: v.string() }))
  }),
  edition: v.object({
    dataHash: hash,
    fileSha256: hash,
    schemaVersion: v.number(),
    title: v.string(),
    asOf: v.string(),
    demo: v.boolean()
  }),
  files: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(/^[\w][\w./-]{0,200}$/)),
      sha256: hash,
      bytes: v.number(),
      recomputed: v.boolean()
    })
  )
});
export type BundleManifest = v.InferOutput<typeof bundleManifestSchema>;
