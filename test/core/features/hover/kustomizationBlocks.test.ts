import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const base = `
  #- base/kustomization.yaml
  resources:
    - deployment.yaml
    - service.yaml
  #- base/deployment.yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels: {app: web}
    template:
      metadata:
        labels: {app: web}
      spec:
        containers:
          - name: web
            image: nginx:1.27
  #- base/service.yaml
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    selector: {app: web}
    ports: [{port: 80}]
`;

describe('a path in a kustomization', () => {
  test('that names a base leads to its kustomization, with the objects that come from there', () => {
    checkHover(
      `${base}
  #- dev/kustomization.yaml
  namePrefix: dev-
  resources:
    - ../ba$0se
  `,
      '→ base/kustomization.yaml (base/kustomization.yaml:1): Deployment dev-web (base/deployment.yaml:4), Service dev-web (base/service.yaml:4)',
    );
  });

  test('that names a file brings what is written in it, and nothing of the file beside it', () => {
    checkHover(
      base.replace('- service.yaml', '- serv$0ice.yaml'),
      '→ base/service.yaml (base/service.yaml:1): Service web (base/service.yaml:4)',
    );
  });

  test('that leads nowhere is missing; one on another host was not read', () => {
    checkHover(base.replace('- service.yaml', '- serv$0ices.yaml'), '✗ `services.yaml` is not here.');
    checkHover(
      base.replace('- service.yaml', '- https://example.com/se$0rvice.yaml'),
      '? `https://example.com/service.yaml` is not among the files that were read.',
    );
  });
});

describe('a patch in a kustomization', () => {
  const patched = (patch: string) => `${base}
  #- dev/kustomization.yaml
  resources: [../base]
  patches:
    - target: {kind: Deployment}
      pat$0ch: |-
${patch}
  `;

  test('of operations is read aloud, and says what it changes', () => {
    checkHover(
      patched(`
        - op: replace
          path: /spec/replicas
          value: 3
        - op: add
          path: /spec/template/spec/containers/-
          value: {name: log, image: busybox}
        - op: add
          path: /spec/template/metadata/labels/example.com~1team
          value: shop
        - op: remove
          path: /spec/template/spec/containers/0/image`),
      `
      - Replaces \`spec.replicas\` by \`3\`.
      - Adds \`log\` … at the end of \`spec.template.spec.containers\`.
      - Sets \`spec.template.metadata.labels["example.com/team"]\` to \`shop\`.
      - Removes \`spec.template.spec.containers[0].image\`.
      Changes Deployment web (base/deployment.yaml:4)`,
    );
  });

  test('that is a part of a manifest says which fields it changes, and of which object', () => {
    checkHover(
      patched(`
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          template:
            spec:
              containers:
                - name: web
                  image: nginx:1.28`),
      `
      Changes \`spec.replicas\`, \`spec.template.spec.containers[web].image\`.
      Changes Deployment web (base/deployment.yaml:4)`,
    );
  });

  test('in Korean', () => {
    checkHover(
      patched(`
        - op: replace
          path: /spec/replicas
          value: 3`),
      `
      \`spec.replicas\` 값을 바꿉니다: \`3\`
      바뀌는 오브젝트: Deployment web (base/deployment.yaml:4)`,
      'ko',
    );
  });
});

describe('a field for all that a kustomization builds', () => {
  const overlay = (fields: string) => `${base}
  #- dev/kustomization.yaml
  resources: [../base]
${fields}
  `;

  test('names the objects that got the namespace, the prefix or the label', () => {
    checkHover(
      overlay('  name$0space: dev'),
      'Changes Deployment web (base/deployment.yaml:4), Service web (base/service.yaml:4)',
    );
    checkHover(
      overlay('  namePre$0fix: dev-'),
      'Changes Deployment dev-web (base/deployment.yaml:4), Service dev-web (base/service.yaml:4)',
    );
    checkHover(
      overlay('  labels:\n    - pairs: {te$0am: shop}'),
      'Changes Deployment web (base/deployment.yaml:4), Service web (base/service.yaml:4)',
    );
  });

  test('names only the workload whose image or replicas it sets', () => {
    checkHover(
      overlay('  images:\n    - name: nginx\n      new$0Tag: "1.28"'),
      'Changes Deployment web (base/deployment.yaml:4)',
    );
    checkHover(
      overlay('  replicas:\n    - name: web\n      co$0unt: 3'),
      'Changes Deployment web (base/deployment.yaml:4)',
    );
  });

  test('names nothing for an image that no container has', () => {
    checkHover(overlay('  images:\n    - name: httpd\n      new$0Tag: "2.4"'), 'The tag that the image gets.');
  });
});

test('a generator says what it makes, with the hash of the name', () => {
  checkHover(
    `
  #- kustomization.yaml
  configMapGenerator:
    - na$0me: app
      literals: [MODE=dev]
  `,
    // the hash that `kubectl kustomize` gives
    'Makes ConfigMap app-bk2hmt6gd5 (kustomization.yaml:2)',
  );
});

describe('a patch in a file of its own', () => {
  const overlay = (file: string) => `${base}
  #- dev/kustomization.yaml
  resources: [../base]
  patches:
    - path: patch.yaml
      target: {kind: Deployment}
  #- dev/patch.yaml
${file}
  `;

  test('that is a list of operations says what the operation under the cursor does, and to which object', () => {
    checkHover(
      overlay(`
  - op: replace
    path: /spec/replicas
    value: 3
  - op: add
    path: /spec/strategy
    val$0ue: {type: Recreate}`),
      `
      Sets \`spec.strategy\` to \`type\` ….
      Changes Deployment web (base/deployment.yaml:4)`,
    );
  });

  test('that is a part of a manifest says at its name whom it changes', () => {
    checkHover(
      overlay(`
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    na$0me: web
  spec:
    replicas: 3`),
      'Changes Deployment web (base/deployment.yaml:4)',
    );
  });

  test('that no kustomization reads says nothing', () => {
    expect(
      hoverText(
        overlay('')
          .replace('patch.yaml', 'other.yaml')
          .replace(
            '#- dev/patch.yaml',
            `#- dev/patch.yaml
  - op: rem$0ove
    path: /spec/replicas`,
          ),
      ),
    ).toBe('');
  });
});
