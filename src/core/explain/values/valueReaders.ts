import type { Subject } from '../fieldNote.ts';
import { createFieldTable, type FieldLookup } from '../fieldTable.ts';
import { readAddressRange } from './readAddressRange.ts';
import { readBinaryValue, readSecretValue } from './readEncoded.ts';
import { readFieldPath } from './readFieldPath.ts';
import { readFileMode } from './readFileMode.ts';
import { readImage } from './readImage.ts';
import { readJsonPath } from './readJsonPath.ts';
import { readLabelKey, readLabelPair } from './readLabelKey.ts';
import { readPatch } from './readPatch.ts';
import { readNodePort, readPort, readProtocol } from './readPort.ts';
import { readQuantity } from './readQuantity.ts';
import { readSchedule, readTimeZone } from './readSchedule.ts';
import { readSeconds } from './readSeconds.ts';
import type { ValueReader } from './valueReader.ts';

/** Which fields a reader reads; `on` and `field` are those of a FieldNote. */
export interface ReadFields {
  readonly read: ValueReader;
  readonly on: KindOrType | readonly KindOrType[];
  readonly field: string | readonly string[];
}

type KindOrType = Subject | KindWithoutNotes;

type KindWithoutNotes =
  | 'Node'
  | 'admissionregistration.k8s.io/MutatingWebhookConfiguration'
  | 'admissionregistration.k8s.io/ValidatingWebhookConfiguration'
  | 'apiextensions.k8s.io/CustomResourceDefinition'
  | 'argoproj.io/Application'
  | 'certificates.k8s.io/CertificateSigningRequest'
  | 'coordination.k8s.io/Lease'
  | 'networking.k8s.io/ServiceCIDR'
  | 'kustomize.toolkit.fluxcd.io/Kustomization'
  | 'node.k8s.io/RuntimeClass'
  | 'storage.k8s.io/CSIDriver'
  | 'storage.k8s.io/CSIStorageCapacity';

/** Every field whose value is read aloud. A test holds each of them against the API reference. */
export const readFields: readonly ReadFields[] = [
  { read: readQuantity, on: 'ResourceRequirements', field: ['limits.*', 'requests.*'] },
  {
    read: readQuantity,
    on: 'PodSpec',
    field: [
      'overhead.*',
      'resources.limits.*',
      'resources.requests.*',
      'volumes[].emptyDir.sizeLimit',
      'volumes[].downwardAPI.items[].resourceFieldRef.divisor',
      'volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor',
    ],
  },
  { read: readQuantity, on: 'Container', field: 'env[].valueFrom.resourceFieldRef.divisor' },
  { read: readQuantity, on: 'PersistentVolumeClaimSpec', field: ['resources.limits.*', 'resources.requests.*'] },
  { read: readQuantity, on: 'PersistentVolume', field: 'spec.capacity.*' },
  { read: readQuantity, on: 'ResourceQuota', field: 'spec.hard.*' },
  {
    read: readQuantity,
    on: 'LimitRange',
    field: ['max', 'min', 'default', 'defaultRequest'].map((bound) => `spec.limits[].${bound}.*`),
  },
  { read: readQuantity, on: 'MetricTarget', field: ['averageValue', 'value'] },
  { read: readQuantity, on: 'node.k8s.io/RuntimeClass', field: 'overhead.podFixed.*' },
  { read: readQuantity, on: 'storage.k8s.io/CSIStorageCapacity', field: ['capacity', 'maximumVolumeSize'] },

  {
    read: readSeconds,
    on: ['apps/Deployment', 'apps/ReplicaSet', 'apps/StatefulSet', 'apps/DaemonSet', 'ReplicationController'],
    field: 'spec.minReadySeconds',
  },
  { read: readSeconds, on: 'apps/Deployment', field: 'spec.progressDeadlineSeconds' },
  { read: readSeconds, on: 'JobSpec', field: ['activeDeadlineSeconds', 'ttlSecondsAfterFinished'] },
  { read: readSeconds, on: 'batch/CronJob', field: 'spec.startingDeadlineSeconds' },
  {
    read: readSeconds,
    on: 'PodSpec',
    field: [
      'activeDeadlineSeconds',
      'terminationGracePeriodSeconds',
      'tolerations[].tolerationSeconds',
      'volumes[].projected.sources[].serviceAccountToken.expirationSeconds',
      'volumes[].projected.sources[].podCertificate.maxExpirationSeconds',
    ],
  },
  {
    read: readSeconds,
    on: 'Probe',
    field: ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'terminationGracePeriodSeconds'],
  },
  { read: readSeconds, on: 'LifecycleHandler', field: 'sleep.seconds' },
  { read: readSeconds, on: 'ScalingRules', field: ['stabilizationWindowSeconds', 'policies[].periodSeconds'] },
  { read: readSeconds, on: 'Service', field: 'spec.sessionAffinityConfig.clientIP.timeoutSeconds' },
  { read: readSeconds, on: 'coordination.k8s.io/Lease', field: 'spec.leaseDurationSeconds' },
  { read: readSeconds, on: 'certificates.k8s.io/CertificateSigningRequest', field: 'spec.expirationSeconds' },
  { read: readSeconds, on: 'storage.k8s.io/CSIDriver', field: 'spec.tokenRequests[].expirationSeconds' },
  { read: readSeconds, on: 'node.k8s.io/RuntimeClass', field: 'scheduling.tolerations[].tolerationSeconds' },

  { read: readSchedule, on: 'batch/CronJob', field: 'spec.schedule' },
  { read: readTimeZone, on: 'batch/CronJob', field: 'spec.timeZone' },

  { read: readImage, on: 'Container', field: 'image' },
  { read: readImage, on: 'PodSpec', field: 'volumes[].image.reference' },

  { read: readFileMode, on: 'KeyToPath', field: 'mode' },
  {
    read: readFileMode,
    on: 'PodSpec',
    field: [
      'volumes[].configMap.defaultMode',
      'volumes[].secret.defaultMode',
      'volumes[].projected.defaultMode',
      'volumes[].downwardAPI.defaultMode',
      'volumes[].downwardAPI.items[].mode',
      'volumes[].projected.sources[].downwardAPI.items[].mode',
    ],
  },

  { read: readAddressRange, on: 'NetworkPolicyPeer', field: ['ipBlock.cidr', 'ipBlock.except[]'] },
  { read: readAddressRange, on: 'Service', field: 'spec.loadBalancerSourceRanges[]' },
  { read: readAddressRange, on: 'networking.k8s.io/ServiceCIDR', field: 'spec.cidrs[]' },
  { read: readAddressRange, on: 'Node', field: ['spec.podCIDR', 'spec.podCIDRs[]'] },

  { read: readPort, on: 'Container', field: ['ports[].containerPort', 'ports[].hostPort'] },
  { read: readPort, on: 'Service', field: ['spec.ports[].port', 'spec.ports[].targetPort'] },
  { read: readNodePort, on: 'Service', field: ['spec.ports[].nodePort', 'spec.healthCheckNodePort'] },
  { read: readPort, on: ['Probe', 'LifecycleHandler'], field: ['httpGet.port', 'tcpSocket.port'] },
  { read: readPort, on: 'Probe', field: 'grpc.port' },
  { read: readPort, on: 'IngressBackend', field: 'service.port.number' },
  {
    read: readPort,
    on: 'networking.k8s.io/NetworkPolicy',
    field: ['spec.ingress[].ports[].port', 'spec.egress[].ports[].port'],
  },
  {
    read: readPort,
    on: [
      'admissionregistration.k8s.io/MutatingWebhookConfiguration',
      'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    ],
    field: 'webhooks[].clientConfig.service.port',
  },
  { read: readProtocol, on: 'Container', field: 'ports[].protocol' },
  { read: readProtocol, on: 'Service', field: 'spec.ports[].protocol' },
  {
    read: readProtocol,
    on: 'networking.k8s.io/NetworkPolicy',
    field: ['spec.ingress[].ports[].protocol', 'spec.egress[].ports[].protocol'],
  },

  { read: readLabelPair, on: 'ObjectMeta', field: ['labels.*', 'annotations.*'] },
  { read: readLabelPair, on: 'LabelSelector', field: 'matchLabels.*' },
  { read: readLabelPair, on: ['Service', 'ReplicationController'], field: 'spec.selector.*' },
  { read: readLabelPair, on: 'PodSpec', field: 'nodeSelector.*' },
  { read: readLabelKey, on: 'LabelSelector', field: 'matchExpressions[].key' },
  { read: readLabelKey, on: 'NodeSelectorTerm', field: 'matchExpressions[].key' },
  { read: readLabelKey, on: 'PodAffinityTerm', field: 'topologyKey' },
  { read: readLabelKey, on: 'PodSpec', field: ['topologySpreadConstraints[].topologyKey', 'tolerations[].key'] },
  { read: readLabelKey, on: 'Node', field: 'spec.taints[].key' },

  { read: readSecretValue, on: 'Secret', field: 'data.*' },
  { read: readBinaryValue, on: 'ConfigMap', field: 'binaryData.*' },

  { read: readFieldPath, on: 'Container', field: 'env[].valueFrom.fieldRef.fieldPath' },
  {
    read: readFieldPath,
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI.items[].fieldRef.fieldPath',
      'volumes[].projected.sources[].downwardAPI.items[].fieldRef.fieldPath',
    ],
  },
  {
    read: readJsonPath,
    on: 'apiextensions.k8s.io/CustomResourceDefinition',
    field: [
      'spec.versions[].additionalPrinterColumns[].jsonPath',
      'spec.versions[].selectableFields[].jsonPath',
      'spec.versions[].subresources.scale.specReplicasPath',
      'spec.versions[].subresources.scale.statusReplicasPath',
      'spec.versions[].subresources.scale.labelSelectorPath',
    ],
  },
  { read: readPatch, on: 'kustomize.toolkit.fluxcd.io/Kustomization', field: 'spec.patches[].patch' },
  { read: readPatch, on: 'argoproj.io/Application', field: 'spec.source.kustomize.patches[].patch' },
];

export const valueReaderFor: FieldLookup<ValueReader> = createFieldTable(
  readFields.map(({ read, on, field }) => ({ on, field, value: read })),
);
