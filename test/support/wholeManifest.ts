import type { ApiField, ApiReference, KindName } from '../../src/core/api/apiReference.ts';

/** A key of a made-up manifest: where it stands, and what the reference says of it. */
export interface WrittenField {
  /** From the object's root, `'[]'` for the item of a list. */
  readonly path: readonly string[];
  readonly field: ApiField;
  /** Of the key, in the text. */
  readonly offset: number;
}

export interface WholeManifest {
  readonly text: string;
  readonly fields: readonly WrittenField[];
}

/**
 * A manifest of a kind that sets every field the reference knows, with a value of its type. Types in `known` are written without their
 * own fields, and every type that is written out is added to it: what several kinds share is then written once, and what contains
 * itself comes to an end.
 */
export function wholeManifest(api: ApiReference, { apiVersion, kind }: KindName, known: Set<string>): WholeManifest {
  const fields: WrittenField[] = [];
  let text = '';
  writeFields([], 0, '');
  return { text, fields };

  function writeFields(path: readonly string[], indent: number, before: string): void {
    let margin = before || ' '.repeat(indent);
    for (const field of api.fields(apiVersion, kind, path)) {
      text += margin;
      fields.push({ path: [...path, field.name], field, offset: text.length });
      text += `${quoted(field.name)}:`;
      writeValue([...path, field.name], field.type, indent + 2);
      margin = ' '.repeat(indent);
    }
  }

  function writeValue(path: readonly string[], type: string, indent: number): void {
    const margin = ' '.repeat(indent);
    if (type.startsWith('[]')) {
      const items = type.slice(2);
      if (isWritten([...path, '[]'], items)) {
        text += '\n';
        writeFields([...path, '[]'], indent + 2, `${margin}- `);
      } else {
        text += ` [${scalarOf(path, items)}]\n`;
      }
    } else if (type.startsWith('map[string]')) {
      text += `\n${margin}some-key:`;
      writeValue([...path, 'some-key'], type.slice('map[string]'.length), indent + 2);
    } else if (isWritten(path, type)) {
      text += '\n';
      writeFields(path, indent, '');
    } else {
      text += ` ${scalarOf(path, type)}\n`;
    }
  }

  /** Whether the fields of a type are written out here. */
  function isWritten(path: readonly string[], type: string): boolean {
    const below = api.fields(apiVersion, kind, path);
    const signature = `${type}: ${below.map((field) => `${field.name} ${field.type}`).join()}`;
    if (below.length === 0 || known.has(signature)) return false;
    known.add(signature);
    return true;
  }

  function scalarOf(path: readonly string[], type: string): string {
    const ofObject: Readonly<Record<string, string>> = { apiVersion, kind, metadata: '{ name: text }' };
    const own = path.length === 1 ? ofObject[path[0] ?? ''] : undefined;
    if (own !== undefined) return own;
    return values[type] ?? (type.startsWith('[]') ? '[]' : type.startsWith('map[') ? '{}' : 'text');
  }
}

const values: Readonly<Record<string, string>> = { integer: '1', number: '1.5', boolean: 'true', Quantity: '1Gi' };

function quoted(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) ? name : JSON.stringify(name);
}
