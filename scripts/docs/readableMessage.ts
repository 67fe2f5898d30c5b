import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * An ICU message as a reader of documents wants it: values in braces, counted words in the plural, and where the text depends
 * on what was found, every wording there is.
 */
export function readableMessage(text: string): string {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true, captureLocation: true }).getAst();
  return wordings(ast, text, null).join(' Or: ');
}

/** Every wording of a run of elements: the texts before a choice, each with the texts of each option. */
function wordings(elements: readonly Element[], text: string, counted: string | null): readonly string[] {
  return elements.reduce<readonly string[]>(
    (before, element) => {
      const after = elementWordings(element, text, counted);
      return before.flatMap((start) => after.map((end) => start + end));
    },
    ['']
  );
}

function elementWordings(element: Element, text: string, counted: string | null): readonly string[] {
  if (!('options' in element)) return [plainText(element, text, counted)];
  // Only plurals have an offset; of those one wording is enough.
  if ('offset' in element) return wordings(element.options['other']!.value, text, element.value);
  return Object.values(element.options).flatMap((option) => wordings(option.value, text, counted));
}

function plainText(element: Element, text: string, counted: string | null): string {
  const source = text.slice(element.location!.start.offset, element.location!.end.offset);
  if (source === '#') return `{${counted}}`;
  return source.startsWith('{') && 'value' in element ? `{${element.value}}` : source;
}
