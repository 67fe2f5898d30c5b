/** Places of what the tables of the format hold, as it numbers them (Apache Arrow, Message.fbs, Schema.fbs and File.fbs). */
const inMessage = { kind: 1, header: 2, bodyLength: 3, notes: 4 } as const;
const inBatch = { length: 0, nodes: 1, buffers: 2 } as const;
const inDictionary = { data: 1 } as const;
const inIndex = { schema: 1, dictionaries: 2, batches: 3 } as const;
const inSchema = { fields: 1, notes: 2 } as const;
const inField = { name: 0, children: 5, notes: 6 } as const;
const kinds = { schema: 1, dictionary: 2, batch: 3 } as const;
/** Bytes of what the lists hold: a block of the index, a node or buffer of a batch, a reference to a table. */
const bytesOf = { block: 24, pair: 16, reference: 4 } as const;
/** Fields inside fields, fields in all that a schema may name, and rows of a batch whose columns hold nothing. */
const most = { depth: 64, fields: 100_000, emptyRows: 1_000_000 } as const;
/** Bytes of the mark that closes a file, and of the length of the index before it. */
const closing = 10;

/** A part of a file that claims to be one table with all it refers to: from its first byte to the first after it. */
interface Part {
  readonly view: DataView;
  readonly from: number;
  readonly to: number;
}

/** Whether bytes begin with the message that names the columns. */
export function beginsWithSchema(bytes: Uint8Array): boolean {
  const head = headAt(viewOf(bytes), 0, bytes.length);
  return head !== null && kindOf(head) === kinds.schema;
}

/**
 * Whether every count in the messages of a stream has room in it: a FlatBuffers reader that believes a wrong one may never end.
 * A stream that stops short of its end is true as far as it goes. Never throws.
 */
export function hasTrueMessages(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let at = 0; at + 8 <= bytes.length;) {
    if (view.getInt32(at, true) === 0 || (view.getInt32(at, true) === -1 && view.getInt32(at + 4, true) === 0))
      return true;
    const head = headAt(view, at, bytes.length);
    const body = head === null ? null : trueBody(head);
    if (head === null || body === null) return false;
    at = head.to + body;
  }
  return true;
}

/** The same of the index at the end of a file, and of the messages that its blocks point to. Never throws. */
export function hasTrueIndex(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  const to = bytes.length - closing;
  const from = to < 8 ? -1 : to - view.getInt32(to, true);
  if (from < 8 || from >= to) return false;
  const index: Part = { view, from, to };
  const table = rootOf(index);
  if (!schemaIsTrue(index, targetOf(index, table, inIndex.schema))) return false;
  const blocks = (place: number, kind: number) => blocksAreTrue(index, targetOf(index, table, place), kind);
  return blocks(inIndex.dictionaries, kinds.dictionary) && blocks(inIndex.batches, kinds.batch);
}

/** A block says where its message begins (8 bytes), how long its head is (4, and 4 unused) and how long its body is (8). */
function blocksAreTrue(index: Part, list: Place, kind: number): boolean {
  if (!listIsInside(index, list, bytesOf.block)) return false;
  return itemsOf(index, list, bytesOf.block).every((at) => {
    const { view } = index;
    const start = Number(view.getBigInt64(at, true));
    const head = headAt(view, start, index.from);
    if (head === null || head.to - start !== view.getInt32(at + 8, true)) return false;
    return kindOf(head) === kind && trueBody(head) !== null;
  });
}

/** The head of the message that begins at a byte: after a mark and its length, or before version 0.15 its length alone. */
function headAt(view: DataView, start: number, end: number): Part | null {
  if (!Number.isSafeInteger(start) || start < 0 || start + 8 > end) return null;
  const isMarked = view.getInt32(start, true) === -1;
  const from = start + (isMarked ? 8 : 4);
  const length = view.getInt32(from - 4, true);
  return length > 0 && from + length <= end ? { view, from, to: from + length } : null;
}

function kindOf(head: Part): number | null {
  const at = slotOf(head, rootOf(head), inMessage.kind);
  return at === null || at === outside ? null : head.view.getUint8(at);
}

/** Bytes of the body of a message; null when it, or what its head counts, is more than there is. */
function trueBody(head: Part): number | null {
  const message = rootOf(head);
  const body = longAt(head, slotOf(head, message, inMessage.bodyLength));
  if (body === null || head.to + body > head.view.byteLength) return null;
  if (!listIsInside(head, targetOf(head, message, inMessage.notes), bytesOf.reference)) return null;
  return headerIsTrue(head, targetOf(head, message, inMessage.header), body) ? body : null;
}

function headerIsTrue(head: Part, header: Place, body: number): boolean {
  if (header === null) return false;
  const kind = kindOf(head);
  if (kind === kinds.schema) return schemaIsTrue(head, header);
  if (kind === kinds.batch) return batchIsTrue(head, header, body);
  return kind === kinds.dictionary && batchIsTrue(head, targetOf(head, header, inDictionary.data), body);
}

/** A row takes a bit of the body at least, but where all columns are of the type that holds nothing. */
function batchIsTrue(head: Part, batch: Place, body: number): boolean {
  if (batch === null || batch === outside) return false;
  const rows = longAt(head, slotOf(head, batch, inBatch.length));
  if (rows === null || rows > Math.max(body * 8, most.emptyRows)) return false;
  const [nodes, buffers] = [targetOf(head, batch, inBatch.nodes), targetOf(head, batch, inBatch.buffers)];
  return listIsInside(head, nodes, bytesOf.pair) && listIsInside(head, buffers, bytesOf.pair);
}

/** A whole number of eight bytes, 0 where it is not filled in; null when it is none to count with. */
function longAt({ view, to }: Part, at: Place): number | null {
  if (at === null) return 0;
  if (at === outside || at + 8 > to) return null;
  const value = Number(view.getBigInt64(at, true));
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function schemaIsTrue(part: Part, schema: Place): boolean {
  if (schema === null || schema === outside) return false;
  const notes = targetOf(part, schema, inSchema.notes);
  const fields = targetOf(part, schema, inSchema.fields);
  return listIsInside(part, notes, bytesOf.reference) && fieldsAreTrue(part, fields, { depth: 0, seen: { fields: 0 } });
}

interface Way {
  readonly depth: number;
  readonly seen: { fields: number };
}

function fieldsAreTrue(part: Part, list: Place, { depth, seen }: Way): boolean {
  if (depth > most.depth || !listIsInside(part, list, bytesOf.reference)) return false;
  const fields = itemsOf(part, list, bytesOf.reference).map((at) => tableAt(part, at));
  seen.fields += fields.length;
  return seen.fields <= most.fields && fields.every((field) => fieldIsTrue(part, field, { depth, seen }));
}

function fieldIsTrue(part: Part, field: number, { depth, seen }: Way): boolean {
  const target = (place: number) => targetOf(part, field, place);
  return (
    listIsInside(part, target(inField.name), 1) &&
    listIsInside(part, target(inField.notes), bytesOf.reference) &&
    fieldsAreTrue(part, target(inField.children), { depth: depth + 1, seen })
  );
}

/** Whether a list, if there is one, begins with a count of items that its part has room for. */
function listIsInside({ view, to }: Part, list: Place, itemBytes: number): boolean {
  if (list === null) return true;
  return list !== outside && list + 4 <= to && list + 4 + view.getUint32(list, true) * itemBytes <= to;
}

function itemsOf({ view }: Part, list: Place, itemBytes: number): readonly number[] {
  if (list === null || list === outside) return [];
  return Array.from({ length: view.getUint32(list, true) }, (_, index) => list + 4 + index * itemBytes);
}

/** Where something stands in a file: null when it is not filled in, `outside` when it would not be in its part. */
type Place = number | null;
const outside = -1;

function rootOf(part: Part): number {
  return tableAt(part, part.from);
}

/** The table that the reference at a byte points to. */
function tableAt({ view, from, to }: Part, at: number): number {
  if (at < from || at + 4 > to) return outside;
  const table = at + view.getUint32(at, true);
  return table + 4 <= to ? table : outside;
}

/** What the reference in a place of a table points to. */
function targetOf(part: Part, table: number, place: number): Place {
  const at = slotOf(part, table, place);
  return at === null || at === outside ? at : tableAt(part, at);
}

/** Where a place of a table stands. */
function slotOf({ view, from, to }: Part, table: number, place: number): Place {
  if (table === outside) return outside;
  const slots = table - view.getInt32(table, true);
  if (slots < from || slots + 4 > to) return outside;
  const length = view.getUint16(slots, true);
  if (slots + length > to) return outside;
  if (4 + place * 2 >= length) return null;
  const offset = view.getUint16(slots + 4 + place * 2, true);
  if (offset === 0) return null;
  return table + offset < to ? table + offset : outside;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
