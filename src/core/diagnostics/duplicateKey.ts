import type { ManifestDocument } from '../model/resource.ts';
import type { MapEntry, MapNode } from '../yaml/node.ts';
import { spanOf } from '../yaml/nodes.ts';
import { walk } from '../yaml/walk.ts';
import type { DuplicateKey } from '../yaml/yamlDocument.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { removeEntries } from './fixes/removeEntries.ts';

/**
 * The same key twice in one map: kubectl takes the last and says nothing.
 * What reaches the API server has each field once: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
export const duplicateKey: DiagnosticRule = {
  code: 'duplicate-key',
  severity: 'error',
  summary: {
    en: 'A key stands twice in one map; kubectl silently takes the last.',
    ko: '한 맵에 같은 키가 두 번 있습니다. kubectl은 알리지 않고 마지막 값을 사용합니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  *find({ document }) {
    // What is read of a broken document is a guess: keys may have moved into a map they were not written in.
    if (document.yaml.errors.length > 0) return;
    for (const duplicate of document.yaml.duplicateKeys) yield finding(document, duplicate);
  },
};

function finding(document: ManifestDocument, { first, again }: DuplicateKey): Finding {
  const map = mapOf(document, first);
  const removal = map === undefined ? undefined : removeEntries(document, map, [first]);
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: {
      en: `The key \`${again.name}\` stands twice in this map; kubectl takes this last one and drops the first.`,
      ko: `이 맵에 \`${again.name}\` 키가 두 번 있습니다. kubectl은 마지막에 있는 이 값을 사용하고 앞의 값은 버립니다.`,
    },
    place: { document, span: spanOf(again.key) },
    related: [
      {
        place: { document, span: spanOf(first.key) },
        message: { en: `\`${first.name}\` is first written here.`, ko: `\`${first.name}\` 키가 처음 나온 곳입니다.` },
      },
    ],
    fixes:
      removal === undefined
        ? []
        : [
            {
              title: { en: `Keep the last \`${again.name}\``, ko: `마지막 \`${again.name}\`만 남기기` },
              safe: true,
              edits: removal,
            },
          ],
  };
}

function mapOf(document: ManifestDocument, entry: MapEntry): MapNode | undefined {
  let found: MapNode | undefined;
  walk(document.yaml.root, (node) => {
    if (node.type === 'map' && node.entries.includes(entry)) found = node;
  });
  return found;
}
