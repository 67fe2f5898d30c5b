import type { CodeListId } from './codeListId';
import type { CodeList } from './codeList';

/** Every code list, by id. */
export const codeLists: Partial<Record<CodeListId, CodeList>> = {};
