import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const header =
  'Declaration ID,Date,Office ID,Process Type,Import Type,Import Use,Payment Type,Mode of Transport,Declarant ID,' +
  'Importer ID,Seller ID,Courier ID,HS6 Code,Country of Departure,Country of Origin,Tax Rate,Tax Type,' +
  'Country of Origin Indicator,Net Mass,Item Price,Fraud,Critical Fraud';
const countries = ['CN', 'KG', 'UZ', 'KZ', 'TJ', 'TM', 'RU', 'TR', 'IR', 'AF', 'DE', 'VN', 'IN', 'PK', 'AE', 'KR'];
const headings = ['071080', '851712', '300490', '870323', '610910', '940360', '392690', '848180', '220421', '240220'];
const modes = ['10', '20', '30', '40', '50'];
const batch = 10_000;

/** Declarations that cannot be read to the last cell, one in so many. */
const defectEvery = 1000;

/** Writes a customs file of `rows` declarations over five years: always the same bytes for the same number. */
export async function writeCustomsCsv(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  const next = numbers(20_240_117);
  file.write(`${header}\n`);
  for (let from = 0; from < rows; from += batch) {
    const lines = Array.from({ length: Math.min(batch, rows - from) }, (_, index) => declaration(from + index, next));
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

type Next = (below: number) => number;

function declaration(index: number, next: Next): string {
  const day = new Date(Date.UTC(2019, 0, 1) + next(5 * 365) * 86_400_000).toISOString().slice(0, 10);
  const fraud = next(100) < 6 ? 1 : 0;
  const mass = index % defectEvery === 0 ? 'n/k' : `${next(40_000)}.${next(10)}`;
  const country = () => countries[next(countries.length)]!;
  return [
    ...[10_000_000 + index, day, 10 + next(40), 'B', 11, 21, 11, modes[next(modes.length)]!],
    ...[`D${next(500)}`, `I${next(20_000)}`, `S${next(9000)}`, next(4) === 0 ? `C${next(90)}` : ''],
    ...[headings[next(headings.length)]!, country(), country(), `${next(30)}.0`, 'ABC'[next(3)]!, 'G'],
    ...[mass, `${next(90_000)}.${next(10)}`, fraud, fraud === 1 && next(3) === 0 ? 2 : fraud]
  ].join(',');
}

/** A generator of whole numbers below a bound (mulberry32), the same on every machine. */
function numbers(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
