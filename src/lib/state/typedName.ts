const key = 'tamga-name';

/** The name that was typed last in this browser; empty when none was, or on the server. */
export function readTypedName(): string {
  try {
    return globalThis.localStorage?.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Remembers a name for the next form, in this browser alone. */
export function keepTypedName(name: string): void {
  try {
    globalThis.localStorage?.setItem(key, name);
  } catch {
    // A browser that keeps nothing asks again.
  }
}
