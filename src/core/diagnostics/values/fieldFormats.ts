import type { SchemaPlace } from '../schema/walkSchema.ts';
import { cronSchedule } from './cronFormat.ts';
import { limitsFormat } from './limitsFormat.ts';
import { annotationKey, containerResource, dnsLabel, labelKey, labelValue, portName } from './nameFormats.ts';
import {
  fileMode,
  intOrPercent,
  intOrPercentToHundred,
  nodePort,
  port,
  portOrName,
  portOrNone,
  range,
  targetPort,
} from './numberFormats.ts';
import {
  amount,
  cidr,
  clusterIp,
  hostName,
  httpHost,
  image,
  ipAddress,
  pathBelow,
  quantity,
  urlPath,
} from './textFormats.ts';
import type { ValueFormat } from './valueFormat.ts';

/** The format of a value that the API reference or a definition describes; `undefined` where any value of its type goes. */
export function formatOf(place: SchemaPlace): ValueFormat | undefined {
  const { schema } = place;
  if (schema.shape !== 'scalar') return undefined;
  if (schema.limits !== undefined) return limitsFormat(schema.limits);
  return formatAt(place, '') ?? (schema.type === 'Quantity' ? quantity : undefined);
}

/** The format of the keys of a map. */
export function keyFormatOf(place: SchemaPlace): ValueFormat | undefined {
  return place.schema.shape === 'map' ? formatAt(place, '.keys') : undefined;
}

function formatAt(place: SchemaPlace, end: string): ValueFormat | undefined {
  let steps = end;
  let at: SchemaPlace | undefined = place;
  while (at !== undefined) {
    const { entry, parent }: SchemaPlace = at;
    if (entry !== undefined && parent?.schema.shape === 'object') {
      return formats.get(parent.schema.name)?.get(steps === '' ? entry.name : entry.name + steps);
    }
    steps = (parent?.schema.shape === 'map' ? '.*' : '[]') + steps;
    at = parent;
  }
  return undefined;
}

const natural = range(0);
const positive = range(1);
const percentage = range(1, 100);
const userId = range(0, 2 ** 31 - 1);

/**
 * Read off the validation of the API server (pkg/apis of kubernetes/kubernetes). Definition of the API reference → field, with `[]`
 * for the items of a list, `.*` for the values of a map and `.keys` for its keys.
 */
export const fieldFormats: Readonly<Record<string, Readonly<Record<string, ValueFormat>>>> = {
  ClientIPConfig: { timeoutSeconds: range(1, 86400) },
  ConfigMapVolumeSource: { defaultMode: fileMode },
  Container: { image, name: dnsLabel },
  ContainerPort: { containerPort: port, hostIP: ipAddress, hostPort: portOrNone, name: portName },
  ContainerResourceMetricSource: { targetAverageUtilization: positive },
  CronJobSpec: {
    failedJobsHistoryLimit: natural,
    schedule: cronSchedule,
    startingDeadlineSeconds: natural,
    successfulJobsHistoryLimit: natural,
  },
  DaemonSetSpec: { minReadySeconds: natural, revisionHistoryLimit: natural },
  DeploymentSpec: {
    minReadySeconds: natural,
    progressDeadlineSeconds: natural,
    replicas: natural,
    revisionHistoryLimit: natural,
  },
  DownwardAPIVolumeFile: { mode: fileMode, path: pathBelow },
  DownwardAPIVolumeSource: { defaultMode: fileMode },
  EndpointAddress: { ip: ipAddress },
  EndpointPort: { port },
  EphemeralContainer: { image, name: dnsLabel },
  GRPCAction: { port },
  HPAScalingPolicy: { periodSeconds: range(1, 1800), value: positive },
  HPAScalingRules: { stabilizationWindowSeconds: range(0, 3600) },
  HTTPGetAction: { port: portOrName },
  HTTPIngressPath: { path: urlPath },
  HorizontalPodAutoscalerSpec: { maxReplicas: positive, minReplicas: natural },
  HostAlias: { 'hostnames[]': hostName, ip: ipAddress },
  IPBlock: { cidr, 'except[]': cidr },
  IngressBackend: { servicePort: portOrName },
  IngressRule: { host: httpHost },
  IngressTLS: { 'hosts[]': httpHost },
  JobSpec: {
    activeDeadlineSeconds: natural,
    backoffLimit: natural,
    completions: natural,
    parallelism: natural,
    ttlSecondsAfterFinished: natural,
  },
  KeyToPath: { mode: fileMode, path: pathBelow },
  LabelSelector: { 'matchLabels.*': labelValue, 'matchLabels.keys': labelKey },
  LabelSelectorRequirement: { key: labelKey, 'values[]': labelValue },
  MetricTarget: { averageUtilization: positive },
  NetworkPolicyPort: { endPort: port, port: portOrName },
  NodeSelectorRequirement: { key: labelKey },
  ObjectMeta: { 'annotations.keys': annotationKey, 'labels.*': labelValue, 'labels.keys': labelKey },
  PodAffinityTerm: { topologyKey: labelKey },
  PodDisruptionBudgetSpec: { maxUnavailable: intOrPercentToHundred, minAvailable: intOrPercentToHundred },
  PodSecurityContext: { fsGroup: userId, runAsGroup: userId, runAsUser: userId, 'supplementalGroups[]': userId },
  PodSpec: {
    activeDeadlineSeconds: range(1, 2 ** 31 - 1),
    hostname: dnsLabel,
    'nodeSelector.*': labelValue,
    'nodeSelector.keys': labelKey,
    subdomain: dnsLabel,
  },
  PreferredSchedulingTerm: { weight: percentage },
  Probe: {
    failureThreshold: natural,
    initialDelaySeconds: natural,
    periodSeconds: natural,
    successThreshold: natural,
    terminationGracePeriodSeconds: positive,
    timeoutSeconds: natural,
  },
  ProjectedVolumeSource: { defaultMode: fileMode },
  ReplicaSetSpec: { minReadySeconds: natural, replicas: natural },
  ReplicationControllerSpec: {
    minReadySeconds: natural,
    replicas: natural,
    'selector.*': labelValue,
    'selector.keys': labelKey,
  },
  ResourceRequirements: {
    'limits.*': amount,
    'limits.keys': containerResource,
    'requests.*': amount,
    'requests.keys': containerResource,
  },
  RollingUpdateDaemonSet: { maxSurge: intOrPercentToHundred, maxUnavailable: intOrPercentToHundred },
  RollingUpdateDeployment: { maxSurge: intOrPercent, maxUnavailable: intOrPercentToHundred },
  RollingUpdateStatefulSetStrategy: { maxUnavailable: intOrPercentToHundred, partition: natural },
  SecretVolumeSource: { defaultMode: fileMode },
  SecurityContext: { runAsGroup: userId, runAsUser: userId },
  ServiceAccountTokenProjection: { expirationSeconds: range(600, 2 ** 32), path: pathBelow },
  ServiceBackendPort: { number: port },
  ServicePort: { name: dnsLabel, nodePort, port, targetPort },
  ServiceReference: { port },
  ServiceSpec: {
    clusterIP: clusterIp,
    'externalIPs[]': ipAddress,
    externalName: hostName,
    'loadBalancerSourceRanges[]': cidr,
    'selector.*': labelValue,
    'selector.keys': labelKey,
  },
  StatefulSetSpec: { minReadySeconds: natural, replicas: natural, revisionHistoryLimit: natural },
  TCPSocketAction: { port: portOrName },
  Toleration: { key: labelKey },
  TopologySpreadConstraint: { maxSkew: positive, minDomains: positive, topologyKey: labelKey },
  Volume: { name: dnsLabel },
  VolumeMount: { subPath: pathBelow },
  VolumeResourceRequirements: { 'limits.*': amount, 'requests.*': amount },
  WeightedPodAffinityTerm: { weight: percentage },
};

const formats: ReadonlyMap<string, ReadonlyMap<string, ValueFormat>> = new Map(
  Object.entries(fieldFormats).map(([definition, fields]) => [definition, new Map(Object.entries(fields))]),
);
