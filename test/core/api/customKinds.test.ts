import { describe, expect, test } from 'vitest';
import { readApiReference, readAssets } from './readAssets.ts';

const reference = await readApiReference();

describe('the facts of a field of a well-known custom kind', () => {
  const cases: readonly (readonly [apiVersion: string, kind: string, path: string, type: string, required: boolean])[] =
    [
      ['argoproj.io/v1alpha1', 'Application', 'spec.project', 'string', true],
      ['argoproj.io/v1alpha1', 'Application', 'spec.syncPolicy.automated.selfHeal', 'boolean', false],
      ['argoproj.io/v1alpha1', 'ApplicationSet', 'spec.generators', '[]ApplicationSetGenerator', true],
      ['cert-manager.io/v1', 'Certificate', 'apiVersion', 'string', true],
      ['cert-manager.io/v1', 'Certificate', 'metadata', 'ObjectMeta', false],
      ['cert-manager.io/v1', 'Certificate', 'metadata.labels', 'map[string]string', false],
      ['cert-manager.io/v1', 'Certificate', 'spec', 'CertificateSpec', false],
      ['cert-manager.io/v1', 'Certificate', 'spec.issuerRef', 'IssuerReference', true],
      ['cert-manager.io/v1', 'Certificate', 'spec.issuerRef.name', 'string', true],
      ['cert-manager.io/v1', 'Certificate', 'spec.dnsNames', '[]string', false],
      ['cert-manager.io/v1', 'ClusterIssuer', 'spec.acme.solvers', '[]ACMEChallengeSolver', false],
      ['external-secrets.io/v1', 'ExternalSecret', 'spec.data.[].remoteRef.key', 'string', true],
      ['gateway.networking.k8s.io/v1', 'HTTPRoute', 'spec.rules.[].backendRefs.[].port', 'integer', false],
      ['gateway.networking.k8s.io/v1', 'Gateway', 'spec.gatewayClassName', 'string', true],
      ['helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'spec.values', 'any', false],
      ['keda.sh/v1alpha1', 'ScaledObject', 'spec.triggers.[].metadata', 'map[string]string', true],
      ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'spec.prune', 'boolean', true],
      ['monitoring.coreos.com/v1', 'Prometheus', 'spec.containers', '[]Container', false],
      ['monitoring.coreos.com/v1', 'PrometheusRule', 'spec.groups.[].rules.[].expr', 'IntOrString', true],
      ['monitoring.coreos.com/v1', 'ServiceMonitor', 'spec.selector', 'LabelSelector', true],
      ['networking.istio.io/v1', 'VirtualService', 'spec', 'VirtualServiceSpec', false],
      ['networking.istio.io/v1', 'VirtualService', 'spec.http', '[]VirtualServiceHttp', false],
      ['networking.istio.io/v1', 'VirtualService', 'spec.http.[].route.[].destination.host', 'string', true],
      ['networking.istio.io/v1', 'VirtualService', 'spec.http.[].fault.delay.percentage.value', 'number', false],
      ['networking.istio.io/v1beta1', 'DestinationRule', 'spec.trafficPolicy.tls.mode', 'string', false],
    ];
  test.each(cases)('%s %s %s is %s', (apiVersion, kind, path, type, required) => {
    const steps = path.split('.');
    expect(reference.field(apiVersion, kind, steps)).toMatchObject({ name: steps.at(-1), type, required });
  });

  test('allowed values stand on the field, whether the package names their type or writes it in place', () => {
    const allowed = (apiVersion: string, kind: string, path: string) =>
      reference.field(apiVersion, kind, path.split('.'))?.allowed;
    const pathType = 'spec.rules.[].matches.[].path.type';
    expect(allowed('gateway.networking.k8s.io/v1', 'HTTPRoute', pathType)).toEqual([
      'Exact',
      'PathPrefix',
      'RegularExpression',
    ]);
    expect(allowed('security.istio.io/v1', 'AuthorizationPolicy', 'spec.action')).toEqual([
      'ALLOW',
      'DENY',
      'AUDIT',
      'CUSTOM',
    ]);
  });

  test('fields that a definition takes over from another one are there', () => {
    const names = reference.fields('gateway.networking.k8s.io/v1', 'HTTPRoute', ['spec']).map(({ name }) => name);
    expect(names).toEqual(['hostnames', 'parentRefs', 'rules', 'useDefaultGateways']);
  });

  test('a definition may come from another project’s package', () => {
    const path = ['spec', 'acme', 'solvers', '[]', 'http01', 'gatewayHTTPRoute', 'parentRefs'];
    expect(reference.field('cert-manager.io/v1', 'Issuer', path)?.type).toBe('[]ParentReference');
    expect(reference.field('cert-manager.io/v1', 'Issuer', [...path, '[]', 'sectionName'])?.type).toBe('string');
  });

  test('the official text has no marks of the generator that wrote it', async () => {
    const { custom } = await readAssets();
    const texts = Array.from({ length: custom.descriptions.count }, (_, number) => custom.descriptions.textAt(number));
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => text?.match(/<\/?gateway:/))).toEqual([]);
    const header = 'spec.rules.[].matches.[].headers.[].value';
    expect(reference.field('gateway.networking.k8s.io/v1', 'HTTPRoute', header.split('.'))?.description).toBe(
      'Value is the value of HTTP Header to be matched.\nMust consist of printable US-ASCII characters, optionally ' +
        'separated\nby single tabs or spaces. See: https://tools.ietf.org/html/rfc7230#section-3.2',
    );
  });

  test('an unknown field is none', () => {
    expect(reference.field('cert-manager.io/v1', 'Certificate', ['spec', 'issuer'])).toBeUndefined();
  });
});

describe('a custom kind', () => {
  test.each([
    'argoproj.io/v1alpha1 Application',
    'cert-manager.io/v1 Issuer',
    'external-secrets.io/v1 SecretStore',
    'source.toolkit.fluxcd.io/v1 GitRepository',
    'gateway.networking.k8s.io/v1 GRPCRoute',
    'networking.istio.io/v1 Sidecar',
    'keda.sh/v1alpha1 TriggerAuthentication',
    'monitoring.coreos.com/v1 PodMonitor',
  ])('is known of every project: %s', (name) => {
    const [apiVersion = '', kind = ''] = name.split(' ');
    expect(reference.kind(apiVersion, kind)).toMatchObject({ apiVersion, kind });
    expect(reference.kinds()).toContainEqual({ apiVersion, kind });
  });

  test('has no schema: the cluster may have another version', () => {
    const custom = reference.kinds().filter(({ apiVersion, kind }) => reference.schema(apiVersion, kind) === undefined);
    expect(custom.length).toBeGreaterThan(140);
    expect(custom).toContainEqual({ apiVersion: 'cert-manager.io/v1', kind: 'Certificate' });
    expect(custom.filter(({ apiVersion }) => !/^[\w.-]+\.(io|com|sh)\//.test(apiVersion))).toEqual([]);
  });

  test('has a page of its project', () => {
    const page = (apiVersion: string, kind: string) => reference.kind(apiVersion, kind)?.documentation;
    expect(page('networking.istio.io/v1', 'DestinationRule')).toBe(
      'https://istio.io/latest/docs/reference/config/networking/destination-rule/',
    );
    expect(page('source.toolkit.fluxcd.io/v1', 'HelmRepository')).toBe(
      'https://fluxcd.io/flux/components/source/helmrepositories/',
    );
    for (const { apiVersion, kind } of reference.kinds()) {
      if (reference.schema(apiVersion, kind) !== undefined) continue;
      expect(page(apiVersion, kind), kind).toMatch(
        /^https:\/\/(gateway-api\.sigs\.k8s\.io|cert-manager\.io\/docs|fluxcd\.io|istio\.io|argo-cd\.readthedocs\.io|external-secrets\.io|keda\.sh|prometheus-operator\.dev)\//,
      );
    }
  });

  test('a field of metadata keeps its page of Kubernetes, one of the spec has that of the kind', () => {
    const page = (path: readonly string[]) => reference.field('cert-manager.io/v1', 'Certificate', path)?.documentation;
    expect(page(['metadata', 'labels'])).toMatch(/^https:\/\/kubernetes\.io\/.*#ObjectMeta$/);
    expect(page(['spec', 'issuerRef', 'name'])).toBe('https://cert-manager.io/docs/reference/api-docs/');
  });

  test('is found by its plural and its short name, in its newest version', () => {
    const first = (name: string) => reference.kindsNamed(name)[0];
    expect(first('certificates')).toEqual({ apiVersion: 'cert-manager.io/v1', kind: 'Certificate' });
    expect(first('hr')).toEqual({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease' });
    expect(first('Kustomization')).toEqual({ apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' });
  });

  test('two projects may have a kind of one name', () => {
    expect(reference.kindsNamed('gateway').slice(0, 2)).toEqual([
      { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway' },
      { apiVersion: 'networking.istio.io/v1', kind: 'Gateway' },
    ]);
  });

  test('no type of a program is taken for a kind', () => {
    expect(reference.kindsNamed('withtriggers')).toEqual([]);
    expect(reference.kindsNamed('embeddedpersistentvolumeclaim')).toEqual([]);
  });
});
