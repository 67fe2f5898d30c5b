import { QueryError } from './database';

/** A failure of the engine as a `QueryError` that carries its SQL; the engine's own error is the cause. */
export function queryError(cause: unknown, sql: string): QueryError {
  return new QueryError(engineMessage(cause), sql, { cause });
}

/** The engine itself broke while running a statement: its memory may be inconsistent, and it must be started anew. */
export function isEngineTrap(error: unknown): boolean {
  if (!(error instanceof QueryError)) return false;
  const { cause } = error;
  if (!(cause instanceof Error)) return false;
  return cause.name === 'RuntimeError' || traps.test(cause.message);
}

const traps = /^(unreachable|memory access out of bounds|table index is out of bounds|function signature mismatch)/;

/**
 * The same words from both engines. Streaming in the browser reports errors as JSON
 * (`{"exception_type":"Parser","exception_message":"…"}`), streaming natively says first which of its steps failed.
 */
function engineMessage(cause: unknown): string {
  const message = (cause instanceof Error ? cause.message : String(cause)).replace(
    'Failed to extract statements: ',
    ''
  );
  if (!message.startsWith('{')) return message;
  try {
    const { exception_type: type, exception_message: text } = JSON.parse(message) as Record<string, unknown>;
    return typeof type === 'string' && typeof text === 'string' ? `${type} Error: ${text}` : message;
  } catch {
    return message;
  }
}
