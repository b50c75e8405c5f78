/** Fields of a value that came from outside. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has fields that can be asked for; lists have none. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
