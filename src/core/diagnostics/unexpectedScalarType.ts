import { kustomizationTexts } from '../model/kustomize/kustomizationShape.ts';
import { fileRole } from '../model/manifestPaths.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { MapEntry, ScalarNode } from '../yaml/node.ts';
import { spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, Judgement } from './finding.ts';
import { valueWords } from './schema/typeWords.ts';
import { fits, type SchemaPlace, takesString } from './schema/walkSchema.ts';

/**
 * An unquoted value that kubectl reads as a number or a boolean where the field takes a string.
 * `cannot unmarshal number into Go struct field`: the map of labels, say, is one of strings.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export const unexpectedScalarType: DiagnosticRule = {
  code: 'unexpected-scalar-type',
  severity: 'error',
  summary: {
    en: 'kubectl reads an unquoted value as a number or a boolean where the field takes a string.',
    ko: '문자열을 받는 필드의 따옴표 없는 값을 kubectl이 숫자나 boolean으로 읽습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  *find({ document }) {
    if (fileRole(document.path) !== 'kustomization') return;
    for (const node of kustomizationTexts(document.yaml.root)) {
      if (typeof node.value !== 'string' && node.value !== null) yield inKustomization(document, node);
    }
  },
  findInValue: (place, judgement) =>
    place.node.type === 'scalar' ? valueFindings(place, judgement) : keyFindings(place, judgement),
};

/** Whether Kustomize has quoted a text by the time it arrives: it reads YAML 1.2, where `yes` is a string, and keeps it one. */
function isQuotedByKustomize({ snapshot, resource: { written } }: Judgement, { text }: ScalarNode): boolean {
  return /^(?:y|yes|n|no|on|off)$/i.test(text) && getFrom(snapshot.reachedBy, written.document.path) !== undefined;
}

function valueFindings({ node, schema, entry }: SchemaPlace, judgement: Judgement): readonly Finding[] {
  if (node.type !== 'scalar' || !takesString(schema) || fits(node, schema)) return [];
  if (isQuotedByKustomize(judgement, node)) return [];
  const { document } = judgement.resource.written;
  const read = valueWords(node);
  const name =
    entry === undefined
      ? { en: 'This item', ko: '이 항목은' }
      : { en: `\`${entry.name}\``, ko: `\`${entry.name}\`은(는)` };
  return [
    {
      code: 'unexpected-scalar-type',
      severity: 'error',
      message: {
        en: `${name.en} takes a string, but kubectl reads \`${node.text}\` as ${read.en}; the API server rejects it.`,
        ko: `${name.ko} 문자열을 받지만 kubectl은 \`${node.text}\`을(를) ${read.ko}(으)로 읽습니다. API 서버가 거부합니다.`,
      },
      place: { document, span: spanOf(node) },
      related: [],
      // Base64 is no text that quotes would keep.
      fixes: schema.format === 'byte' ? [] : quoteFix(document, node),
    },
  ];
}

/** Keys of a free map: a field's name is never read as anything else. */
function keyFindings({ node, schema }: SchemaPlace, judgement: Judgement): readonly Finding[] {
  if (node.type !== 'map' || schema.shape !== 'map') return [];
  return node.entries
    .filter((entry) => isReadOtherwise(entry) && !isQuotedByKustomize(judgement, entry.key))
    .map((entry) => keyFinding(judgement.resource.written.document, entry));
}

function isReadOtherwise({ key, name, merged }: MapEntry): boolean {
  return merged !== true && key.style === 'plain' && key.text !== name;
}

function keyFinding(document: ManifestDocument, { key, name }: MapEntry): Finding {
  return {
    code: 'unexpected-scalar-type',
    severity: 'warning',
    message: {
      en: `kubectl reads the key \`${key.text}\` as \`${name}\`.`,
      ko: `kubectl은 키 \`${key.text}\`을(를) \`${name}\`(으)로 읽습니다.`,
    },
    place: { document, span: spanOf(key) },
    related: [],
    fixes: quoteFix(document, key),
  };
}

/** Kustomize reads its own file as kubectl reads manifests. */
function inKustomization(document: ManifestDocument, node: ScalarNode): Finding {
  const read = valueWords(node);
  return {
    code: 'unexpected-scalar-type',
    severity: 'error',
    message: {
      en: `A string belongs here, but Kustomize reads \`${node.text}\` as ${read.en}; the build fails.`,
      ko: `문자열이 와야 하지만 Kustomize는 \`${node.text}\`을(를) ${read.ko}(으)로 읽습니다. 빌드가 실패합니다.`,
    },
    place: { document, span: spanOf(node) },
    related: [],
    fixes: quoteFix(document, node),
  };
}

/** Keeps the written text; a value with a tag or an anchor stays as it is. */
function quoteFix(document: ManifestDocument, scalar: ScalarNode): readonly Fix[] {
  const { text } = scalar;
  if (document.yaml.text.slice(scalar.start, scalar.end) !== text) return [];
  const quoted = JSON.stringify(text);
  return [
    {
      title: { en: `Quote it: \`${quoted}\``, ko: `따옴표로 묶기: \`${quoted}\`` },
      safe: true,
      edits: [{ place: { document, span: spanOf(scalar) }, newText: quoted }],
    },
  ];
}
