/** The page of a project's own documentation that shows a custom kind. Throws where none is known here: a new kind needs one. */
export function customKindPage(group, kind) {
  const page = pageOf[group]?.(kind);
  if (page === undefined) throw new Error(`Where is ${kind} of ${group} documented? Add it to customKindPages.mjs`);
  return page;
}

const flux = (component) => (kind) => `https://fluxcd.io/flux/components/${component}/${pluralOf(kind)}/`;
const istio = (part) => `https://istio.io/latest/docs/reference/config/${part}/`;
const argo = 'https://argo-cd.readthedocs.io/en/stable/';
const keda = 'https://keda.sh/docs/latest/';
const certManager = 'https://cert-manager.io/docs/';
const certManagerApi = () => `${certManager}reference/api-docs/`;
const gatewayApi = () => 'https://gateway-api.sigs.k8s.io/reference/spec/';
const externalSecrets = () => 'https://external-secrets.io/latest/api/spec/';

const pageOf = {
  'acme.cert-manager.io': certManagerApi,
  'argoproj.io': (kind) => argoPages[kind],
  'cert-manager.io': certManagerApi,
  'awspca.cert-manager.io': () => `${certManager}configuration/issuers/`,
  'eventing.keda.sh': () => `${keda}operate/cloud-events/`,
  'external-secrets.io': externalSecrets,
  'generators.external-secrets.io': externalSecrets,
  'extensions.istio.io': () => istio('proxy_extensions/wasm-plugin'),
  'gateway.networking.k8s.io': gatewayApi,
  'gateway.networking.x-k8s.io': gatewayApi,
  'helm.toolkit.fluxcd.io': flux('helm'),
  'image.toolkit.fluxcd.io': flux('image'),
  'keda.sh': (kind) => kedaPages[kind],
  'kustomize.toolkit.fluxcd.io': flux('kustomize'),
  'monitoring.coreos.com': () => 'https://prometheus-operator.dev/docs/api-reference/api/',
  'networking.istio.io': (kind) => istio(`networking/${words(kind, '-')}`),
  'notification.toolkit.fluxcd.io': flux('notification'),
  'policy.cert-manager.io': () => `${certManager}policy/approval/approver-policy/api-reference/`,
  'security.istio.io': (kind) =>
    istio(`security/${kind === 'AuthorizationPolicy' ? words(kind, '-') : words(kind, '_')}`),
  'source.toolkit.fluxcd.io': flux('source'),
  'telemetry.istio.io': () => istio('telemetry'),
  'trust.cert-manager.io': () => `${certManager}trust/trust-manager/api-reference/`,
  'trust-manager.io': () => `${certManager}trust/trust-manager/api-reference/`,
};

const argoPages = {
  AppProject: `${argo}operator-manual/project-specification/`,
  Application: `${argo}user-guide/application-specification/`,
  ApplicationSet: `${argo}operator-manual/applicationset/applicationset-specification/`,
};

const kedaPages = {
  ClusterTriggerAuthentication: `${keda}concepts/authentication/`,
  ScaledJob: `${keda}reference/scaledjob-spec/`,
  ScaledObject: `${keda}reference/scaledobject-spec/`,
  TriggerAuthentication: `${keda}concepts/authentication/`,
};

function pluralOf(kind) {
  return `${kind}s`.replace(/ys$/, 'ies').toLowerCase();
}

/** `VirtualService` → `virtual-service`. */
function words(kind, separator) {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, separator).toLowerCase();
}
