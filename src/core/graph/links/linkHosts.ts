import { joinField } from '../../kubernetes/fieldPath.ts';
import { type HostMention, hostMentions } from '../../kubernetes/hostMentions.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Place } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { type Edge, type Links, noNearMisses } from '../edge.ts';
import { nearby, nearest } from '../reach.ts';
import { joined, nothing, type Question } from './question.ts';

/**
 * The field's value is text in which the hosts of Services may stand: the value of a variable, the words of a command, a map of
 * texts. Only what is surely a host, and names a Service that is here, makes an edge; nothing is ever missing.
 */
export function linkHosts(question: Question<'rule'>): Links {
  return joined(textsIn(question).map((text) => linkText(question, text)));
}

/** A text, what stands before it, and its field. */
interface Text {
  readonly node: YamlNode;
  readonly before: string;
  readonly field: string;
}

function textsIn({ found: { node, parent, field } }: Question<'rule'>): readonly Text[] {
  switch (node.type) {
    case 'scalar':
      return [{ node, before: `${textOf(childOf(parent, 'name')) ?? ''}=`, field }];
    case 'map':
      return entriesOf(node).map(({ name, value }) => ({
        node: value,
        before: `${name}=`,
        field: joinField(field, name),
      }));
    case 'sequence': {
      const words = itemsOf(node);
      return words.map((word, index) => {
        const said = words.slice(Math.max(0, index - wordsBefore), index).map((other) => textOf(other) ?? '');
        return { node: word, before: said.map((other) => `${other} `).join(''), field: `${field}[${index}]` };
      });
    }
  }
}

function linkText(question: Question<'rule'>, { node, before, field }: Text): Links {
  const text = textOf(node);
  if (text === undefined) return nothing;
  const { surroundings, resource, relation, match, from } = question;
  const mentions = hostMentions(text, before);
  const edges: Edge[] = [];
  for (const mention of mentions) {
    const { service, start, end, port } = mention;
    for (const to of targets(question, mention, objectsNamed(surroundings.index, match.to, service))) {
      if (edges.some((edge) => edge.to === to)) continue;
      const value = text.slice(start, end);
      const place = placeOfHost(placeIn(resource, node), value, port);
      const at = port === undefined ? {} : { port: String(port) };
      edges.push({ relation, from, to, status: 'found', field, value, place, nearMisses: noNearMisses, ...at });
    }
  }
  return { edges, sought: [...new Set(mentions.map(({ service }) => nameKey(match.to, service)))] };
}

/** The weaker the evidence, the closer the Service must be: its namespace is written as asked for, or it stands close by. */
function targets(
  { surroundings: { units }, from }: Question<'rule'>,
  { namespace = from.namespace, evidence, port }: HostMention,
  candidates: readonly ClusterObject[],
): readonly ClusterObject[] {
  const standpoint = { path: from.path, namespace };
  const isExact = (service: ClusterObject) => namespace !== undefined && service.namespace === namespace;
  const close = nearest(units, standpoint, candidates).filter(
    (service) => isExact(service) || nearby(units, standpoint, [service]).length > 0,
  );
  switch (evidence) {
    case 'full':
    case 'named':
      return close;
    case 'short':
      return namespace === from.namespace ? close : close.filter(isExact);
    case 'port':
      return close.filter((service) => port !== undefined && hasPort(service, port));
  }
}

/** True where the Service has that port, or its Pods do; one that says nothing of ports may have any. */
function hasPort({ content }: ClusterObject, port: number): boolean {
  const ports = itemsOf(childOf(content, 'ports'));
  const numbers = ports.flatMap((item) => [textOf(childOf(item, 'port')), textOf(childOf(item, 'targetPort'))]);
  return ports.length === 0 || numbers.includes(String(port));
}

/** Where a host first stands in a scalar; the whole scalar where its text is not written as it is read. */
function placeOfHost(place: Place, host: string, port: number | undefined): Place {
  const { start } = place.span;
  const written = place.document.yaml.text.slice(start, place.span.end);
  const end = port === undefined ? '(?![\\w-])' : `(?=:${port}(?!\\d))`;
  const index = new RegExp(`(?<![\\w.-])${host.replaceAll('.', '\\.')}${end}`).exec(written)?.index;
  if (index === undefined) return place;
  return { document: place.document, span: { start: start + index, end: start + index + host.length } };
}

/** How many words before one are looked at: `nc -z db` is told by the first. */
const wordsBefore = 3;
