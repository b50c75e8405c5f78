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
