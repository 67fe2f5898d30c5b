import { sourceClasses } from '../sourceClass';
import { required } from '../tableSpec';

/** The class of a fact's source; on every fact. */
export const sourceClass = required('source_class', 'text', 'Where the row comes from.', {
  values: sourceClasses,
  codeList: 'source_class'
});

/** The source of a fact. */
export const sourceId = required('source_id', 'text', 'The source file or list, see dataset_sources.');
