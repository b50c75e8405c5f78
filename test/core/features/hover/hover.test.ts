import { describe, expect, test } from 'vitest';
import { renderPlain } from '../../../../src/core/features/renderProse.ts';
import { checkHover, hoverAt, hoverText } from '../../../support/checkHover.ts';
import { parseFixture } from '../../../support/fixture.ts';
import { noApiReference, smallApiReference } from '../../../support/noApiReference.ts';
import { selectorFixture } from '../../../support/selectorFixture.ts';

describe("on a Service's selector", () => {
  test('are the workloads whose Pods it takes, and label by label why not the others', () => {
    checkHover(
      selectorFixture.replace('selector: { app: web, tier: front }', 'sel$0ector: { app: web, tier: front }'),
      `
      Takes the Pods of StatefulSet full-sts (workloads.yaml:19)
      - ✗ Deployment one-of-two (workloads.yaml:11): \`tier: back\` ≠ \`front\`
      - ✗ Deployment cross-ns (workloads.yaml:3): namespace \`b\` ≠ \`a\`
      `,
    );
  });

  test('the same stands on each of its pairs', () => {
    checkHover(
      selectorFixture.replace('selector: { app: web, tier: front }', 'selector: { app: web, tier: fr$0ont }'),
      'Takes the Pods of StatefulSet full-sts (workloads.yaml:19)',
    );
  });

  test('that takes nothing: those that miss least first, a namespace counted as one thing', () => {
    checkHover(
      selectorFixture.replace('selector: { app: web, tier: front }', 'sel$0ector: { app: web, tier: front, zone: a }'),
      `
      Takes no Pod of these manifests: \`app=web,tier=front,zone=a\`
      - ✗ StatefulSet full-sts (workloads.yaml:19): no label \`zone\`
      - ✗ Deployment one-of-two (workloads.yaml:11): \`tier: back\` ≠ \`front\`, no label \`zone\`
      - ✗ Deployment cross-ns (workloads.yaml:3): no label \`zone\`, namespace \`b\` ≠ \`a\`
      `,
    );
  });

  test('of one label that takes nothing: what is nearly it, and not everything that has another value', () => {
    const service = (value: string) => `
      apiVersion: v1
      kind: Service
      metadata: { name: web, namespace: a }
      spec: { sel$0ector: { app: ${value} } }
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: web, namespace: a, labels: { app: storefront } }
    `;
    expect(hoverText(service('storefrnt'))).toContain('- ✗ Pod web (manifest.yaml:8): `app: storefront` ≠ `storefrnt`');
    expect(hoverText(service('catalog'))).not.toContain('✗');
  });

  test('that is empty: why it takes nothing', () => {
    checkHover(
      selectorFixture.replace('selector: { app: web, tier: front }', 'sel$0ector: {}'),
      'An empty selector takes no Pods: the Service has no endpoints of its own.',
    );
  });

  test('in Korean too', () => {
    expect(
      hoverText(selectorFixture.replace('selector: { app: web,', 'sel$0ector: { app: web,'), 'ko').split('\n')[0],
    ).toBe('다음이 만드는 Pod를 선택합니다: StatefulSet full-sts (workloads.yaml:19)');
  });
});

describe("on a workload's selector", () => {
  const deployment = (tier: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      sel$0ector: { matchLabels: { app: web, tier: front } }
      template: { metadata: { labels: { app: web, tier: ${tier} } } }
  `;

  test('is that its own Pods are taken', () => {
    checkHover(deployment('front'), "✓ Takes the Pods of this workload's own template.");
  });

  test('is label by label why they are not', () => {
    checkHover(
      deployment('back'),
      `
      ✗ Does not take the Pods of this workload's own template; the API server rejects it.
      - ✓ \`app=web\`
      - ✗ \`tier: back\` ≠ \`front\`
      `,
    );
  });
});

describe('on a LabelSelector that takes Pods', () => {
  test('is whose Pods, and why not the others', () => {
    const policies = `
      apiVersion: policy/v1
      kind: PodDisruptionBudget
      metadata: { name: web, namespace: a }
      spec: { sel$0ector: { matchLabels: { app: web, tier: front } } }
      ---
      ${['front a', 'back a', 'front b']
        .map((each, index) => {
          const [tier, namespace] = each.split(' ');
          return `apiVersion: v1\n      kind: Pod\n      metadata: { name: p${index}, namespace: ${namespace}, labels: { app: web, tier: ${tier} } }`;
        })
        .join('\n      ---\n      ')}
    `;
    checkHover(
      policies,
      `
      Takes the Pods of Pod p0 (manifest.yaml:8)
      - ✗ Pod p1 (manifest.yaml:12): \`tier: back\` ≠ \`front\`
      - ✗ Pod p2 (manifest.yaml:16): namespace \`b\` ≠ \`a\`
      `,
    );
    checkHover(
      policies.replace('sel$0ector', 'selector').replace('tier: front } } }', 'tier: fr$0ont } } }'),
      'Takes the Pods of Pod p0 (manifest.yaml:8)',
    );
  });
});

describe('on the Pods that a peer of a NetworkPolicy means', () => {
  const policy = (peer: string) => `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: db, namespace: a }
    spec: { podSelector: {}, ingress: [{ from: [{ ${peer} }] }] }
    ---
    apiVersion: v1
    kind: Namespace
    metadata: { name: b, labels: { team: shop } }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: near, namespace: a, labels: { app: web } }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: far, namespace: b, labels: { app: web } }
  `;

  test('are those of its own namespace', () => {
    checkHover(
      policy('podSel$0ector: { matchLabels: { app: web } }'),
      `
      Takes the Pods of Pod near (manifest.yaml:12)
      - ✗ Pod far (manifest.yaml:16): namespace \`b\` ≠ \`a\`
      `,
    );
  });

  test('are those of the namespaces that are chosen beside it', () => {
    const source = policy(
      'namespaceSelector: { matchLabels: { team: shop } }, podSel$0ector: { matchLabels: { app: web } }',
    );
    checkHover(
      source,
      `
      Takes the Pods of Pod far (manifest.yaml:16)
      - ✗ Pod near (manifest.yaml:12): namespace \`a\` is not chosen
      `,
    );
    expect(hoverText(source, 'ko')).toContain('- ✗ Pod near (manifest.yaml:12): 네임스페이스 `a` 선택 안 됨');
  });
});

describe('on a reference', () => {
  const pod = (account: string, more = '') => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: a }
    spec: { serviceAccountName: ${account} }
    ${more}`;
  const account = (name: string, namespace: string) => `---
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: ${name}, namespace: ${namespace} }
    `;

  test('is where the object is written', () => {
    checkHover(pod('rob$0ot', account('robot', 'a')), '→ ServiceAccount robot (manifest.yaml:8)');
  });

  test('is that nothing here has the name', () => {
    checkHover(pod('rob$0ot'), '✗ `ServiceAccount robot` is not in these manifests.');
  });

  test('is what may be meant', () => {
    checkHover(
      pod('rob$0ots', account('robot', 'a')),
      '✗ `ServiceAccount robots` is not in these manifests. Is this meant: ServiceAccount robot (manifest.yaml:8)?',
    );
  });

  test('is the namespace in which it would be', () => {
    checkHover(
      pod('rob$0ot', account('robot', 'b')),
      '✗ `ServiceAccount robot` is not in these manifests. In another namespace: ServiceAccount robot (manifest.yaml:8) (b)',
    );
  });

  test('is that every cluster has it', () => {
    checkHover(pod('defau$0lt'), '→ `ServiceAccount default`, which every cluster has.');
  });

  test('is that it cannot be told where a kustomization brings in what cannot be read', () => {
    checkHover(
      `#- /a/pod.yaml
    ${pod('rob$0ot')}
    #- /a/kustomization.yaml
    resources: [pod.yaml, 'https://example.com/more?ref=v1']
    `,
      '? `ServiceAccount robot` is not in the files that could be read; the cluster, a chart or a generator may bring it.',
    );
  });

  test('is told on the map around the name as well', () => {
    checkHover(
      selectorFixture.replace('scaleTargetRef:', 'scale$0TargetRef:'),
      '✗ `Deployment nowhere` is not in these manifests.',
    );
  });

  test('is one object in each of the alternatives', () => {
    checkHover(
      `
    #- /shared/pod.yaml
    ${pod('rob$0ot')}
    #- /dev/account.yaml
    { apiVersion: v1, kind: ServiceAccount, metadata: { name: robot, namespace: a, labels: { stage: dev } } }
    #- /prod/account.yaml
    { apiVersion: v1, kind: ServiceAccount, metadata: { name: robot, namespace: a, labels: { stage: prod } } }
    `,
      '→ ServiceAccount robot (dev/account.yaml:1), ServiceAccount robot (prod/account.yaml:1) (one for each of the alternatives)',
    );
  });
});

describe('on the name of an object', () => {
  test('is what points at it', () => {
    checkHover(
      selectorFixture.replace('metadata: { name: svc-a,', 'metadata: { name: sv$0c-a,'),
      `
      What points here:
      - Ingress entry (entry.yaml:3) routes to
      - StatefulSet full-sts (workloads.yaml:19) gets its DNS names from
      `,
    );
  });

  test('is what points at the Pods it makes', () => {
    checkHover(
      selectorFixture.replace('metadata: { name: full-sts,', 'metadata: { name: full$0-sts,'),
      `
      What points here:
      - NetworkPolicy np-all (policies.yaml:12) applies to
      - PodDisruptionBudget pdb-expr (policies.yaml:3) limits evictions of
      - Service svc-a (services.yaml:3) selects
      `,
    );
  });

  test('is nothing of the kind where nobody does', () => {
    expect(
      hoverText(selectorFixture.replace('metadata: { name: cross-ns,', 'metadata: { name: cross$0-ns,')),
    ).not.toContain('What points here');
  });
});

describe('after what these manifests say', () => {
  const api = smallApiReference({
    'spec.type': {
      type: 'string',
      allowed: ['ClusterIP', 'NodePort'],
      required: true,
      description: 'How it is exposed.\n\nMore.',
    },
    'spec.ports[].port': { type: 'integer' },
  });
  const service = `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec:
      ty$0pe: ClusterIP
  `;

  test('comes the note, then a rule, then the reference', () => {
    const blocks = hoverAt(service, api, 'en')?.blocks ?? [];
    const rule = blocks.indexOf('rule');
    expect(renderPlain(blocks.slice(0, rule))).toContain('Who acts on it:');
    expect(renderPlain(blocks.slice(rule + 1))).toBe(
      [
        '`Service.spec.type` `string` · required',
        'Allowed values: `ClusterIP`, `NodePort`',
        'How it is exposed.',
        'More.',
        'API reference https://kubernetes.io/docs/reference/kubernetes-api/',
      ].join('\n\n'),
    );
  });

  test('comes what does not fit in eight lines', () => {
    const pods = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `---
    apiVersion: v1
    kind: Pod
    metadata: { name: p${index}, labels: { app: web, tier: t${index} } }`,
      ).join('\n  ');
    const source = (count: number) =>
      `${service.replace('ty$0pe: ClusterIP', 'sel$0ector: { app: web, tier: t }')}${pods(count)}\n`;
    const kinds = (count: number) =>
      (hoverAt(source(count), api, 'en')?.blocks ?? []).map((block) =>
        typeof block === 'string' ? block : 'list' in block ? block.list.length : 1,
      );
    // nothing taken, one near miss, the note with its list
    expect(kinds(1)).toEqual([1, 1, 1, 3]);
    expect(kinds(4)).toEqual([1, 4, 'rule', 1, 3]);
  });

  test('items of lists are found in the reference', () => {
    const shown = hoverAt(service.replace('ty$0pe: ClusterIP', 'ports: [{ po$0rt: 80 }]'), api, 'en');
    expect(renderPlain(shown?.blocks ?? [])).toContain('`Service.spec.ports[].port` `integer`');
  });

  test('the hovered text is the key on a key, the value on a value', () => {
    const { text } = parseFixture(service).files[0] ?? { text: '' };
    const hovered = (source: string) => {
      const { start, end } = hoverAt(source, api, 'en')?.span ?? { start: 0, end: 0 };
      return text.slice(start, end);
    };
    expect(hovered(service)).toBe('type');
    expect(hovered(service.replace('ty$0pe: Cluster', 'type: Clus$0ter'))).toBe('ClusterIP');
  });
});

describe('there is no hover', () => {
  test.each([
    ['in a document that is no manifest', 'just: da$0ta'],
    ['in a template', 'apiVersion: v1\nkind: Service\nspec:\n  {{ if x$0 }}\n  selector: {}\n'],
    ['on a field that nothing is known of', 'apiVersion: example.com/v1\nkind: Widget\ncolour: bl$0ue'],
    ['in an empty file', '$0'],
  ])('%s', (_where, source) => {
    expect(hoverAt(source, noApiReference, 'en')).toBeUndefined();
  });
});

test('the second document of a file has its own places', () => {
  const source = `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { serviceAccountName: def$0ault }
  `;
  const { start, end } = hoverAt(source, noApiReference, 'en')?.span ?? { start: 0, end: 0 };
  expect(parseFixture(source).files[0]?.text.slice(start, end)).toBe('default');
});

describe('the words of a field lead to the glossary', () => {
  const termsAt = (source: string): readonly string[] =>
    (hoverAt(source, noApiReference, 'en')?.blocks ?? []).flatMap((block) =>
      typeof block === 'object' && 'list' in block
        ? block.list.flat().flatMap((piece) => (typeof piece === 'object' && 'term' in piece ? [piece.term] : []))
        : [],
    );

  test('after the actor', () => {
    expect(
      termsAt(`
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          strategy:
            rolling$0Update: { maxSurge: 1 }
      `),
    ).toEqual(['deployment-controller', 'rolling-update']);
  });

  test('also in the Pods that a workload makes', () => {
    expect(
      termsAt(`
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: backup }
        spec:
          jobTemplate:
            spec:
              template:
                spec:
                  toler$0ations: [{ key: gpu }]
      `),
    ).toEqual(['kube-scheduler', 'taint']);
  });

  test('and none where no entry is seen in the field', () => {
    expect(
      termsAt(`
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          progress$0DeadlineSeconds: 60
      `),
    ).toEqual(['deployment-controller']);
  });
});
