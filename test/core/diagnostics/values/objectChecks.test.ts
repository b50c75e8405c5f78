import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../../support/checkFix.ts';
import { readApiReference } from '../../api/readAssets.ts';

const api = await readApiReference();

describe('requests and limits', () => {
  const pod = (resources: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { containers: [{ name: web, image: web, resources: { ${resources} } }] }
  `;

  test('a request above its limit is an error, in whatever units', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
          - name: web
            image: web
            resources:
              requests: { cpu: 1500m, memory: 64Mi, ephemeral-storage: 1Gi }
      #                        ^^^^^ error invalid-value
      #                                       ^^^^ error invalid-value
              limits: { cpu: 1, memory: 64M }
    `,
      api,
    );
    const sized = (request: string) => pod(`requests: { cpu: ${request} }, limits: { cpu: 500m }`);
    checkFix(sized('$01'), 'Change to `500m`', sized('500m'), api);
    checkDiagnostics(sized('0.5'), api);
    checkDiagnostics(sized('"${CPU}"'), api);
  });

  test('thousandths of a byte are a warning, with both units that may be meant', () => {
    const limited = (memory: string) => pod(`limits: { memory: ${memory} }`);
    expect(fixTitles(limited('$0512m'), api)).toEqual(['Change to `512Mi`', 'Change to `512M`']);
    checkFix(limited('$0512m'), 'Change to `512Mi`', limited('512Mi'), api);
    checkDiagnostics(limited('1000m'), api);
  });
});

describe('restartPolicy', () => {
  const workload = (kind: string, policy: string) => `
    apiVersion: ${kind === 'Job' ? 'batch/v1' : 'apps/v1'}
    kind: ${kind}
    metadata: { name: web }
    spec:
      ${kind === 'Job' ? '' : 'selector: { matchLabels: { app: web } }'}
      template:
        metadata: { labels: { app: web } }
        spec: { restartPolicy: ${policy}, containers: [{ name: web, image: web }] }
  `;

  test('is Always for what keeps running, anything else for a Job', () => {
    checkFix(workload('Deployment', 'Nev$0er'), 'Change to `Always`', workload('Deployment', 'Always'), api);
    checkFix(workload('Job', 'Alw$0ays'), 'Change to `OnFailure`', workload('Job', 'OnFailure'), api);
    for (const [kind, policy] of [
      ['Job', 'Never'],
      ['Job', '"${POLICY}"'],
      ['StatefulSet', 'Always'],
    ] as const) {
      expect(fixTitles(workload(kind, `$0${policy}`.replace('$0"', '"$0')), api)).toEqual([]);
    }
  });
});

test('an autoscaler has no more Pods at least than at most', () => {
  const autoscaler = (most: string) => `
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec: { minReplicas: 3, maxReplicas: ${most}, scaleTargetRef: { kind: Widget, apiVersion: example.com/v1, name: web } }
  `;
  checkFix(autoscaler('$02'), 'Change to `3`', autoscaler('3'), api);
  checkDiagnostics(autoscaler('3'), api);
});

test('what a policy takes out of a range lies in it, and its ports do not run backwards', () => {
  checkDiagnostics(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web }
    spec:
      podSelector: {}
      policyTypes: [Egress]
      egress:
        - to: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16, 11.0.0.0/16, 10.0.0.0/8, "fd00::/16", 10.2.3.4/32] } }]
    #                                                               ^^^^^^^^^^^ error invalid-value
    #                                                                            ^^^^^^^^^^ error invalid-value
    #                                                                                        ^^^^^^^^^^^ error invalid-value
          ports: [{ port: 8000, endPort: 80 }, { port: 80, endPort: 80 }]
    #                                    ^^ error invalid-value
  `,
    api,
  );
});

test('a definition is named after its plural and its group', () => {
  const definition = (name: string) => `
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: ${name} }
    spec:
      group: example.com
      scope: Namespaced
      names: { plural: widgets, kind: Widget }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
  `;
  checkFix(
    definition('widg$0et.example.com'),
    'Change to `widgets.example.com`',
    definition('widgets.example.com'),
    api,
  );
  checkDiagnostics(definition('widgets.example.com'), api);
});

test('a PodDisruptionBudget has one bound, not both', () => {
  checkDiagnostics(
    `
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec: { minAvailable: 1, maxUnavailable: 1, selector: {} }
    #                                        ^ error invalid-value
    ---
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: shop }
    spec: { minAvailable: null, maxUnavailable: 1, selector: {} }
  `,
    api,
  );
});
