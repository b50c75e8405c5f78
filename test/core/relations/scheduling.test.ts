import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const pod = (spec: string, labels = 'app: web') => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop, labels: { ${labels} } }
    spec: { ${spec} }
`;
const other = (apiVersion: string, kind: string, metadata: string, rest = '') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    ${rest}
`;
const node = (name: string, labels: string, taints = '') =>
  other('v1', 'Node', `name: ${name}, labels: { ${labels} }`, `spec: { taints: [${taints}] }`);
const otherPod = (name: string, labels: string, namespace = 'shop') =>
  other('v1', 'Pod', `name: ${name}, namespace: ${namespace}, labels: { ${labels} }`);

describe.each([
  ['priorityClassName: shared', 'takes its priority from', 'scheduling.k8s.io/v1', 'PriorityClass'],
  ['runtimeClassName: shared', 'runs its containers with', 'node.k8s.io/v1', 'RuntimeClass'],
  ['nodeName: shared', 'runs on', 'v1', 'Node'],
])('%s', (spec, verb, apiVersion, kind) => {
  test('finds the object, which lives in no namespace', () => {
    checkGraph(pod(spec) + other(apiVersion, kind, 'name: shared'), `Pod web ${verb} ${kind} shared [found]`);
  });

  test('leaves open what clusters bring themselves, and takes no other kind for it', () => {
    checkGraph(pod(spec) + other('v1', 'Secret', 'name: shared'), `Pod web ${verb} ${kind} shared [unknown]`);
    checkDiagnostics(pod(spec));
  });

  test('is nothing to say where it is absent', () => {
    checkGraph(pod(spec.replace('shared', 'null')), '');
  });
});

test('the priorities of the system are in every cluster', () => {
  checkGraph(
    pod('priorityClassName: system-node-critical'),
    'Pod web takes its priority from PriorityClass system-node-critical [found]',
  );
});

describe.each([
  ['resourceClaimName', 'shares the devices of', 'ResourceClaim'],
  ['resourceClaimTemplateName', 'claims devices of its own after', 'ResourceClaimTemplate'],
])('resourceClaims[].%s', (field, verb, kind) => {
  const spec = `resourceClaims: [{ name: gpu, ${field}: shared }]`;
  const claim = (namespace: string) => other('resource.k8s.io/v1', kind, `name: shared, namespace: ${namespace}`);

  test('finds the object of its namespace', () => {
    checkGraph(pod(spec) + claim('shop'), `Pod web ${verb} ${kind} shared [found]`);
  });

  test('misses it where it is in another one', () => {
    checkGraph(pod(spec) + claim('other'), `Pod web ${verb} ${kind} shared [missing]`);
  });

  test('stood under source before', () => {
    checkGraph(
      pod(`resourceClaims: [{ name: gpu, source: { ${field}: shared } }]`) + claim('shop'),
      `Pod web ${verb} ${kind} shared [found]`,
    );
  });
});

describe('nodeSelector', () => {
  test('takes the Nodes that carry all its pairs', () => {
    checkGraph(
      pod('nodeSelector: { disk: ssd, zone: a }') + node('both', 'disk: ssd, zone: a') + node('half', 'disk: ssd'),
      'Pod web may only run on Node both [found]',
    );
  });

  test('leaves open which Nodes there are: mostly none is written', () => {
    checkGraph(
      pod('nodeSelector: { disk: ssd }') + node('slow', 'disk: hdd'),
      'Pod web may only run on Node disk=ssd [unknown]',
    );
    checkDiagnostics(pod('nodeSelector: { disk: ssd }') + node('slow', 'disk: sdd'));
  });

  test('says nothing of labels that nearly every Node has, and nothing when it is empty', () => {
    checkGraph(pod('nodeSelector: { kubernetes.io/os: linux, kubernetes.io/arch: amd64 }'), '');
    checkGraph(pod('nodeSelector: {}') + node('any', 'disk: ssd'), '');
  });
});

describe('node affinity', () => {
  const required = (term: string) =>
    pod(
      `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${term}] } } }`,
    );

  test('takes the Nodes of every term; in a term all must hold', () => {
    checkGraph(
      required(
        '{ matchExpressions: [{ key: zone, operator: In, values: [a, b] }, { key: disk, operator: Exists }] }, { matchFields: [{ key: metadata.name, operator: In, values: [third] }] }',
      ) +
        node('first', 'zone: a, disk: ssd') +
        node('second', 'zone: b') +
        node('third', 'zone: c'),
      'Pod web may only run on Node first [found]\nPod web may only run on Node third [found]',
    );
  });

  test('compares numbers', () => {
    checkGraph(
      required('{ matchExpressions: [{ key: cores, operator: Gt, values: ["8"] }] }') +
        node('big', 'cores: "16"') +
        node('equal', 'cores: "8"') +
        node('named', 'cores: many') +
        node('none', 'zone: a'),
      'Pod web may only run on Node big [found]',
    );
    checkGraph(
      required('{ matchExpressions: [{ key: cores, operator: Lt, values: ["8"] }] }') + node('big', 'cores: "16"'),
      'Pod web may only run on Node cores<8 [unknown]',
    );
  });

  test('takes nothing with an empty term', () => {
    checkGraph(required('{}') + node('any', 'zone: a'), '');
  });

  test('a preference is told only where a Node fits', () => {
    const preferring = pod(
      'affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [{ key: disk, operator: In, values: [ssd] }] } }] } }',
    );
    checkGraph(preferring + node('fast', 'disk: ssd'), 'Pod web prefers to run on Node fast [found]');
    checkGraph(preferring + node('slow', 'disk: hdd'), '');
  });
});

describe.each([
  ['podAffinity', 'runs close to'],
  ['podAntiAffinity', 'runs apart from'],
])('%s', (affinity, verb) => {
  const required = (term: string) =>
    `affinity: { ${affinity}: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, ${term} }] } }`;

  test('takes the Pods of its own namespace', () => {
    checkGraph(
      pod(required('labelSelector: { matchLabels: { app: cache } }')) +
        otherPod('cache', 'app: cache') +
        otherPod('elsewhere', 'app: cache', 'other') +
        otherPod('queue', 'app: queue'),
      `Pod web ${verb} Pod cache [found]`,
    );
  });

  test('counts as a preference too, and takes the Pod itself', () => {
    checkGraph(
      pod(
        `affinity: { ${affinity}: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { labelSelector: { matchLabels: { app: web } } } }] } }`,
      ),
      `Pod web ${verb} Pod web [found]`,
    );
  });

  test('looks at the namespaces listed and selected, together', () => {
    const term =
      'labelSelector: { matchLabels: { app: cache } }, namespaces: [listed], namespaceSelector: { matchLabels: { team: a } }';
    checkGraph(
      pod(required(term)) +
        otherPod('own', 'app: cache') +
        otherPod('one', 'app: cache', 'listed') +
        otherPod('two', 'app: cache', 'selected') +
        otherPod('three', 'app: cache', 'other') +
        other('v1', 'Namespace', 'name: selected, labels: { team: a }'),
      `Pod web ${verb} Pod one [found]\nPod web ${verb} Pod two [found]`,
    );
  });

  test('looks at every namespace with an empty namespaceSelector', () => {
    checkGraph(
      pod(required('labelSelector: { matchLabels: { app: cache } }, namespaceSelector: {}')) +
        otherPod('own', 'app: cache') +
        otherPod('far', 'app: cache', 'other'),
      `Pod web ${verb} Pod own [found]\nPod web ${verb} Pod far [found]`,
    );
  });

  test('takes nothing without a labelSelector, and all with an empty one', () => {
    checkGraph(pod(required('labelSelector: null')) + otherPod('cache', 'app: cache'), '');
    checkGraph(
      pod(required('labelSelector: {}')) + otherPod('cache', 'app: cache'),
      `Pod web ${verb} Pod web [found]\nPod web ${verb} Pod cache [found]`,
    );
  });

  test('matchLabelKeys and mismatchLabelKeys add the labels of the Pod that asks', () => {
    const tenants = otherPod('mine', 'app: web, tenant: a') + otherPod('theirs', 'app: web, tenant: b');
    const term = (keys: string) => pod(required(`labelSelector: { matchLabels: { app: web } }, ${keys}`), 'tenant: a');
    checkGraph(term('matchLabelKeys: [tenant, pod-template-hash]') + tenants, `Pod web ${verb} Pod mine [found]`);
    checkGraph(term('mismatchLabelKeys: [tenant]') + tenants, `Pod web ${verb} Pod theirs [found]`);
  });

  test('misses Pods that are not here', () => {
    checkGraph(
      pod(required('labelSelector: { matchLabels: { app: cache } }')),
      `Pod web ${verb} Pod app=cache [missing]`,
    );
  });
});

describe('topologySpreadConstraints', () => {
  const spread = (selector: string) => pod(`topologySpreadConstraints: [{ topologyKey: zone, ${selector} }]`);

  test('counts the Pods of its own namespace', () => {
    checkGraph(
      spread('labelSelector: { matchLabels: { app: web } }') + otherPod('far', 'app: web', 'other'),
      'Pod web is spread evenly with Pod web [found]',
    );
  });

  test('counts none without a selector', () => {
    checkGraph(spread('labelSelector: null'), '');
  });

  test('tells a slip of the keyboard', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web, labels: { app: web-shop } }
      spec:
        topologySpreadConstraints:
          - topologyKey: zone
            labelSelector: { matchLabels: { app: web-shpo } }
      #                                     ^^^^^^^^^^^^^ warning selector-selects-nothing
    `);
  });
});

describe('tolerations', () => {
  const gpu = '{ key: dedicated, value: gpu, effect: NoSchedule }';

  test.each([
    '{ key: dedicated, operator: Equal, value: gpu, effect: NoSchedule }',
    '{ key: dedicated, value: gpu }',
    '{ key: dedicated, operator: Exists }',
    '{ operator: Exists }',
  ])('%s tolerates the taint', (toleration) => {
    const source = pod(`tolerations: [${toleration}]`) + node('gpu', 'zone: a', gpu) + node('plain', 'zone: a');
    checkGraph(source, 'Pod web tolerates a taint of Node gpu [found]');
    expect(graphOf(snapshotOfText(source)).edges.map(({ value }) => value)).toEqual(['dedicated=gpu:NoSchedule']);
  });

  test.each([
    '{ key: dedicated, value: cpu }',
    '{ key: dedicated }',
    '{ key: dedicate, operator: Exists }',
    '{ key: dedicated, operator: Exists, effect: NoExecute }',
    '{ operator: Equal }',
    'null',
    'dedicated',
  ])('%s does not', (toleration) => {
    checkGraph(pod(`tolerations: [${toleration}]`) + node('gpu', 'zone: a', gpu), '');
  });

  test('nothing follows where no taint is written here', () => {
    checkGraph(pod('tolerations: [{ operator: Exists }]'), '');
  });
});
