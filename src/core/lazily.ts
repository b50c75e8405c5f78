/**
 * Gives what `make` makes, which is called when it is first asked for and never again. For tables that only some manifests need: made
 * at once, they would all be made before the editor has the extension.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Gives what `make` makes of a key, which is called once for each: all that is made is kept. */
export function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
