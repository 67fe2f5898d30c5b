import { FileRefused } from '../fileRefused';

/** What is told while XML is read. Names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True once the rest need not be read. */
  isDone?(): boolean;
}

/** A tag longer than this is no XML that a workbook has. */
const longestTag = 1_000_000;

/**
 * Reads XML piece by piece, for the parts of a workbook: elements, attributes, text, CDATA. Nothing is looked up and nothing is
 * expanded: a document type or an entity declaration is refused (`unsafe-archive`), as is text that is no XML (`damaged-archive`).
 */
export function readXml(pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held = '';
  try {
    for (const piece of pieces) {
      held = readTags(held + decoder.decode(piece, { stream: true }), handler);
      if (handler.isDone?.() === true) return;
    }
    held = readTags(held + decoder.decode(), handler);
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    if (cause instanceof TypeError) throw new FileRefused('damaged-archive');
    throw cause;
  }
  if (held.trim() !== '') throw new FileRefused('damaged-archive');
}

/** Reads whole tags and the text between them; gives what is left. */
function readTags(text: string, handler: XmlHandler): string {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open === -1) break;
    if (open > at) handler.text?.(withoutEntities(text.slice(at, open)));
    const end = endOfTag(text, open);
    if (end === -1) {
      if (text.length - open > longestTag) throw new FileRefused('damaged-archive');
      return text.slice(open);
    }
    readTag(text.slice(open, end), handler);
    at = end;
  }
  return text.slice(at);
}

function endOfTag(text: string, open: number): number {
  if (text.startsWith('<![CDATA[', open)) return after(text.indexOf(']]>', open), 3);
  if (text.startsWith('<!--', open)) return after(text.indexOf('-->', open + 4), 3);
  let quote = '';
  for (let index = open + 1; index < text.length; index++) {
    const character = text[index]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index + 1;
  }
  return -1;
}

function after(found: number, length: number): number {
  return found === -1 ? -1 : found + length;
}

function readTag(tag: string, handler: XmlHandler): void {
  if (tag.startsWith('<?') || tag.startsWith('<!--')) return;
  if (tag.startsWith('<!')) return readDeclaration(tag, handler);
  if (tag.startsWith('</')) return handler.close?.(localName(tag.slice(2, -1).trim()));
  const alone = tag.endsWith('/>');
  const inner = tag.slice(1, alone ? -2 : -1);
  const name = localName(/^[^\s]+/.exec(inner)?.[0] ?? '');
  handler.open?.(name, attributesOf(inner));
  if (alone) handler.close?.(name);
}

function readDeclaration(tag: string, handler: XmlHandler): void {
  if (tag.startsWith('<![CDATA[')) return handler.text?.(tag.slice(9, -3));
  throw new FileRefused('unsafe-archive', { value: tag.slice(0, 80), facts: { reason: 'entity' } });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(inner: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of inner.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(localName(name!), withoutEntities(double ?? single ?? ''));
  }
  return found;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
