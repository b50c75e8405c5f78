/** A kind's drawing on a 16 × 16 grid as SVG path data: lines of 1.5 with round ends, and filled parts. */
export interface Glyph {
  readonly stroke: string;
  readonly fill?: string;
}

/** The drawing of a kind; kinds that are not known share one. */
export function glyphOf(kind: string): Glyph {
  return glyphs.get(kind) ?? unknown;
}

/** Kinds with a drawing of their own. */
export function drawnKinds(): readonly string[] {
  return [...glyphs.keys()];
}

const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const shield = 'M8 1.9l5.2 1.9v4c0 3.1-2.2 5.2-5.2 6.3-3-1.1-5.2-3.2-5.2-6.3v-4z';
const drum =
  'M3 4.2c0-1.2 2.2-2.1 5-2.1s5 .9 5 2.1-2.2 2.1-5 2.1-5-.9-5-2.1zM3 4.2v7.6c0 1.2 2.2 2.1 5 2.1s5-.9 5-2.1V4.2';
const person = `${dot(8, 5.2, 2.7)}M2.9 13.9c.4-2.9 2.4-4.4 5.1-4.4s4.7 1.5 5.1 4.4`;
const sheet = 'M3.5 2.2h9v11.6h-9z';
const unknown: Glyph = {
  stroke:
    'M6 2.5H5c-1 0-1.4.6-1.4 1.5v2.2c0 .9-.4 1.5-1.4 1.8 1 .3 1.4.9 1.4 1.8V12c0 .9.4 1.5 1.4 1.5h1M10 2.5h1c1 0 1.4.6 1.4 1.5v2.2c0 .9.4 1.5 1.4 1.8-1 .3-1.4.9-1.4 1.8V12c0 .9-.4 1.5-1.4 1.5h-1',
};

const route: Glyph = {
  stroke: 'M1.8 8h3.4c2.6 0 2.4-4 5-4h3.2M5.2 8c2.6 0 2.4 4 5 4h3.2M11.6 2.2 13.6 4l-2 1.8M11.6 10.2l2 1.8-2 1.8',
};
const binding: Glyph = {
  stroke: 'M6.9 9.1l2.3-2.3M7 4.6l1.3-1.3a3.1 3.1 0 0 1 4.4 4.4L11.4 9M9 11.4l-1.3 1.3a3.1 3.1 0 0 1-4.4-4.4L4.6 7',
};
const hook: Glyph = { stroke: 'M10.5 2v7.2a3.3 3.3 0 1 1-6.6 0V8l-1.6 1.6M3.9 8l1.7 1.6', fill: dot(10.5, 2.4, 1.5) };
const role: Glyph = { stroke: `${sheet}M6 8.2h4M6 10.8h2.6`, fill: dot(8, 5, 1.4) };
const admission: Glyph = { stroke: `${sheet}M5.8 8.2l1.6 1.7 2.9-3.4` };
const cloth: Glyph = { stroke: 'M2 5.2 8 2.2l6 3-6 3zM2 8.2l6 3 6-3M2 11.2l6 2.8 6-2.8' };
const delivery: Glyph = {
  stroke: 'M8 2v7.4M4.9 6.5 8 9.6l3.1-3.1M2.3 10.3v2c0 .9.6 1.5 1.5 1.5h8.4c.9 0 1.5-.6 1.5-1.5v-2',
};

const glyphs: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['Ingress', { stroke: 'M1.6 8h7M6.2 5.3 8.9 8l-2.7 2.7M9.2 2.4h3.6c.6 0 1 .4 1 1v9.2c0 .6-.4 1-1 1H9.2' }],
  ['IngressClass', { stroke: 'M1.6 8h5M4.6 5.8 6.8 8l-2.2 2.2M9 2.4h4.8v11.2H9', fill: dot(10.8, 8, 1.3) }],
  ['Gateway', { stroke: 'M2.3 13.7V8a5.7 5.7 0 0 1 11.4 0v5.7M5.6 13.7V8.4a2.4 2.4 0 0 1 4.8 0v5.3M1.5 13.7h13' }],
  ['GatewayClass', { stroke: 'M2.3 13.7V8a5.7 5.7 0 0 1 11.4 0v5.7M1.5 13.7h13', fill: dot(8, 9, 1.7) }],
  ['HTTPRoute', route],
  ['GRPCRoute', route],
  ['TCPRoute', route],
  ['TLSRoute', route],
  ['UDPRoute', route],
  ['VirtualService', route],
  [
    'Service',
    {
      stroke: 'M4.9 7.1l6.4-3.2M5.2 8h6M4.9 8.9l6.4 3.2',
      fill: `${dot(3.6, 8, 2)}${dot(12.6, 3.3, 1.5)}${dot(12.6, 8, 1.5)}${dot(12.6, 12.7, 1.5)}`,
    },
  ],
  ['Endpoints', { stroke: dot(8, 8, 5.7), fill: `${dot(8, 5.4, 1.2)}${dot(5.7, 9.5, 1.2)}${dot(10.3, 9.5, 1.2)}` }],
  ['EndpointSlice', { stroke: 'M8 8V2.3A5.7 5.7 0 1 0 13.7 8z', fill: dot(11.2, 4.8, 1.4) }],
  ['ServiceMonitor', { stroke: 'M1.8 8.3h2.6l1.8-4.6 3 8.8 1.9-4.2h3.1' }],
  ['PodMonitor', { stroke: 'M1.8 8.3h2.6l1.8-4.6 3 8.8 1.9-4.2h3.1' }],
  ['Host', { stroke: `${dot(8, 8, 6)}M2 8h12M8 2c2 1.8 2.8 3.8 2.8 6S10 12.2 8 14c-2-1.8-2.8-3.8-2.8-6S6 3.8 8 2z` }],
  ['NetworkPolicy', { stroke: `${shield}M5.4 7.9h5.2` }],
  ['PodDisruptionBudget', { stroke: `${shield}M5.7 7.7l1.7 1.8 3-3.4` }],
  ['ResourceQuota', { stroke: 'M2.5 12.2a6.1 6.1 0 1 1 11 0M8 9.6l2.6-3.4', fill: dot(8, 9.8, 1.4) }],
  ['LimitRange', { stroke: 'M2 5h12v6H2zM5 5v2.4M8 5v3.4M11 5v2.4' }],
  ['ValidatingWebhookConfiguration', hook],
  ['MutatingWebhookConfiguration', hook],
  ['ValidatingAdmissionPolicy', admission],
  ['ValidatingAdmissionPolicyBinding', binding],
  [
    'Deployment',
    {
      stroke: 'M13.6 8a5.6 5.6 0 1 1-1.8-4.1M13.9 1.8v2.9H11',
      fill: 'M6 6.7c0-.4.3-.7.7-.7h2.6c.4 0 .7.3.7.7v2.6c0 .4-.3.7-.7.7H6.7a.7.7 0 0 1-.7-.7z',
    },
  ],
  ['Rollout', { stroke: 'M13.6 8a5.6 5.6 0 1 1-1.8-4.1M13.9 1.8v2.9H11', fill: dot(8, 8, 1.9) }],
  [
    'StatefulSet',
    {
      stroke: 'M2.5 2.8h11v4.4h-11zM2.5 8.8h11v4.4h-11zM8.2 5h2.8M8.2 11H11',
      fill: `${dot(5.2, 5, 1)}${dot(5.2, 11, 1)}`,
    },
  ],
  [
    'DaemonSet',
    { stroke: 'M1.8 13.4h3.4M6.3 13.4h3.4M10.8 13.4h3.4M2 5.4h3v5.2H2zM6.5 5.4h3v5.2h-3zM11 5.4h3v5.2h-3z' },
  ],
  ['ReplicaSet', { stroke: 'M2.4 5.8h7.8v7.8H2.4zM5.8 5.8V2.4h7.8v7.8h-3.4' }],
  ['ReplicationController', { stroke: 'M2.4 5.8h7.8v7.8H2.4zM5.8 5.8V2.4h7.8v7.8h-3.4' }],
  ['Pod', { stroke: 'M8 1.9l5.3 3v6.2L8 14.1l-5.3-3V4.9zM2.9 5 8 7.9 13.1 5M8 7.9v6' }],
  [
    'Job',
    {
      stroke:
        'M3.8 2.6h8.4c.7 0 1.2.5 1.2 1.2v8.4c0 .7-.5 1.2-1.2 1.2H3.8c-.7 0-1.2-.5-1.2-1.2V3.8c0-.7.5-1.2 1.2-1.2zM5.4 8.1l1.9 2 3.4-4',
    },
  ],
  ['CronJob', { stroke: `${dot(8, 8, 5.9)}M8 4.6V8l2.4 1.7` }],
  [
    'ConfigMap',
    {
      stroke: 'M2 4.4h5.4M11.6 4.4H14M2 11.6h2.4M8.6 11.6H14M9.5 2.5v3.8M6.5 9.7v3.8',
      fill: `${dot(9.5, 4.4, 1.7)}${dot(6.5, 11.6, 1.7)}`,
    },
  ],
  ['Secret', { stroke: `${dot(5, 8, 2.9)}M7.9 8h6.3v2.7M11.4 8v2` }],
  ['SealedSecret', { stroke: `${dot(5, 8, 2.9)}M7.9 8h6.3v2.7M11.4 8v2` }],
  ['ExternalSecret', { stroke: `${dot(5, 8, 2.9)}M7.9 8h6.3v2.7M11.4 8v2` }],
  [
    'Certificate',
    { stroke: 'M13.7 9.4V3.2H2.3v8.4h5M5 6h6M5 8.6h2.6M10.2 12.4v2.4l1.6-1 1.6 1v-2.4', fill: dot(11.8, 11, 1.9) },
  ],
  ['PersistentVolumeClaim', { stroke: `${drum}M8 8.2v3.4M6.5 10.2 8 11.7l1.5-1.5` }],
  ['PersistentVolume', { stroke: `${drum}M3 8c0 1.2 2.2 2.1 5 2.1s5-.9 5-2.1` }],
  ['StorageClass', cloth],
  ['VolumeSnapshot', { stroke: `M2 5h2.6l1-1.8h4.8l1 1.8H14v7.8H2z${dot(8, 8.6, 2.2)}` }],
  [
    'ServiceAccount',
    { stroke: `M2.4 3.4h11.2v9.2H2.4zM9.6 6.6h2M9.6 9.4h2M4 11c.2-1.4 1-2 2-2s1.8.6 2 2`, fill: dot(6, 6.6, 1.4) },
  ],
  ['User', { stroke: person }],
  [
    'Group',
    {
      stroke: `${dot(6, 5.6, 2.3)}M1.8 13c.3-2.5 1.9-3.7 4.2-3.7s3.9 1.2 4.2 3.7M10.4 3.5a2.3 2.3 0 0 1 0 4.3M11.6 9.6c1.6.4 2.5 1.6 2.7 3.4`,
    },
  ],
  ['Role', role],
  ['ClusterRole', { ...role, stroke: `${sheet}M6 8.2h4M6 10.8h4` }],
  ['RoleBinding', binding],
  ['ClusterRoleBinding', binding],
  ['HorizontalPodAutoscaler', { stroke: 'M1.9 8h12.2M4.4 5.5 1.9 8l2.5 2.5M11.6 5.5 14.1 8l-2.5 2.5M8 3.6v8.8' }],
  ['VerticalPodAutoscaler', { stroke: 'M8 1.9v12.2M5.5 4.4 8 1.9l2.5 2.5M5.5 11.6 8 14.1l2.5-2.5M3.6 8h8.8' }],
  ['ScaledObject', { stroke: 'M1.9 8h12.2M4.4 5.5 1.9 8l2.5 2.5M11.6 5.5 14.1 8l-2.5 2.5' }],
  ['PriorityClass', { stroke: 'M3.4 14V2.4h8.8l-2 3.1 2 3.1H3.4' }],
  ['RuntimeClass', { stroke: 'M4 3.2 12.6 8 4 12.8z' }],
  ['Namespace', { stroke: 'M2.4 5V2.4H5M11 2.4h2.6V5M13.6 11v2.6H11M5 13.6H2.4V11', fill: dot(8, 8, 1.8) }],
  ['Node', { stroke: 'M2.4 2.8h11.2v7.4H2.4zM8 10.2v3.2M4.8 13.6h6.4' }],
  ['CustomResourceDefinition', { stroke: `${unknown.stroke}M8 6v4M6 8h4` }],
  ['APIService', { stroke: 'M5.4 4.6 2 8l3.4 3.4M10.6 4.6 14 8l-3.4 3.4' }],
  ['Application', delivery],
  ['Kustomization', cloth],
  ['HelmRelease', delivery],
]);
