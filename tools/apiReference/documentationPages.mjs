/**
 * The page of the reference that shows a kind or a shared definition, relative to https://kubernetes.io/docs/reference/kubernetes-api/;
 * undefined where it has none (removed kinds, say). `key` is `apps.v1.Deployment`.
 */
export function documentationPage(key) {
  const [group, version, name] = key.split('.');
  for (const place of [group, ...(movedTo[group] ?? [])]) {
    const pages = pagesByName.get(`${place}.${name.toLowerCase()}`);
    if (pages !== undefined) return pages.get(version) ?? [...pages.values()][0];
  }
  return undefined;
}

const movedTo = { extensions: ['apps', 'networking'] };

// The pages of https://kubernetes.io/docs/reference/kubernetes-api/ as of Kubernetes 1.37, newest version of a kind first.
const pages = {
  admissionregistration:
    'mutating-admission-policy-v1 mutating-admission-policy-binding-v1 mutating-webhook-configuration-v1 ' +
    'validating-admission-policy-v1 validating-admission-policy-binding-v1 validating-webhook-configuration-v1',
  apiextensions: 'custom-resource-definition-v1',
  apiregistration: 'api-service-v1',
  apiserverinternal: 'storage-version-v1alpha1',
  apps: 'controller-revision-v1 daemon-set-v1 deployment-v1 replica-set-v1 stateful-set-v1',
  autoscaling: 'horizontal-pod-autoscaler-v2',
  batch: 'cron-job-v1 job-v1',
  certificates:
    'certificate-signing-request-v1 cluster-trust-bundle-v1 cluster-trust-bundle-v1beta1 ' +
    'pod-certificate-request-v1 pod-certificate-request-v1beta1',
  coordination: 'lease-v1 lease-candidate-v1beta1',
  core:
    'component-status-v1 config-map-v1 endpoints-v1 event-v1 limit-range-v1 namespace-v1 node-v1 persistent-volume-v1 ' +
    'persistent-volume-claim-v1 pod-v1 pod-template-v1 replication-controller-v1 resource-quota-v1 secret-v1 service-v1 ' +
    'service-account-v1',
  discovery: 'endpoint-slice-v1',
  events: 'event-v1',
  flowcontrol: 'flow-schema-v1 priority-level-configuration-v1',
  networking: 'ingress-v1 ingress-class-v1 ip-address-v1 network-policy-v1 service-cidr-v1',
  node: 'runtime-class-v1',
  policy: 'pod-disruption-budget-v1',
  rbac: 'cluster-role-v1 cluster-role-binding-v1 role-v1 role-binding-v1',
  resource:
    'device-class-v1 device-taint-rule-v1 device-taint-rule-v1beta2 resource-claim-v1 resource-claim-template-v1 ' +
    'resource-pool-status-request-v1alpha3 resource-slice-v1',
  scheduling:
    'composite-pod-group-v1alpha3 pod-group-v1beta1 pod-group-v1alpha2 priority-class-v1 workload-v1beta1 workload-v1alpha2',
  storage:
    'csi-driver-v1 csi-node-v1 csi-storage-capacity-v1 storage-class-v1 volume-attachment-v1 volume-attributes-class-v1',
  storagemigration: 'storage-version-migration-v1 storage-version-migration-v1beta1',
};

// Below definitions/: `<name>-<version>` of the core group, `<name>-<version>-<group>` of the others.
const sharedDefinitions =
  'binding-v1 event-source-v1 local-object-reference-v1 node-selector-v1 node-selector-term-v1 object-reference-v1 ' +
  'toleration-v1 typed-local-object-reference-v1 condition-v1-meta delete-options-v1-meta fields-v1-v1-meta ' +
  'label-selector-v1-meta label-selector-requirement-v1-meta list-meta-v1-meta managed-fields-entry-v1-meta ' +
  'object-meta-v1-meta owner-reference-v1-meta preconditions-v1-meta status-v1-meta ' +
  'match-condition-v1-admissionregistration match-resources-v1-admissionregistration ' +
  'named-rule-with-operations-v1-admissionregistration param-kind-v1-admissionregistration ' +
  'param-ref-v1-admissionregistration rule-with-operations-v1-admissionregistration ' +
  'service-reference-v1-admissionregistration variable-v1-admissionregistration ' +
  'webhook-client-config-v1-admissionregistration self-subject-review-v1-authentication token-review-v1-authentication ' +
  'user-info-v1-authentication field-selector-attributes-v1-authorization label-selector-attributes-v1-authorization ' +
  'local-subject-access-review-v1-authorization non-resource-attributes-v1-authorization ' +
  'non-resource-rule-v1-authorization resource-attributes-v1-authorization resource-rule-v1-authorization ' +
  'self-subject-access-review-v1-authorization self-subject-rules-review-v1-authorization ' +
  'subject-access-review-v1-authorization subject-rules-review-status-v1-authorization scale-v1-autoscaling ' +
  'eviction-v1-policy policy-rule-v1-rbac role-ref-v1-rbac subject-v1-rbac ' +
  'typed-local-object-reference-v1beta1-scheduling typed-local-object-reference-v1alpha2-scheduling';

/** `apps.deployment` → version → page. */
const pagesByName = new Map();
for (const [group, names] of Object.entries(pages)) {
  for (const page of names.split(' ')) {
    const [, name, version] = /^(.+)-(v\d\w*)$/.exec(page);
    addPage(group, name, version, `${group}/${page}/`);
  }
}
for (const page of sharedDefinitions.split(' ')) {
  const [, name, version, group = 'core'] = /^(.+?)-(v\d\w*)(?:-([a-z]+))?$/.exec(
    page.replace('fields-v1-', 'fieldsv1-'),
  );
  addPage(group, name, version, `definitions/${page}/`);
}

function addPage(group, name, version, page) {
  const key = `${group}.${name.replaceAll('-', '')}`;
  const versions = pagesByName.get(key) ?? new Map();
  pagesByName.set(key, versions.set(version, page));
}
