/** `${X}`, `$(X)`, `<X>`, `{{ X }}`, `@X@`, `__X__`, `PROJECT_ID`: something else will be written here before it is applied. */
export function isPlaceholder(text: string): boolean {
  return mayBe.test(text) && certain.test(text);
}

/** What every placeholder has; hardly any other value does. */
const mayBe = /[$<{@_]/;
const certain = /\$\{|\$\(|\{\{|<[^>]*>|@[A-Za-z_]+@|__[A-Z][A-Z0-9_]*__|^\$\w+$|^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;
