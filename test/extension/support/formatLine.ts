/** The part of Node's util.format that Mocha's reporters use: `%s`, `%d`, `%i`, `%j`, `%o`; what is left over is appended. */
export function formatLine(parts: readonly unknown[]): string {
  const [template = '', ...values] = parts;
  const text = String(template).replace(/%([sdijo%])/g, (placeholder, letter: string) => {
    if (letter === '%') return '%';
    if (values.length === 0) return placeholder;
    const value = values.shift();
    return letter === 'j' || letter === 'o' ? JSON.stringify(value) : String(value);
  });
  return [text, ...values.map(String)].join(' ');
}
