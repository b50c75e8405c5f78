import type { Edge } from '../graph/edge.ts';
import { unfitPort } from '../graph/links/servicePort.ts';
import { edgesOf, placeOf, type Snapshot } from '../graph/snapshot.ts';
import { nodeAtField } from '../kubernetes/fieldPath.ts';
import type { Localized } from '../localized.ts';
import { documentWriting, placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { ScalarNode, YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, spanOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { scalarSource } from './fixes/edits.ts';
import { edgesByField, isFoundNearby } from './references/edgesByField.ts';

/** A port of a backend (of an Ingress, a route, a webhook) that the Service which is there does not have. */
export const servicePortNotFound: DiagnosticRule = {
  code: 'service-port-not-found',
  severity: 'warning',
  summary: {
    en: 'A backend names a port that its Service does not have.',
    ko: '백엔드가 가리키는 포트가 Service에 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
  *findInResource(snapshot, resource) {
    const edges = edgesOf(snapshot, resource).filter(({ to, port, relation: { match } }) => {
      return to.kind === 'Service' && port !== undefined && (match.by === 'name' || match.by === 'reference');
    });
    for (const same of edgesByField(edges)) {
      const [edge] = same;
      const reason = unfit(snapshot, edge);
      // Of those that may be meant (in dev and in prod) none must have the port.
      if (reason === undefined || !same.every((each) => unfit(snapshot, each))) continue;
      const node = portNode(resource, edge);
      if (node !== undefined) yield finding(snapshot, resource, { edge, node, message: reason });
    }
  },
};

function unfit(snapshot: Snapshot, edge: Edge) {
  const { to, port } = edge;
  // Written for a controller that reads the port elsewhere.
  if (port === undefined || port === 'use-annotation' || !isFoundNearby(snapshot, edge)) return undefined;
  return unfitPort(to, port);
}

interface LostPort {
  readonly edge: Edge;
  readonly node: ScalarNode;
  readonly message: Localized;
}

function finding(snapshot: Snapshot, resource: Resource, { edge, node, message }: LostPort): Finding {
  const { to } = edge;
  const place = placeOf(snapshot, to);
  const here = { en: `Service \`${to.name}\` is here.`, ko: `Service \`${to.name}\`은(는) 여기에 있습니다.` };
  return {
    code: 'service-port-not-found',
    severity: 'warning',
    message,
    place: placeIn(resource, node),
    resource,
    related: place === undefined ? [] : [{ place, message: here }],
    fixes: fixes(resource, node, edge),
  };
}

/** Where the port stands, beside the name. */
function portNode(resource: Resource, { field, port, relation: { match } }: Edge): ScalarNode | undefined {
  const holder = nodeAtField(resource.node, field.slice(0, field.lastIndexOf('.')));
  const paths = match.by === 'name' ? (match.ports ?? []) : ['port'];
  const nodes = paths.map((path) => descend(holder, ...path.split('.')));
  return nodes.find((node): node is ScalarNode => node?.type === 'scalar' && textOf(node) === port);
}

/** The ports of the Service: by number where a number is written, by name where that is a name. */
function fixes(resource: Resource, node: ScalarNode, { to }: Edge): readonly Fix[] {
  const document = documentWriting(resource, node);
  const ports = itemsOf(childOf(to.content, 'ports'));
  const isNumber = typeof node.value === 'number';
  const offered = ports.flatMap((port) => portText(port, isNumber ? 'port' : 'name'));
  if (document === undefined) return [];
  return [...new Set(offered)].slice(0, shownPorts).map((text) => ({
    title: { en: `Change to port \`${text}\``, ko: `포트 \`${text}\`(으)로 변경` },
    safe: false,
    edits: [{ place: { document, span: spanOf(node) }, newText: isNumber ? text : scalarSource(text, node.style) }],
  }));
}

function portText(port: YamlNode, key: string): readonly string[] {
  const text = textOf(childOf(port, key));
  return text === undefined ? [] : [text];
}

const shownPorts = 3;
