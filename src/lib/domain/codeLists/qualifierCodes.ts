import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** How a source qualified a number. */
export const qualifierCodes: CodeList = {
  id: 'qualifier',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['exact', 'Exact', 'Точно', 'exactly'],
    ['about', 'About', 'Около', 'some', 'approximately', 'around', 'ca', 'примерно', 'приблизительно'],
    ['more_than', 'More than', 'Более', 'over', 'at least', 'more than', 'свыше', 'не менее'],
    ['less_than', 'Less than', 'Менее', 'under', 'up to', 'less than', 'до', 'не более']
  ])
};
