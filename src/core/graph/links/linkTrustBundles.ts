import { readLabelSelector } from '../../kubernetes/labelSelector.ts';
import { type ClusterObject, hasName } from '../../model/clusterObject.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { type Links, noNearMisses } from '../edge.ts';
import { reachable } from '../reach.ts';
import { nothing, type Question } from './question.ts';

/**
 * The field's value is the signer whose ClusterTrustBundles are taken, of these the ones that the labelSelector beside it takes:
 * absent it takes none, empty all. A bundle's name begins with its signer's, colons for slashes
 * (https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#cluster-trust-bundles).
 */
export function linkTrustBundles({ surroundings, resource, relation, match, from, found }: Question<'rule'>): Links {
  const signer = textOf(found.node);
  const selector = readLabelSelector(childOf(found.parent, 'labelSelector'));
  if (signer === undefined || signer === '' || selector === undefined) return nothing;
  const isOfSigner = (bundle: ClusterObject) => bundle.name.startsWith(`${signer.replaceAll('/', ':')}:`);
  const bundles = objectsMatching(surroundings.index, match.to, selector).filter(
    (bundle) => hasName(bundle) && isOfSigner(bundle),
  );
  const edges = reachable(surroundings.units, from, bundles).map((to) => ({
    relation,
    from,
    to,
    status: 'found' as const,
    field: found.field,
    value: signer,
    place: placeIn(resource, found.node),
    nearMisses: noNearMisses,
  }));
  return { edges, sought: [allKey(match.to)] };
}
