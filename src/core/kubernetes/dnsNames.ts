/**
 * The forms that names have in Kubernetes. Each function takes any text and is true where the API server takes it.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
 */

/** RFC 1123 label: at most 63 characters; lower-case letters, digits and `-`, neither first nor last. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && label.test(text);
}

/** RFC 1035 label: the same, and begins with a letter. */
export function isDns1035Label(text: string): boolean {
  return isDnsLabel(text) && /^[a-z]/.test(text);
}

/** Labels with dots between, at most 253 characters in all. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every((part) => label.test(part));
}

/** What can be one segment of a URL's path: anything but `.`, `..`, and texts with `/` or `%`. */
export function isPathSegment(text: string): boolean {
  return text !== '.' && text !== '..' && !/[/%]/.test(text);
}

/** The name of a port (RFC 6335): at most 15 characters, a letter among them, no `-` at an end or twice in a row. */
export function isPortName(text: string): boolean {
  return text.length <= 15 && label.test(text) && /[a-z]/.test(text) && !text.includes('--');
}

/** The value of a label: at most 63 characters, empty, or with a letter or digit at both ends. */
export function isLabelValue(text: string): boolean {
  return text.length <= 63 && /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/.test(text);
}

const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
