import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/core/graph/snapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { resourcesOf, snapshotOfText } from '../../support/snapshotOf.ts';

const object = (apiVersion: string, kind: string, metadata: string, fields = '') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    ${fields}`;
const service = (namespace: string, kind = 'Service') => object('v1', kind, `name: hook, namespace: ${namespace}`);
const pod = (name: string, namespace: string, labels: string) =>
  object('v1', 'Pod', `name: ${name}, namespace: ${namespace}, labels: { ${labels} }`);
const namespace = (name: string, labels: string) => object('v1', 'Namespace', `name: ${name}, labels: { ${labels} }`);

const webhookKinds = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];
const webhook = (fields: string, kind = 'ValidatingWebhookConfiguration') =>
  object('admissionregistration.k8s.io/v1', kind, 'name: check', `webhooks: [{ ${fields} }]`);

describe('the Service that the API server calls', () => {
  const ref = '{ name: hook, namespace: a, port: 8443 }';
  const definition = (conversion: string, apiVersion = 'v1') =>
    object(
      `apiextensions.k8s.io/${apiVersion}`,
      'CustomResourceDefinition',
      'name: widgets.example.com',
      `spec: { conversion: { strategy: Webhook, ${conversion} } }`,
    );

  test.each<readonly [id: string, source: string, words: string]>([
    ...webhookKinds.map((kind): readonly [string, string, string] => [
      'webhook-calls-service',
      webhook(`clientConfig: { service: ${ref} }`, kind),
      `${kind} check asks`,
    ]),
    [
      'apiservice-calls-service',
      object('apiregistration.k8s.io/v1', 'APIService', 'name: v1.metrics', `spec: { service: ${ref} }`),
      'APIService v1.metrics is answered by',
    ],
    [
      'customresourcedefinition-calls-service',
      definition(`webhook: { clientConfig: { service: ${ref} } }`),
      'CustomResourceDefinition widgets.example.com is converted between versions by',
    ],
    [
      'customresourcedefinition-calls-service',
      definition(`webhookClientConfig: { service: ${ref} }`, 'v1beta1'),
      'CustomResourceDefinition widgets.example.com is converted between versions by',
    ],
  ])('%s: by name and namespace, with its port', (id, source, words) => {
    checkGraph(source + service('a'), `${words} Service hook [found]`);
    checkGraph(source + service('b'), `${words} Service hook [missing]`);
    checkGraph(source + service('a', 'Deployment'), `${words} Service hook [missing]`);
    checkGraph(source.replace('service:', 'url:') + service('a'), '');
    const edges = graphOf(snapshotOfText(source + service('a'))).edges;
    expect(edges.map(({ relation, port }) => [relation, port])).toEqual([[id, '8443']]);
  });

  test('an APIService of the API server itself calls none', () => {
    checkGraph(object('apiregistration.k8s.io/v1', 'APIService', 'name: v1.', 'spec: { service: null }'), '');
  });
});

describe('webhook-watches-namespaces', () => {
  const calls = (name: string) =>
    `ValidatingWebhookConfiguration check is called for what is in Namespace ${name} [found]`;
  const watching = (selector: string) => webhook(`namespaceSelector: ${selector}`);
  const both = namespace('a', 'inject: enabled') + namespace('b', 'inject: disabled');

  test('takes the Namespaces that are written here, by labels and expressions', () => {
    checkGraph(watching('{ matchLabels: { inject: enabled } }') + both, calls('a'));
    checkGraph(
      watching('{ matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [a] }] }') + both,
      calls('b'),
    );
  });

  test('says nothing where it takes all, or none that is here', () => {
    checkGraph(watching('{}') + both, '');
    checkGraph(watching('{ matchLabels: { inject: other } }') + both, '');
    checkGraph(watching('null') + both, '');
    checkGraph(watching('{ matchLabels: { inject: enabled } }') + pod('p', 'a', 'inject: enabled'), '');
  });
});

describe('webhook-watches-objects', () => {
  const calls = (name: string) => `ValidatingWebhookConfiguration check is called for ${name} [found]`;
  const watching = (selector: string, rules = '[{ apiGroups: [""], resources: [pods] }]', more = '') =>
    webhook(`objectSelector: ${selector}, rules: ${rules}${more}`);
  const web = '{ matchLabels: { app: web } }';
  const objects =
    pod('web', 'a', 'app: web') +
    pod('cache', 'a', 'app: cache') +
    pod('other', 'b', 'app: web') +
    object('v1', 'Service', 'name: web, namespace: a, labels: { app: web }');

  test('takes the objects that its rules are about', () => {
    checkGraph(watching(web) + objects, `${calls('Pod web')}\n${calls('Pod other')}`);
    checkGraph(watching(web, '[{ apiGroups: ["*"], resources: [services] }]') + objects, calls('Service web'));
    checkGraph(watching(web, '[{ apiGroups: [apps], resources: [pods] }]') + objects, '');
    checkGraph(watching(web, '[]') + objects, '');
  });

  test('in the namespaces that it looks at', () => {
    checkGraph(
      watching(web, undefined, ', namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: b } }') + objects,
      calls('Pod other'),
    );
  });

  test('says nothing where it only leaves some out', () => {
    checkGraph(watching('{}') + objects, '');
    checkGraph(watching('{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }') + objects, '');
  });
});

describe('object-follows-customresourcedefinition', () => {
  const definition = (spec: string, apiVersion = 'v1') =>
    object(
      `apiextensions.k8s.io/${apiVersion}`,
      'CustomResourceDefinition',
      'name: widgets.example.com',
      `spec: { ${spec} }`,
    );
  const names = 'group: example.com, names: { kind: Widget, plural: widgets }';
  const served = definition(`${names}, versions: [{ name: v1, served: true }, { name: v1alpha1, served: false }]`);
  const line = (status: string) =>
    `Widget one is of the kind that is defined by CustomResourceDefinition widgets.example.com [${status}]`;
  const widget = (apiVersion: string) => object(apiVersion, 'Widget', 'name: one');

  test('finds the definition of its group and kind', () => {
    checkGraph(widget('example.com/v1') + served, line('found'));
    checkGraph(widget('other.example.com/v1') + served, '');
    checkGraph(object('example.com/v1', 'Gadget', 'name: one') + served, '');
    checkGraph(widget('example.com/v1') + definition('group: example.com'), '');
  });

  test('a version that is not served contradicts it, with the ones that are', () => {
    const source = widget('example.com/v1alpha1') + served;
    checkGraph(source, line('contradicted'));
    const snapshot = snapshotOfText(source);
    const edges = resourcesOf(snapshot).flatMap((resource) => edgesOf(snapshot, resource));
    expect(edges.map(({ field, value, reason }) => [field, value, reason?.en])).toEqual([
      ['apiVersion', 'example.com/v1alpha1', 'The definition does not serve `v1alpha1`; it serves `v1`.'],
    ]);
  });

  test('v1beta1 definitions may have one version', () => {
    checkGraph(widget('example.com/v1') + definition(`${names}, version: v1`, 'v1beta1'), line('found'));
    checkGraph(widget('example.com/v2') + definition(`${names}, version: v1`, 'v1beta1'), line('contradicted'));
  });

  test('a kind that is defined elsewhere is not reported', () => {
    checkDiagnostics(widget('example.com/v1'));
  });
});

describe.each([
  ['ValidatingAdmissionPolicy', 'validatingadmissionpolicybinding-applies-policy'],
  ['MutatingAdmissionPolicy', 'mutatingadmissionpolicybinding-applies-policy'],
])('%sBinding', (kind, id) => {
  const group = 'admissionregistration.k8s.io/v1';
  const policy = (name: string, spec = '') => object(group, kind, `name: ${name}`, `spec: { ${spec} }`);
  const binding = (more = '') => object(group, `${kind}Binding`, 'name: bound', `spec: { policyName: limit${more} }`);
  const applies = (status = 'found') => `${kind}Binding bound puts into effect ${kind} limit [${status}]`;

  test(`${id}: by name`, () => {
    checkGraph(binding() + policy('limit'), applies());
    checkGraph(binding() + policy('other'), applies('missing'));
    checkGraph(object(group, `${kind}Binding`, 'name: bound', 'spec: {}') + policy('limit'), '');
  });

  describe('admissionpolicybinding-reads-parameters: of the kind that its policy says', () => {
    const ofMaps = policy('limit', 'paramKind: { apiVersion: v1, kind: ConfigMap }');
    const params = (ns: string, labels = '') =>
      object('v1', 'ConfigMap', `name: params, namespace: ${ns}, labels: { ${labels} }`);
    const reads = (name: string, status = 'found') =>
      `${kind}Binding bound takes its parameters from ConfigMap ${name} [${status}]`;

    test('by name, in the namespace that is written or in any', () => {
      const named = binding(', paramRef: { name: params, namespace: a }');
      checkGraph(named + ofMaps + params('a'), `${applies()}\n${reads('params')}`);
      checkGraph(named + ofMaps + params('b'), `${applies()}\n${reads('params', 'missing')}`);
      checkGraph(
        named + ofMaps + object('v1', 'Secret', 'name: params, namespace: a'),
        `${applies()}\n${reads('params', 'missing')}`,
      );
      const anywhere = binding(', paramRef: { name: params }');
      checkGraph(anywhere + ofMaps + params('b'), `${applies()}\n${reads('params')}`);
      checkGraph(anywhere + ofMaps, `${applies()}\n${reads('params', 'unknown')}`);
    });

    test('by labels', () => {
      const selected = binding(', paramRef: { selector: { matchLabels: { tier: gold } }, namespace: a }');
      checkGraph(selected + ofMaps + params('a', 'tier: gold'), `${applies()}\n${reads('params')}`);
      checkGraph(selected + ofMaps + params('b', 'tier: gold'), applies());
      checkGraph(selected + ofMaps + params('a', 'tier: lead'), applies());
    });

    test('nothing to say where the policy is not here, or takes none', () => {
      const named = binding(', paramRef: { name: params, namespace: a }');
      checkGraph(named + params('a'), applies('missing'));
      checkGraph(named + policy('limit') + params('a'), applies());
    });
  });
});

describe('flowschema-uses-prioritylevelconfiguration', () => {
  const group = 'flowcontrol.apiserver.k8s.io/v1';
  const schema = (name: string) =>
    object(group, 'FlowSchema', 'name: health', `spec: { priorityLevelConfiguration: { name: ${name} } }`);
  const line = (name: string, status: string) =>
    `FlowSchema health puts requests into the queue of PriorityLevelConfiguration ${name} [${status}]`;

  test('by name, those of every cluster too', () => {
    checkGraph(schema('mine') + object(group, 'PriorityLevelConfiguration', 'name: mine'), line('mine', 'found'));
    checkGraph(schema('mine') + object('scheduling.k8s.io/v1', 'PriorityClass', 'name: mine'), line('mine', 'missing'));
    checkGraph(schema('workload-low'), line('workload-low', 'found'));
    checkGraph(schema('null'), '');
  });
});
