/**
 * Reads `format` (int32, int64, double, byte, date-time) of a definition's own fields out of its validator in kubernetes-models:
 * generated code, one function a type, `data.<field>&&(<function>(` for each field. Lists and maps of a format count as that format.
 */
export function readFormats(validator) {
  const functions = new Map(
    validator.split('function ').flatMap((text) => {
      const name = /^(validate\d+)\(data,/.exec(text)?.[1];
      return name === undefined ? [] : [[name, text]];
    }),
  );
  const formats = new Map();
  for (const text of functions.values()) {
    for (const [, name, called] of text.matchAll(/data(?:\.([\w$]+)|\["[^"]+"\])&&\((validate\d+)\(data/g)) {
      const format = name === undefined ? undefined : formatOf(functions, called);
      if (format !== undefined) formats.set(name, format);
    }
  }
  return formats;
}

function formatOf(functions, name) {
  const text = functions.get(name) ?? '';
  const own = /params:\{format:"([\w-]+)"\}/.exec(text)?.[1];
  if (own !== undefined) return own;
  const item = /(validate\d+)\(data\[(?:i|key)\d+\]/.exec(text)?.[1];
  return item === undefined || item === name ? undefined : formatOf(functions, item);
}
