import { describe, expect, test } from 'vitest';
import { unitOf } from '../../../src/core/model/units.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const service = (name: string, rest = '') =>
  `apiVersion: v1\n    kind: Service\n    metadata: { name: ${name} }\n    ${rest}`;
const configMap = (name: string, data: string, metadata = '') =>
  `apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: ${name}${metadata} }\n    data: { key: ${data} }`;
const pod = (name: string, metadata = '') =>
  `apiVersion: v1\n    kind: Pod\n    metadata: { name: ${name}${metadata} }\n    spec: { volumes: [{ configMap: { name: settings } }] }`;

describe('nearest first', () => {
  test('an object of the own folder answers before those of other folders', () => {
    checkGraph(
      `
    #- /shop/pod.yaml
    ${pod('web')}
    #- /shop/settings.yaml
    ${configMap('settings', 'a')}
    #- /blog/settings.yaml
    ${configMap('settings', 'a')}
      `,
      'Pod web mounts ConfigMap settings in shop/settings.yaml [found]',
    );
  });

  test('of other folders, the one with the nearest common folder answers', () => {
    checkGraph(
      `
    #- /apps/shop/pod.yaml
    ${pod('web')}
    #- /apps/common/settings.yaml
    ${configMap('settings', 'a')}
    #- /infra/settings.yaml
    ${configMap('settings', 'a')}
      `,
      'Pod web mounts ConfigMap settings in apps/common/settings.yaml [found]',
    );
  });

  test('a written namespace is preferred to an unwritten one, and never another one taken', () => {
    checkGraph(
      `
    #- /shop/pod.yaml
    ${pod('web', ', namespace: a')}
    #- /shop/unwritten.yaml
    ${configMap('settings', 'x')}
    #- /shop/a.yaml
    ${configMap('settings', 'x', ', namespace: a')}
    #- /shop/b.yaml
    ${configMap('settings', 'x', ', namespace: b')}
      `,
      'Pod web mounts ConfigMap settings in shop/a.yaml [found]',
    );
  });

  test('a namespace that is not written meets any', () => {
    checkGraph(
      `
    #- /shop/pod.yaml
    ${pod('web')}
    #- /shop/settings.yaml
    ${configMap('settings', 'x', ', namespace: a')}
      `,
      'Pod web mounts ConfigMap settings in shop/settings.yaml [found]',
    );
  });

  test('an object of another namespace is not the answer', () => {
    checkGraph(
      `
    #- /shop/pod.yaml
    ${pod('web', ', namespace: b')}
    #- /shop/settings.yaml
    ${configMap('settings', 'x', ', namespace: a')}
      `,
      'Pod web mounts ConfigMap settings [missing]',
    );
  });
});

describe('never across alternatives', () => {
  test('dev does not find what only prod has, where both define the same objects differently', () => {
    checkGraph(
      `
    #- /dev/app.yaml
    ${pod('web', ', namespace: shop')}
    ---
    ${configMap('a', 'dev', ', namespace: shop')}
    #- /prod/app.yaml
    ${configMap('a', 'prod', ', namespace: shop')}
    ---
    ${configMap('settings', 'prod', ', namespace: shop')}
      `,
      'Pod web mounts ConfigMap settings [missing]',
    );
  });

  test('equal copies make no alternatives', () => {
    checkGraph(
      `
    #- /dev/app.yaml
    ${pod('web', ', namespace: shop')}
    ---
    ${configMap('a', 'same', ', namespace: shop')}
    #- /prod/app.yaml
    ${configMap('a', 'same', ', namespace: shop')}
    ---
    ${configMap('settings', 'prod', ', namespace: shop')}
      `,
      'Pod web mounts ConfigMap settings in prod/app.yaml [found]',
    );
  });

  test('folders below dev and prod exclude each other too, once dev and prod do', () => {
    checkGraph(
      `
    #- /dev/app/app.yaml
    ${configMap('a', 'dev', ', namespace: shop')}
    ---
    ${configMap('b', 'dev', ', namespace: shop')}
    #- /prod/app/app.yaml
    ${configMap('a', 'prod', ', namespace: shop')}
    ---
    ${configMap('b', 'prod', ', namespace: shop')}
    #- /dev/web/pod.yaml
    ${pod('web', ', namespace: shop')}
    #- /prod/config/settings.yaml
    ${configMap('settings', 'prod', ', namespace: shop')}
      `,
      'Pod web mounts ConfigMap settings [missing]',
    );
  });

  test('a shared folder finds the object in each of the alternatives', () => {
    checkGraph(
      `
    #- /shared/pod.yaml
    ${pod('web', ', namespace: shop')}
    #- /dev/settings.yaml
    ${configMap('settings', 'dev', ', namespace: shop')}
    #- /prod/settings.yaml
    ${configMap('settings', 'prod', ', namespace: shop')}
      `,
      `
      Pod web mounts ConfigMap settings in dev/settings.yaml [found]
      Pod web mounts ConfigMap settings in prod/settings.yaml [found]
      `,
    );
  });

  test('Namespaces are no evidence', () => {
    const namespace = (label: string) =>
      `apiVersion: v1\n    kind: Namespace\n    metadata: { name: shop, labels: { stage: ${label} } }`;
    checkGraph(
      `
    #- /dev/pod.yaml
    ${pod('web')}
    ---
    ${namespace('dev')}
    #- /prod/settings.yaml
    ${configMap('settings', 'prod')}
    ---
    ${namespace('prod')}
      `,
      'Pod web mounts ConfigMap settings in prod/settings.yaml [found]',
    );
  });
});

describe('files of one folder that define one object differently', () => {
  const source = `
    #- /shop/small.yaml
    ${pod('web')}
    ---
    ${configMap('settings', 'small')}
    #- /shop/large.yaml
    ${pod('web', ', labels: { size: large }')}
    ---
    ${configMap('settings', 'large')}
    #- /shop/service.yaml
    ${service('web')}
  `;

  test('are units of their own, and the rest of the folder is shared', () => {
    const { units } = snapshotOfText(source);
    const kinds = ['shop/small.yaml', 'shop/large.yaml', 'shop/service.yaml'].map((path) => unitOf(units, path));
    expect(kinds.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'file shop/small.yaml',
      'file shop/large.yaml',
      'folder shop',
    ]);
  });

  test('each find their own', () => {
    checkGraph(
      source,
      `
      Pod web mounts ConfigMap settings [found]
      Pod web mounts ConfigMap settings [found]
      `,
    );
  });
});

describe('nothing is called missing', () => {
  test('in a kustomization that brings in what cannot be read', () => {
    checkGraph(
      `
    #- /shop/pod.yaml
    ${pod('web')}
    #- /shop/kustomization.yaml
    resources: [pod.yaml, 'https://example.com/more?ref=v1']
      `,
      'Pod web mounts ConfigMap settings [unknown]',
    );
  });

  test('in a base of such a kustomization', () => {
    checkGraph(
      `
    #- /base/pod.yaml
    ${pod('web')}
    #- /base/kustomization.yaml
    resources: [pod.yaml]
    #- /overlay/kustomization.yaml
    resources: [../base, 'https://example.com/more?ref=v1']
      `,
      'Pod web mounts ConfigMap settings [unknown]',
    );
  });

  test('in a chart', () => {
    checkGraph(
      `
    #- /chart/Chart.yaml
    name: shop
    #- /chart/templates/pod.yaml
    ${pod('web')}
      `,
      'Pod web mounts ConfigMap settings [unknown]',
    );
  });

  test('beside a template or a file that cannot be read', () => {
    for (const broken of ['{{ range .Values.settings }}', 'metadata: [']) {
      checkGraph(
        `
    #- /shop/pod.yaml
    ${pod('web')}
    #- /shop/other.yaml
    apiVersion: v1
    kind: ConfigMap
    ${broken}
        `,
        'Pod web mounts ConfigMap settings [unknown]',
      );
    }
  });

  test('but in a folder whose files can all be read', () => {
    checkGraph(
      `
    #- /shop/pod.yaml
    ${pod('web')}
    #- /other/chart/Chart.yaml
    name: other
      `,
      'Pod web mounts ConfigMap settings [missing]',
    );
  });
});

test('a kustomize patch is part of an object, not another definition of it', () => {
  const { units } = snapshotOfText(`
    #- /shop/settings.yaml
    ${configMap('settings', 'a')}
    #- /shop/patch.yaml
    ${configMap('settings', 'b')}
    #- /shop/kustomization.yaml
    patches: [{ path: patch.yaml }]
  `);
  expect(unitOf(units, 'shop/settings.yaml').kind).toBe('folder');
});
