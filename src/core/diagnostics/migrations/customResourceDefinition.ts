import type { Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import type { MapEntry, YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, entryOf, itemsOf, spanOf, textOf } from '../../yaml/nodes.ts';
import { walk } from '../../yaml/walk.ts';
import type { TextEdit } from '../finding.ts';
import { renameKey } from '../fixes/edits.ts';
import { writtenLines } from '../fixes/moveEntry.ts';
import { removeEntries } from '../fixes/removeEntries.ts';
import { endOfContent, entrySpan, lineBreakOf, lineStart } from '../fixes/textLines.ts';
import { addEntryAbove, writeBelow } from '../fixes/writeAbove.ts';
import type { Migration } from './migration.ts';

/**
 * To apiextensions.k8s.io/v1, where each version has what was written once for all of them, and a structural schema. Only of one version, in
 * block style; `undefined` where the schema is not structural, and for what the new version has no place for
 * (https://kubernetes.io/docs/reference/using-api/deprecation-guide/#customresourcedefinition-v122).
 */
export function migrateCustomResourceDefinition({ document, node }: Resource): Migration | undefined {
  const spec = childOf(node, 'spec');
  const [version, versions] = [entryOf(spec, 'version'), entryOf(spec, 'versions')];
  const [only, ...others] = itemsOf(versions?.value);
  const at = versions ?? version;
  if (spec?.type !== 'map' || spec.flow || at === undefined || others.length > 0) return undefined;
  if (entryOf(spec, 'conversion') !== undefined) return undefined;
  const keep = textOf(childOf(spec, 'preserveUnknownFields')) ?? 'unset';
  const schema = descend(spec, 'validation', 'openAPIV3Schema') ?? descend(only, 'schema', 'openAPIV3Schema');
  if (keep === 'true' || (schema !== undefined && !isStructural(schema))) return undefined;
  const moved = ['validation', 'subresources', 'additionalPrinterColumns'].flatMap((name) => entryOf(spec, name) ?? []);
  const lines = moved.map((entry) => versionLines(entry));
  if (lines.includes(undefined)) return undefined;
  const added = [...lines.flatMap((each) => each ?? []), ...(schema === undefined ? openSchema : [])];
  const gone = versions === undefined || version === undefined ? moved : [...moved, version];
  return {
    edits: [
      ...(entryOf(spec, 'scope') === undefined
        ? [addEntryAbove(document, spec, at, { key: 'scope', value: 'Namespaced' })]
        : []),
      ...(versions === undefined ? newVersions(at) : extended(only)),
      ...(gone.length === 0 ? [] : (removeEntries(document, spec, gone) ?? [undefined])),
    ],
    ...(schema === undefined || keep === 'false' ? {} : { also: pruning }),
  };

  function versionLines(entry: MapEntry): readonly string[] | undefined {
    const written = writtenLines(document, entry)?.lines;
    if (entry.name === 'validation')
      return written?.map((line, index) => (index === 0 ? line.replace('validation', 'schema') : line));
    return written?.map((line) => line.replace(/^( *(?:- +)?)JSONPath:/, '$1jsonPath:'));
  }

  function newVersions(entry: MapEntry): readonly (TextEdit | undefined)[] {
    const { key, value } = entry;
    const { text } = document.yaml;
    if (textOf(value) === undefined || value.start < key.end) return [undefined];
    const gap = `${lineBreakOf(text)}${' '.repeat(columnOf(key.start))}`;
    const end = endOfContent(text, entrySpan(entry));
    const below = ['served: true', 'storage: true', ...added].map((line) => `${gap}  ${line}`);
    return [
      { place: { document, span: spanOf(key) }, newText: `versions:${gap}- name` },
      { place: { document, span: { start: end, end } }, newText: below.join('') },
    ];
  }

  function extended(item: YamlNode | undefined): readonly (TextEdit | undefined)[] {
    if (item?.type !== 'map' || item.flow) return [undefined];
    const renamed = itemsOf(childOf(item, 'additionalPrinterColumns')).flatMap((column) => {
      const entry = entryOf(column, 'JSONPath');
      return entry === undefined ? [] : [renameKey(document, entry, 'jsonPath')];
    });
    return added.length === 0 ? renamed : [...renamed, writeBelow(document, item, added)];
  }

  function columnOf(offset: number): number {
    return offset - lineStart(document.yaml.text, offset);
  }
}

/** What a definition without a schema took: anything. */
const openSchema = [
  'schema:',
  '  openAPIV3Schema:',
  '    type: object',
  '    x-kubernetes-preserve-unknown-fields: true',
];

const pruning: Localized = {
  en: ' (fields that the schema does not name are dropped then)',
  ko: ' (스키마에 없는 필드는 삭제됨)',
};

/** https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema */
function isStructural(schema: YamlNode): boolean {
  let isRefused = textOf(childOf(schema, 'type')) !== 'object';
  walk(schema, (node, path) => {
    if (!isSchema(path)) return;
    const isTyped = ['type', 'x-kubernetes-int-or-string', 'x-kubernetes-preserve-unknown-fields'].some((key) =>
      entryOf(node, key),
    );
    isRefused ||= !isTyped || entriesOf(node).some(({ name }) => refused.has(name));
  });
  return !isRefused;
}

/** Below `properties` by name, below `items` and `additionalProperties` itself. */
function isSchema(path: readonly (string | number)[]): boolean {
  let at = 0;
  while (at < path.length) {
    const step = path[at];
    if (step === 'properties' && at + 1 < path.length) at += 2;
    else if (step === 'items' || step === 'additionalProperties') at += 1;
    else return false;
  }
  return true;
}

const refused: ReadonlySet<string> = new Set([
  '$ref',
  'definitions',
  'dependencies',
  'patternProperties',
  'uniqueItems',
]);
