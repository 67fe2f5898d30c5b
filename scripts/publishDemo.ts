// Run by scripts/ensureDemo.js: `publishDemo.ts FOLDER`.
import { ensureDemoEdition } from '$lib/dataset/ensureDemoEdition.server';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the state folder.');
const { manifest } = await ensureDemoEdition(folder);
const rows = Object.values(manifest.tables).reduce((sum, count) => sum + count, 0);
console.log(
  `Edition ${manifest.dataHash.slice(0, 12)}: ${manifest.title.en}, ${rows.toLocaleString('en')} rows, ${(manifest.bytes / 1e6).toFixed(1)} MB.`
);
