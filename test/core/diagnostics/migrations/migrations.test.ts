import { describe, expect, test } from 'vitest';
import { checkFix, fixTitles } from '../../../support/checkFix.ts';
import { fixProblems } from '../../../support/fixProblems.ts';
import { parseFixture } from '../../../support/fixture.ts';
import { readApiReference } from '../../api/readAssets.ts';

const api = await readApiReference();

/** With CRLF, comments and as JSON, too, where the fix is offered there. */
function checkMigration(before: string, title: string, after: string): void {
  checkFix(before, title, after, api);
  expect(fixProblems(parseFixture(before).files, api)).toEqual([]);
}

describe('an Ingress', () => {
  const titled = 'Change to `networking.k8s.io/v1` and adapt the fields';
  const withTypes = `${titled} (with the old default, \`pathType: ImplementationSpecific\`)`;

  test('has its backends below a service, and a type for each path', () => {
    checkMigration(
      `
      apiVersion: $0extensions/v1beta1
      kind: Ingress
      metadata: { name: web }
      spec:
        backend: { serviceName: site, servicePort: http }
        rules:
          - http:
              paths:
                - path: /shop # all
                  backend:
                    serviceName: web # the shop
                    servicePort: 80 # plain
                - backend:
                    servicePort: http
                    serviceName: "api"
    `,
      withTypes,
      `
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: web }
      spec:
        defaultBackend: { service: { name: site, port: { name: http } } }
        rules:
          - http:
              paths:
                - path: /shop # all
                  pathType: ImplementationSpecific
                  backend:
                    service:
                      name: web # the shop
                      port:
                        number: 80 # plain
                - pathType: ImplementationSpecific
                  backend:
                    service:
                      port:
                        name: http
                      name: "api"
    `,
    );
  });

  const path = (fields: string) => `
    apiVersion: $0networking.k8s.io/v1beta1
    kind: Ingress
    metadata: { name: web }
    spec:
      rules:
        - http:
            paths:
              - path: /
                pathType: Prefix
                backend:
${fields}
  `;

  test('says nothing of a type that is written', () => {
    const old = path('                  serviceName: web\n                  servicePort: 80');
    expect(fixTitles(old, api)).toEqual([titled]);
  });

  test('stays as it is where a port is missing, or no name', () => {
    expect(fixTitles(path('                  serviceName: web'), api)).toEqual([]);
    expect(fixTitles(path('                  serviceName: web\n                  servicePort: "80"'), api)).toEqual([]);
  });

  test('is brought over alone out of a List', () => {
    const list = (apiVersion: string, backend: string) => `
      apiVersion: v1
      kind: List
      items:
        - apiVersion: v1
          kind: Service
          metadata: { name: web }
          spec: { clusterIP: None }
        - apiVersion: ${apiVersion} # old
          kind: Ingress
          metadata: { name: web }
          spec:
            backend:
${backend} # last
    `;
    checkMigration(
      list('$0extensions/v1beta1', '              serviceName: web\n              servicePort: http'),
      titled,
      list(
        'networking.k8s.io/v1',
        '              service:\n                name: web\n                port:\n                  name: http',
      ).replace('backend:', 'defaultBackend:'),
    );
  });

  test('is brought over with an alias for a backend', () => {
    const shared = `
      apiVersion: $0networking.k8s.io/v1beta1
      kind: Ingress
      metadata: { name: web }
      spec:
        backend: &web
          serviceName: web
          servicePort: 80
        rules:
          - http: { paths: [{ path: /, pathType: Prefix, backend: *web }] }
    `;
    expect(fixTitles(shared, api)).toEqual([titled]);
    expect(fixProblems(parseFixture(shared).files, api)).toEqual([]);
  });
});

describe('a workload', () => {
  const workload = (apiVersion: string, kind: string, fields: string) => `
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { name: web }
    spec:
${fields}      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: web, image: nginx }] }
  `;
  const selector = '      selector:\n        matchLabels:\n          app: web\n';

  test('gets the selector that it had by default', () => {
    checkMigration(
      workload('$0extensions/v1beta1', 'ReplicaSet', '      replicas: 1\n'),
      'Change to `apps/v1` and adapt the fields',
      workload('apps/v1', 'ReplicaSet', `      replicas: 1\n${selector}`),
    );
  });

  test('loses what is gone', () => {
    checkMigration(
      workload('$0apps/v1beta2', 'Deployment', `      rollbackTo:\n        revision: 1\n${selector}`),
      'Change to `apps/v1` and adapt the fields',
      workload('apps/v1', 'Deployment', selector),
    );
  });

  test.each([
    ['extensions/v1beta1', 'DaemonSet', 'updateStrategy: { type: OnDelete }', 'the default update strategy'],
    ['apps/v1beta1', 'StatefulSet', 'updateStrategy: { type: OnDelete }', 'the default update strategy'],
    ['extensions/v1beta1', 'Deployment', 'strategy: { type: Recreate }', 'a rollout then replaces 25%'],
    ['apps/v1beta1', 'Deployment', 'revisionHistoryLimit: 2', '10 old ReplicaSets are kept then'],
  ])('of %s %s is told which default changes, unless it is written', (apiVersion, kind, field, told) => {
    const titles = (fields: string) => fixTitles(workload(`$0${apiVersion}`, kind, fields), api);
    const name = kind === 'StatefulSet' ? '      serviceName: web\n' : '';
    expect(titles(name + selector)[0]).toContain(`Change to \`apps/v1\` (${told}`);
    expect(titles(`${name}      ${field}\n${selector}`)).toContain('Change to `apps/v1`');
  });

  test('without labels stays as it is', () => {
    const old = workload('$0extensions/v1beta1', 'Deployment', '').replace('metadata: { labels: { app: web } }', '');
    expect(fixTitles(old, api)).toEqual([]);
  });
});

test('a HorizontalPodAutoscaler has a target in each metric, and the metric below its name', () => {
  checkMigration(
    `
    apiVersion: $0autoscaling/v2beta1
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      maxReplicas: 3
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      metrics:
        - type: Resource
          resource:
            name: cpu
            targetAverageUtilization: 60 # percent
        - type: Pods
          pods: { metricName: requests, targetAverageValue: 10 }
        - type: Object
          object:
            target: { apiVersion: networking.k8s.io/v1, kind: Ingress, name: web }
            metricName: requests
            targetValue: 100
  `,
    'Change to `autoscaling/v2` and adapt the fields',
    `
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      maxReplicas: 3
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      metrics:
        - type: Resource
          resource:
            name: cpu
            target:
              type: Utilization
              averageUtilization: 60 # percent
        - type: Pods
          pods: { metric: { name: requests }, target: { type: AverageValue, averageValue: 10 } }
        - type: Object
          object:
            describedObject: { apiVersion: networking.k8s.io/v1, kind: Ingress, name: web }
            metric:
              name: requests
            target:
              type: Value
              value: 100
  `,
  );
});

describe('a PodDisruptionBudget', () => {
  const budget = (selector: string) => `
    apiVersion: $0policy/v1beta1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec: { minAvailable: 1, selector: ${selector} }
  `;

  test('is told that an empty selector takes all Pods now', () => {
    expect(fixTitles(budget('{ matchLabels: { app: web } }'), api)).toEqual(['Change to `policy/v1`']);
    expect(fixTitles(budget('{}'), api)).toEqual([
      'Change to `policy/v1` (the empty selector then guards all Pods of the namespace, no longer none)',
    ]);
  });
});

describe('a webhook', () => {
  const webhook = (fields: string) => `
    apiVersion: $0admissionregistration.k8s.io/v1beta1
    kind: ValidatingWebhookConfiguration
    metadata: { name: shop }
    webhooks:
      - name: check.example.com
        clientConfig: { url: "https://example.com" }
${fields}
  `;

  test('keeps the old defaults, and says that it has no side effects', () => {
    checkMigration(
      webhook('        timeoutSeconds: 5'),
      'Change to `admissionregistration.k8s.io/v1` and adapt the fields (with the old defaults, and `sideEffects: None`, which must be true of them)',
      webhook(
        [
          'timeoutSeconds: 5',
          'failurePolicy: Ignore',
          'matchPolicy: Exact',
          'sideEffects: None',
          'admissionReviewVersions: [v1beta1]',
        ]
          .map((line) => `        ${line}`)
          .join('\n'),
      )
        .replace('$0', '')
        .replace('io/v1beta1', 'io/v1'),
    );
  });
});

describe('a CustomResourceDefinition', () => {
  const definition = (apiVersion: string, spec: string) => `
    apiVersion: apiextensions.k8s.io/${apiVersion}
    kind: CustomResourceDefinition
    metadata: { name: shops.example.com }
    spec:
      group: example.com
      names: { kind: Shop, plural: shops }
${spec}
  `;
  const indented = (text: string) => text.replaceAll(/^ {6}/gm, '');

  test('of one version has schema, columns and subresources there', () => {
    checkMigration(
      definition(
        '$0v1beta1',
        `      version: v1alpha1
      scope: Cluster
      additionalPrinterColumns:
        - name: Open
          type: boolean
          JSONPath: .spec.open
      subresources:
        status: {}
      preserveUnknownFields: false
      validation:
        # what a shop is
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                open: { type: boolean }`,
      ),
      'Change to `apiextensions.k8s.io/v1` and adapt the fields',
      definition(
        'v1',
        `      versions:
      - name: v1alpha1
        served: true
        storage: true
        schema:
          # what a shop is
          openAPIV3Schema:
            type: object
            properties:
              spec:
                type: object
                properties:
                  open: { type: boolean }
        subresources:
          status: {}
        additionalPrinterColumns:
          - name: Open
            type: boolean
            jsonPath: .spec.open
      scope: Cluster
      preserveUnknownFields: false`,
      ),
    );
  });

  test('without a schema takes anything as before', () => {
    checkMigration(
      definition('$0v1beta1', '      versions:\n        - name: v1\n          served: true\n          storage: true'),
      'Change to `apiextensions.k8s.io/v1` and adapt the fields',
      definition(
        'v1',
        `      scope: Namespaced
      versions:
        - name: v1
          served: true
          storage: true
          schema:
            openAPIV3Schema:
              type: object
              x-kubernetes-preserve-unknown-fields: true`,
      ),
    );
  });

  const validated = (schema: string) =>
    definition(
      '$0v1beta1',
      `      scope: Cluster\n      version: v1\n      validation:\n        openAPIV3Schema: ${schema}`,
    );

  test('is told that unknown fields are dropped', () => {
    expect(fixTitles(validated('{ type: object }'), api)).toEqual([
      'Change to `apiextensions.k8s.io/v1` and adapt the fields (fields that the schema does not name are dropped then)',
    ]);
  });

  test.each([
    '{ properties: { spec: { type: object } } }',
    '{ type: object, properties: { spec: { properties: { open: { type: boolean } } } } }',
    '{ type: object, properties: { spec: { type: array, items: { minLength: 1 } } } }',
  ])('whose schema is not structural stays as it is: %s', (schema) => {
    expect(fixTitles(validated(schema), api)).toEqual([]);
  });

  test('of several versions that share a schema stays as it is', () => {
    const versions = '      versions: [{ name: v1 }, { name: v2 }]\n      scope: Cluster\n';
    const shared = definition('$0v1beta1', `${versions}      validation: { openAPIV3Schema: { type: object } }`);
    expect(fixTitles(indented(shared), api)).toEqual([]);
  });
});

test('a PriorityLevelConfiguration has its shares under the new name', () => {
  const level = (version: string, shares: string) => `
    apiVersion: flowcontrol.apiserver.k8s.io/${version}
    kind: PriorityLevelConfiguration
    metadata: { name: shop }
    spec:
      type: Limited
      limited: { ${shares}: 5 }
  `;
  checkMigration(
    level('$0v1beta2', 'assuredConcurrencyShares'),
    'Change to `flowcontrol.apiserver.k8s.io/v1` and adapt the fields',
    level('v1', 'nominalConcurrencyShares'),
  );
});

test('a RuntimeClass has its handler at the top', () => {
  checkMigration(
    'apiVersion: $0node.k8s.io/v1alpha1\nkind: RuntimeClass\nmetadata: { name: gvisor }\nspec:\n  runtimeHandler: runsc\n',
    'Change to `node.k8s.io/v1` and adapt the fields',
    'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: { name: gvisor }\nhandler: runsc\n',
  );
});
