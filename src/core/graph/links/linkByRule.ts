import type { RuleName } from '../../relations/relation.ts';
import type { Links } from '../edge.ts';
import { linkAggregateTo } from './linkAggregateTo.ts';
import { linkCsiSecrets } from './linkCsiSecrets.ts';
import { linkDefinition } from './linkDefinition.ts';
import { linkGrantedKind } from './linkGrantedKind.ts';
import { linkHosts } from './linkHosts.ts';
import { linkMeshGateway } from './linkMeshGateway.ts';
import { linkMeshHost } from './linkMeshHost.ts';
import { linkMeshSubset } from './linkMeshSubset.ts';
import { linkNamespace } from './linkNamespace.ts';
import { linkNetworkAttachments } from './linkNetworkAttachments.ts';
import { linkNodeSelector, linkNodeSelectorTerm } from './linkNodes.ts';
import { linkParamRef } from './linkParamRef.ts';
import { linkPolicyPeer } from './linkPolicyPeer.ts';
import { linkPolicyPort } from './linkPolicyPort.ts';
import { linkQuotaPriority } from './linkQuotaPriority.ts';
import { linkResourceNames } from './linkResourceNames.ts';
import { linkRoleRef } from './linkRoleRef.ts';
import { linkRoleResource } from './linkRoleResource.ts';
import { linkServiceHost } from './linkServiceHost.ts';
import { linkStorageClass } from './linkStorageClass.ts';
import { linkSubject } from './linkSubject.ts';
import { linkTokenAccount } from './linkTokenAccount.ts';
import { linkToleration } from './linkToleration.ts';
import { linkTrustBundles } from './linkTrustBundles.ts';
import { linkWebhookSelector } from './linkWebhookSelector.ts';
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
  aggregateTo: linkAggregateTo,
  definition: linkDefinition,
  namespace: linkNamespace,
  paramRef: linkParamRef,
  policyPeer: linkPolicyPeer,
  policyPort: linkPolicyPort,
  quotaPriority: linkQuotaPriority,
  resourceNames: linkResourceNames,
  roleRef: linkRoleRef,
  roleResource: linkRoleResource,
  subject: linkSubject,
  tokenAccount: linkTokenAccount,
  webhookSelector: linkWebhookSelector,
};
