/** The packages of well-known projects' custom resources, below @kubernetes-models; pinned in package.json, credited in NOTICE. */
export const customKindPackages = [
  'argo-cd',
  'cert-manager',
  'external-secrets',
  'flux-cd',
  'gateway-api',
  'istio',
  'keda',
  'prometheus-operator',
];
