import { joinField } from '../../kubernetes/fieldPath.ts';
import { childOf, entriesOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { knownNamespace, linkAsked } from './linkName.ts';
import { joined, type Question } from './question.ts';

/**
 * The field's value is the parameters of a StorageClass or VolumeSnapshotClass; of these, pairs of name and namespace are
 * credentials (https://kubernetes-csi.github.io/docs/secrets-and-credentials-storage-class.html). Names may be templates.
 */
export function linkCsiSecrets(question: Question<'rule'>): Links {
  const { match, found } = question;
  const links = entriesOf(found.node).map(({ name: key, value }) => {
    const secret = /^(csi\.storage\.k8s\.io\/.+-secret-)name$/.exec(key)?.[1];
    if (secret === undefined) return undefined;
    const namespace = knownNamespace(textOf(childOf(found.node, `${secret}namespace`)) ?? '') || undefined;
    return linkAsked(question, { kind: match.to, node: value, field: joinField(found.field, key), namespace });
  });
  return joined(links.flatMap((one) => one ?? []));
}
