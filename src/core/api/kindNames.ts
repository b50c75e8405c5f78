import { compareTexts } from '../compareTexts.ts';
import { parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import type { KindName } from './apiReference.ts';

/**
 * Every name that kubectl takes for a kind, in lower case: the kind, its plural, its short names
 * (https://kubernetes.io/docs/reference/kubectl/#resource-types).
 */
export function namesOfKind(kind: string): readonly string[] {
  const lower = kind.toLowerCase();
  return [...new Set([lower, pluralOf(lower), ...(shortNames.get(lower) ?? [])])];
}

/**
 * Orders the versions of a kind as a person wants them: stable before beta before alpha, newer before older
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority);
 * `extensions`, which all kinds have left, last; the core group before others that took its names (Event).
 */
export function byVersionPriority(a: KindName, b: KindName): number {
  const [first, second] = [parseApiVersion(a.apiVersion), parseApiVersion(b.apiVersion)];
  return (
    Number(first.group === 'extensions') - Number(second.group === 'extensions') ||
    versionRank(second.version) - versionRank(first.version) ||
    compareTexts(first.group, second.group) ||
    compareTexts(a.kind, b.kind)
  );
}

function pluralOf(lower: string): string {
  if (lower === 'endpoints') return lower;
  if (/(s|x|ch|sh)$/.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}

/** Higher is better; a version that is written otherwise comes last. */
function versionRank(version: string): number {
  const [, major, stage, minor] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  if (major === undefined) return 0;
  const stages = { alpha: 1, beta: 2 };
  const stageRank = stage === 'alpha' || stage === 'beta' ? stages[stage] : 3;
  return stageRank * 1_000_000 + Number(major) * 1_000 + Number(minor ?? 0);
}

/** Those of custom kinds as their CustomResourceDefinitions have them. */
const shortNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['alertmanager', ['am']],
  ['alertmanagerconfig', ['amcfg']],
  ['application', ['app', 'apps']],
  ['applicationset', ['appset', 'appsets']],
  ['appproject', ['appproj', 'appprojs']],
  ['authorizationpolicy', ['ap']],
  ['backendtlspolicy', ['btlspolicy']],
  ['certificate', ['cert', 'certs']],
  ['certificaterequest', ['cr', 'crs']],
  ['certificatesigningrequest', ['csr']],
  ['clusterexternalsecret', ['ces']],
  ['clustersecretstore', ['css']],
  ['clustertriggerauthentication', ['cta', 'clustertriggerauth']],
  ['componentstatus', ['cs']],
  ['configmap', ['cm']],
  ['cronjob', ['cj']],
  ['customresourcedefinition', ['crd', 'crds']],
  ['daemonset', ['ds']],
  ['deployment', ['deploy']],
  ['destinationrule', ['dr']],
  ['endpoints', ['ep']],
  ['event', ['ev']],
  ['externalsecret', ['es']],
  ['gateway', ['gtw', 'gw']],
  ['gatewayclass', ['gc']],
  ['gitrepository', ['gitrepo']],
  ['helmchart', ['hc']],
  ['helmrelease', ['hr']],
  ['helmrepository', ['helmrepo']],
  ['horizontalpodautoscaler', ['hpa']],
  ['imagepolicy', ['imgpol']],
  ['imagerepository', ['imgrepo']],
  ['imageupdateautomation', ['imgupd', 'imgauto', 'iua']],
  ['ingress', ['ing']],
  ['ipaddress', ['ip']],
  ['kustomization', ['ks']],
  ['limitrange', ['limits']],
  ['namespace', ['ns']],
  ['networkpolicy', ['netpol']],
  ['node', ['no']],
  ['ocirepository', ['ocirepo']],
  ['peerauthentication', ['pa']],
  ['persistentvolume', ['pv']],
  ['persistentvolumeclaim', ['pvc']],
  ['pod', ['po']],
  ['poddisruptionbudget', ['pdb']],
  ['podmonitor', ['pmon']],
  ['podsecuritypolicy', ['psp']],
  ['priorityclass', ['pc']],
  ['probe', ['prb']],
  ['prometheus', ['prom']],
  ['prometheusagent', ['promagent']],
  ['prometheusrule', ['promrule']],
  ['pushsecret', ['ps']],
  ['referencegrant', ['refgrant']],
  ['replicaset', ['rs']],
  ['replicationcontroller', ['rc']],
  ['requestauthentication', ['ra']],
  ['resourcequota', ['quota']],
  ['scaledjob', ['sj']],
  ['scaledobject', ['so']],
  ['scrapeconfig', ['scfg']],
  ['secretstore', ['ss']],
  ['service', ['svc']],
  ['serviceaccount', ['sa']],
  ['serviceentry', ['se']],
  ['servicemonitor', ['smon']],
  ['statefulset', ['sts']],
  ['storageclass', ['sc']],
  ['thanosruler', ['ruler']],
  ['triggerauthentication', ['ta', 'triggerauth']],
  ['virtualservice', ['vs']],
  ['volumeattributesclass', ['vac']],
  ['workloadentry', ['we']],
  ['workloadgroup', ['wg']],
]);
