import type { MessageKey, MessageValues } from '$lib/messages/messages';

/** What was asked cannot be done, and this sentence says why: the command ends with 2. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  constructor(
    readonly key: MessageKey & `cli.refused.${string}`,
    readonly values: MessageValues = {},
    options?: ErrorOptions
  ) {
    super(key, options);
  }
}
