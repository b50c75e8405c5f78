import type { RuleName } from '../relations/relation.ts';
import type { Links } from './edge.ts';
import { linkCsiSecrets } from './linkCsiSecrets.ts';
import { linkGrantedKind } from './linkGrantedKind.ts';
import { linkMeshGateway } from './linkMeshGateway.ts';
import { linkMeshHost } from './linkMeshHost.ts';
import { linkMeshSubset } from './linkMeshSubset.ts';
import { linkHosts } from './linkHosts.ts';
import { linkNetworkAttachments } from './linkNetworkAttachments.ts';
import { linkNodeSelector, linkNodeSelectorTerm } from './linkNodes.ts';
import { linkServiceHost } from './linkServiceHost.ts';
import { linkStorageClass } from './linkStorageClass.ts';
import { linkToleration } from './linkToleration.ts';
import { linkTrustBundles } from './linkTrustBundles.ts';
import type { Question } from './question.ts';

/** Relations that no general way of matching reads: one function each, in a file of its own. */
export function linkByRule(question: Question<'rule'>): Links {
  return rules[question.match.rule](question);
}

const rules: Readonly<Record<RuleName, (question: Question<'rule'>) => Links>> = {
  serviceHost: linkServiceHost,
  grantedKind: linkGrantedKind,
  meshHost: linkMeshHost,
  meshGateway: linkMeshGateway,
  meshSubset: linkMeshSubset,
  csiSecrets: linkCsiSecrets,
  hosts: linkHosts,
  networkAttachments: linkNetworkAttachments,
  nodeSelector: linkNodeSelector,
  nodeSelectorTerm: linkNodeSelectorTerm,
  storageClass: linkStorageClass,
  toleration: linkToleration,
  trustBundles: linkTrustBundles,
};
