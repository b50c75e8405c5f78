import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();

describe('missing-required-field', () => {
  test('marks the map that lacks the field: its key, the first key of an item, the kind of an object', () => {
    checkDiagnostics(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec:
     #^^^^ error missing-required-field
        template:
          metadata: { labels: { app: web } }
          spec:
            containers:
              - image: nginx
      #         ^^^^^ error missing-required-field
                ports: [{ name: http }]
                #         ^^^^ error missing-required-field
      ---
      apiVersion: storage.k8s.io/v1
      kind: StorageClass
      #     ^^^^^^^^^^^^ error missing-required-field
      metadata: { name: fast }
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
     #^^^^ error missing-required-field
        containers: null
    `,
      api,
    );
  });

  test('is silent about what has a default, or may be empty', () => {
    checkDiagnostics(
      `
      apiVersion: scheduling.k8s.io/v1
      kind: PriorityClass
      metadata: { name: low }
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: closed }
      spec: { policyTypes: [Ingress] }
      ---
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: { name: db }
      spec:
        serviceName: "\${NAME}"
        selector: { matchLabels: { app: db } }
        template:
          metadata: { labels: { app: db } }
          spec: { containers: [{ name: db, image: postgres }] }
        volumeClaimTemplates:
          - metadata: { name: data }
    `,
      api,
    );
  });

  test('is silent about an object that is meant for merging', () => {
    checkDiagnostics(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec: { replicas: 3 }
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: shop }
      spec:
        template:
          spec: { containers: [{ name: shop, env: [{ value: red }] }] }
    `,
      api,
    );
  });

  const overlay = (patched: string) => `
      #- base/kustomization.yaml
      resources: [claim.yaml]
      #- base/claim.yaml
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: web }
      spec:
        rules:
          - http:
              paths:
                - path: /
      #           ^^^^ error missing-required-field
                  backend: {}
      #- dev/kustomization.yaml
      resources: [../base]
      patches:
        - target: { kind: Ingress, name: web }
          patch: |-
            - op: add
              path: ${patched}
              value: Prefix
    `;

  test('is silent where a kustomization adds the field, not where it adds another one', () => {
    checkDiagnostics(overlay('/metadata/namespace'), api);
    checkDiagnostics(
      overlay('/spec/rules/0/http/paths/0/pathType').replace(/ +# {2}.*missing-required-field\n/, ''),
      api,
    );
  });

  test('is silent where a kustomization is not known whole', () => {
    checkDiagnostics(
      `
      #- kustomization.yaml
      resources:
        - class.yaml
        - https://example.com/base
      #- class.yaml
      apiVersion: storage.k8s.io/v1
      kind: StorageClass
      metadata: { name: fast }
    `,
      api,
    );
  });

  const workload = (selector: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
$0spec:
  replicas: 1
${selector}  template:
    metadata: { labels: { app: web, example.com/tier: "1" } }
    spec: { containers: [{ name: web, image: nginx }] }
`;

  test("is mended by a selector of the template's labels", () => {
    checkFix(
      workload(''),
      "Select the template's labels",
      workload('  selector:\n    matchLabels:\n      app: web\n      example.com/tier: "1"\n').replace('$0', ''),
      api,
    );
  });

  test('is mended by each of a few allowed values', () => {
    const taint = (fields: string) => `
apiVersion: v1
kind: Node
metadata: { name: one }
spec:
  taints:
    - $0key: dedicated
${fields}`;
    expect(fixTitles(taint(''), api)).toEqual([
      'Add `effect: NoExecute`',
      'Add `effect: NoSchedule`',
      'Add `effect: PreferNoSchedule`',
    ]);
    for (const effect of ['NoExecute', 'NoSchedule', 'PreferNoSchedule']) {
      checkFix(taint(''), `Add \`effect: ${effect}\``, taint(`      effect: ${effect}\n`).replace('$0', ''), api);
    }
  });

  test('is mended by a placeholder, where only its author knows the value', () => {
    const job = (fields: string) => `
apiVersion: batch/v1
kind: CronJob
${fields}
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: report, image: report }] } } } }
`;
    checkFix(
      job('metadata: { name: report }\n$0spec:'),
      'Add `schedule: <schedule>`, to be filled in',
      `${job('metadata: { name: report }\nspec:').trimEnd()}\n  schedule: "<schedule>"\n`,
      api,
    );
    checkFix(
      'apiVersion: v1\nkind: $0Secret\nmetadata:\n  labels: { app: web }\n',
      'Add `metadata.name: <name>`, to be filled in',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  labels: { app: web }\n  name: "<name>"\n',
      api,
    );
    checkFix(
      'apiVersion: v1\nkind: $0Secret\n',
      'Add `metadata.name: <name>`, to be filled in',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: "<name>" }\n',
      api,
    );
  });

  test('marks an object without a name, unless the API server makes one or stores nothing', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: ConfigMap
      #     ^^^^^^^^^ error missing-required-field
      data: { colour: red }
      ---
      apiVersion: v1
      kind: Secret
      #     ^^^^^^ error missing-required-field
      metadata: { labels: { app: web } }
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { generateName: web- }
      ---
      apiVersion: authorization.k8s.io/v1
      kind: SelfSubjectAccessReview
      spec: { resourceAttributes: { verb: get, resource: pods } }
    `,
      api,
    );
  });

  describe('where a field is required by what is around it', () => {
    const job = (fields: string) => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: 0 6 * * *
  jobTemplate:
    spec:
      template:
        $0spec:
          containers: [{ name: report, image: report }]
${fields}`;

    test('a Job must say how its Pods are restarted', () => {
      expect(fixTitles(job(''), api)).toEqual(['Add `restartPolicy: OnFailure`', 'Add `restartPolicy: Never`']);
      const mended = job('          restartPolicy: Never\n').replace('$0', '');
      checkFix(job(''), 'Add `restartPolicy: Never`', mended, api);
      checkDiagnostics(mended, api);
    });

    test('a Job whose container has no image is a patch', () => {
      checkDiagnostics(job('').replace('$0', '').replace(', image: report', ''), api);
    });

    test('a Service has ports, unless it is headless or an alias, and an alias has a target', () => {
      checkDiagnostics(
        `
        apiVersion: v1
        kind: Service
        metadata: { name: web }
        spec: { selector: { app: web } }
       #^^^^ error missing-required-field
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: peers }
        spec: { selector: { app: web }, clusterIP: None }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: elsewhere }
        spec: { type: ExternalName }
       #^^^^ error missing-required-field
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: there }
        spec: { type: ExternalName, externalName: shop.example.com }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, labels: { app: web } }
        spec: { containers: [{ name: web, image: nginx, readinessProbe: { exec: { command: [ls] } } }] }
      `,
        api,
      );
    });

    test('a container of a Pod, and of a template that a selector or its own fields show to be whole, has an image', () => {
      checkDiagnostics(
        `
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              initContainers: [{ name: wait, image: "" }]
              #                  ^^^^ error missing-required-field
              containers: [{ name: web, resources: {} }]
              #              ^^^^ error missing-required-field
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, image: nginx }, { name: log }] }
        #                                                   ^^^^ error missing-required-field
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: nightly }
        spec:
          schedule: "@daily"
          jobTemplate:
            spec:
              template:
                spec: { restartPolicy: Never, containers: [{ name: tidy, command: [tidy] }] }
                #                                            ^^^^ error missing-required-field
      `,
        api,
      );
    });

    test('what may be a patch, or fill in another template, needs no image', () => {
      checkDiagnostics(
        `
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec: { template: { spec: { containers: [{ name: web, command: [web] }] } } }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, resources: {} }] }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: runner }
        spec: { containers: [{ name: $job, env: [] }] }
      `,
        api,
      );
    });

    test('a backend of an Ingress names a port', () => {
      checkDiagnostics(
        `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web }
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - { path: /a, pathType: Prefix, backend: { service: { name: "\${WEB}" } } }
          #                                                  ^^^^^^^ error missing-required-field
                  - { path: /b, pathType: Prefix, backend: { service: { name: "\${WEB}", port: {} } } }
          #                                                  ^^^^^^^ error missing-required-field
                  - { path: /c, pathType: Prefix, backend: { service: { name: "\${WEB}", port: { name: http } } } }
      `,
        api,
      );
    });
  });
});
