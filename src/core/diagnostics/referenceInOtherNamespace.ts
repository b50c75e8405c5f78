import type { Edge } from '../graph/edge.ts';
import { edgesOf, namePlace, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { nodeAtField } from '../kubernetes/fieldPath.ts';
import { ConfigMap, Secret, ServiceAccount, sameKind } from '../kubernetes/kinds.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { Resource } from '../model/resource.ts';
import { childOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { scalarSource, setEntry } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { lineBreakOf } from './fixes/textLines.ts';
import { namesakesElsewhere } from './references/namesakesElsewhere.ts';
import { refersByName } from './unresolvedReference.ts';

/** A name that is here, in a namespace that this reference does not reach. */
export const referenceInOtherNamespace: DiagnosticRule = {
  code: 'reference-in-other-namespace',
  severity: 'warning',
  summary: {
    en: 'A reference names an object that is in another namespace.',
    ko: '참조하는 이름의 오브젝트가 다른 네임스페이스에 있습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  *findInResource(snapshot, resource) {
    for (const edge of edgesOf(snapshot, resource)) {
      if (!refersByName(edge)) continue;
      const [first] = namesakesElsewhere(snapshot, edge);
      const writer = first === undefined ? undefined : writerOf(snapshot, first);
      if (writer !== undefined) yield finding(snapshot, resource, edge, writer);
    }
  },
};

function finding(snapshot: Snapshot, resource: Resource, edge: Edge, writer: Resource): Finding {
  const name = `${writer.kind} \`${writer.name}\``;
  const { namespace: asked = '' } = edge.to;
  const { namespace: actual = '' } = writer;
  const isFree = namespaceKey(edge) !== undefined;
  const why = isFree
    ? { en: `this looks for it in \`${asked}\``, ko: `여기서는 \`${asked}\`에서 찾습니다` }
    : {
        en: `this can only reach what is in its own, \`${asked}\``,
        ko: `여기서는 자신의 네임스페이스인 \`${asked}\`에 있는 것만 참조할 수 있습니다`,
      };
  return {
    code: 'reference-in-other-namespace',
    severity: 'warning',
    message: {
      en: `${name} is in namespace \`${actual}\`, and ${why.en}.`,
      ko: `${name}은(는) 네임스페이스 \`${actual}\`에 있지만 ${why.ko}.`,
    },
    place: edge.place,
    resource,
    related: [{ place: namePlace(writer), message: { en: `${name} is here.`, ko: `${name}은(는) 여기에 있습니다.` } }],
    fixes: isFree ? setNamespace(resource, edge, actual) : copying(snapshot, resource, edge, writer),
  };
}

/** The key beside the name that says in which namespace to look; `undefined` where it is always the own one. */
function namespaceKey({ relation: { match } }: Edge): string | undefined {
  if (match.by === 'name') return match.namespaceKey;
  return match.by === 'reference' && match.namespaced === true ? 'namespace' : undefined;
}

function setNamespace(resource: Resource, edge: Edge, namespace: string): readonly Fix[] {
  const reference = nodeAtField(resource.node, edge.field.slice(0, edge.field.lastIndexOf('.')));
  const key = namespaceKey(edge);
  if (reference?.type !== 'map' || key === undefined) return [];
  const title = { en: `Look in namespace \`${namespace}\``, ko: `네임스페이스 \`${namespace}\`에서 찾기` };
  return fixOf(title, [setEntry(resource, reference, key, namespace)]);
}

/** Only of what is data: a second Deployment or Service would do something by itself. */
function copying(snapshot: Snapshot, resource: Resource, edge: Edge, writer: Resource): readonly Fix[] {
  const { document, source, name } = writer;
  const node = childOf(childOf(writer.node, 'metadata'), 'namespace');
  const last = getFrom(snapshot.files, resource.document.path)?.documents.at(-1)?.document;
  const isAlone = document.resources.length === 1 && !/\.json$/i.test(document.path + resource.document.path);
  const isData = copied.some((kind) => sameKind(writer, kind));
  if (!isData || !isAlone || source !== undefined || resource.source !== undefined) return [];
  if (node?.type !== 'scalar' || last === undefined || document.yaml.opaque) return [];
  const { text } = document.yaml;
  const { namespace = '' } = edge.to;
  const copy = text.slice(0, node.start) + scalarSource(namespace, node.style) + text.slice(node.end);
  const end = last.yaml.text.length;
  const lineBreak = lineBreakOf(last.yaml.text);
  const before = /\n$/.test(last.yaml.text) ? '' : lineBreak;
  const title = {
    en: `Copy ${writer.kind} \`${name}\` to namespace \`${namespace}\`, in this file`,
    ko: `${writer.kind} \`${name}\`을(를) 이 파일에 네임스페이스 \`${namespace}\`(으)로 복사`,
  };
  const newText = `${before}---\n${copy.trim()}\n`.replaceAll(/\r?\n/g, lineBreak);
  return [{ title, safe: false, edits: [{ place: { document: last, span: { start: end, end } }, newText }] }];
}

const copied = [ConfigMap, Secret, ServiceAccount];
