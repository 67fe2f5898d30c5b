/**
 * One event as one line of JSON. Control and bidirectional characters are escaped, so that a text from outside can neither
 * start a line nor move a terminal's cursor.
 * @param {string} event
 * @param {Readonly<Record<string, unknown>>} facts
 * @param {Date} time
 */
export function logLine(event, facts, time) {
  const text = JSON.stringify({ time: time.toISOString(), event, ...facts });
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * Writes an event to standard error.
 * @param {string} event
 * @param {Readonly<Record<string, unknown>>} facts
 */
export function logEvent(event, facts) {
  process.stderr.write(`${logLine(event, facts, new Date())}\n`);
}
