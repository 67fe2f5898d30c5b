/**
 * The policy of everything that is not a page: files, data, errors. A worker takes its policy from its own response, so this
 * one lets the engine compile and fetch from its own origin, and nothing else.
 */
const filePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ');

/** Headers of every response, static files and errors included. Pages replace the policy by their own, which has a nonce. */
export const securityHeaders = /** @type {const} */ ({
  'content-security-policy': filePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
});

/**
 * Sets the headers before anything else has a chance to answer.
 * @param {import('node:http').ServerResponse} response
 */
export function setSecurityHeaders(response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
}
