import { describe, test } from 'vitest';
import { checkMessages } from '../../support/checkMessages.ts';
import { checkUnits } from '../../support/checkUnits.ts';

const account = `
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: operator, namespace: system }
`.trim();
const operator = (labels: string, account = 'operator', namespace = ', namespace: system') =>
  `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: operator${namespace} }
    spec:
      selector: { matchLabels: { ${labels} } }
      template:
        metadata: { labels: { ${labels} } }
        spec: { serviceAccountName: ${account} }
`.trim();
const service = (name: string, labels: string, namespace = ', namespace: system') =>
  `
    apiVersion: v1
    kind: Service
    metadata: { name: ${name}${namespace} }
    spec: { selector: { ${labels} } }
`.trim();

describe('a file beside a kustomization that defines one of its objects otherwise', () => {
  const folder = (variant: string) => `
    #- /deploy/kustomization.yaml
    resources: [common.yaml, operator.yaml]
    #- /deploy/common.yaml
    ${account}
    #- /deploy/operator.yaml
    ${operator('app: operator')}
    #- /deploy/operator-tiny.yaml
    ${variant}
  `;

  test('goes with the other objects of the kustomization', () => {
    checkUnits(
      folder(operator('app: operator, size: tiny')),
      `
      deploy: Pod operator runs as ServiceAccount operator [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount operator in deploy [found]
      `,
    );
  });

  test('does not take the Pods of the object that it replaces', () => {
    checkUnits(
      folder(`${operator('app: tiny')}\n    ---\n    ${service('operator', 'app: operator')}`),
      `
      deploy: Pod operator runs as ServiceAccount operator [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount operator in deploy [found]
      deploy/operator-tiny.yaml: Service operator selects Pod app=operator [contradicted]
      `,
    );
  });

  test('and the kustomization are both taken by what stands beside them', () => {
    checkUnits(
      `${folder(operator('app: operator, size: tiny'))}
    #- /deploy/service.yaml
    ${service('operator', 'app: operator')}
      `,
      `
      deploy: Pod operator runs as ServiceAccount operator [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount operator in deploy [found]
      deploy#loose: Service operator selects Pod operator in deploy [found]
      deploy#loose: Service operator selects Pod operator in deploy/operator-tiny.yaml [found]
      `,
    );
  });

  test('says what nothing there answers', () => {
    checkMessages(
      folder(operator('app: operator', 'nobody')),
      'deploy/operator-tiny.yaml:8 There is no ServiceAccount `nobody` in these manifests.',
    );
  });

  test('cannot prove that something is missing where the kustomization cannot', () => {
    checkUnits(
      `${folder(operator('app: operator, size: tiny', 'nobody')).replace('operator.yaml]', "operator.yaml, 'https://example.com/more']")}`,
      `
      deploy: Pod operator runs as ServiceAccount operator [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount nobody [unknown]
      `,
    );
  });

  test('goes with the rest of a base that overlays apply', () => {
    checkUnits(
      `${folder(operator('app: operator, size: tiny'))}
    #- /overlays/dev/kustomization.yaml
    resources: [../../deploy]
    #- /overlays/prod/kustomization.yaml
    resources: [../../deploy]
      `,
      `
      overlays/dev: Pod operator runs as ServiceAccount operator [found]
      overlays/prod: Pod operator runs as ServiceAccount operator [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount operator in overlays/dev [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount operator in overlays/prod [found]
      `,
    );
  });

  test('goes with the rest of the folder also where it replaces two objects', () => {
    const two = (labels: string) => `${operator(labels)}\n    ---\n    ${service('operator', labels)}`;
    checkUnits(
      `
    #- /deploy/kustomization.yaml
    resources: [operator.yaml]
    #- /deploy/operator.yaml
    ${two('app: operator')}
    #- /deploy/operator-tiny.yaml
    ${two('app: tiny')}
    #- /deploy/common.yaml
    ${account}
      `,
      `
      deploy: Pod operator runs as ServiceAccount operator in deploy#loose [found]
      deploy: Service operator selects Pod operator [found]
      deploy/operator-tiny.yaml: Pod operator runs as ServiceAccount operator in deploy#loose [found]
      deploy/operator-tiny.yaml: Service operator selects Pod operator [found]
      `,
    );
  });
});

describe('variants in one folder, without a kustomization', () => {
  const variants = (namespace: string) => `
    #- /shop/small.yaml
    ${operator('app: operator, size: small', 'operator', namespace)}
    #- /shop/large.yaml
    ${operator('app: operator, size: large', 'operator', namespace)}
    #- /shop/service.yaml
    ${service('operator', 'app: operator', namespace)}
    ---
    { apiVersion: v1, kind: ServiceAccount, metadata: { name: operator${namespace} } }
  `;

  test.each([
    ['with a written namespace', ', namespace: system'],
    ['without a namespace', ''],
  ])('are each taken by the Service beside them, and each find what they share, %s', (_how, namespace) => {
    checkUnits(
      variants(namespace),
      `
      shop/small.yaml: Pod operator runs as ServiceAccount operator in shop [found]
      shop/large.yaml: Pod operator runs as ServiceAccount operator in shop [found]
      shop: Service operator selects Pod operator in shop/small.yaml [found]
      shop: Service operator selects Pod operator in shop/large.yaml [found]
      `,
    );
  });

  test('with a written namespace do not see what only the other one has', () => {
    const only = (name: string) =>
      `{ apiVersion: v1, kind: ServiceAccount, metadata: { name: ${name}, namespace: system } }`;
    checkUnits(
      `
    #- /shop/small.yaml
    ${operator('app: operator, size: small', 'small')}
    ---
    ${only('small')}
    #- /shop/large.yaml
    ${operator('app: operator, size: large', 'small')}
    ---
    ${only('large')}
      `,
      `
      shop/small.yaml: Pod operator runs as ServiceAccount small [found]
      shop/large.yaml: Pod operator runs as ServiceAccount small [missing]
      `,
    );
  });

  test('a file that repeats an object as it is, is no variant', () => {
    checkUnits(
      `
    #- /shop/a.yaml
    ${operator('app: operator', 'only-in-b')}
    #- /shop/b.yaml
    ${operator('app: operator', 'only-in-b')}
    ---
    { apiVersion: v1, kind: ServiceAccount, metadata: { name: only-in-b } }
      `,
      `
      shop: Pod operator runs as ServiceAccount only-in-b [found]
      shop: Pod operator runs as ServiceAccount only-in-b [found]
      `,
    );
  });
});
