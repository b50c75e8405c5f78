import { describe, test } from 'vitest';
import { checkUnits } from '../../support/checkUnits.ts';

const flux = (name: string, path: string) =>
  `
    apiVersion: kustomize.toolkit.fluxcd.io/v1
    kind: Kustomization
    metadata: { name: ${name} }
    spec: { path: ${path} }
`.trim();
const argo = (name: string, path: string) =>
  `
    apiVersion: argoproj.io/v1alpha1
    kind: Application
    metadata: { name: ${name} }
    spec: { source: { repoURL: https://example.com/shop, path: ${path} } }
`.trim();
const pod = (settings: string) =>
  `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { volumes: [{ configMap: { name: ${settings} } }] }
`.trim();
const configMap = (name: string) => `{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name} }, data: { a: b } }`;

describe.each([
  ['Flux brings by spec.path', flux, './'],
  ['Argo CD brings by spec.source.path', argo, ''],
])('what %s', (_who, bring, here) => {
  test('is in the cluster of the folder that brings it, before what is only nearer', () => {
    checkUnits(
      `
    #- /clusters/production/apps.yaml
    ${bring('apps', `${here}apps/production`)}
    ---
    ${bring('infra', `${here}infra`)}
    #- /apps/production/web.yaml
    ${pod('settings')}
    #- /infra/settings.yaml
    ${configMap('settings')}
    #- /apps/settings.yaml
    ${configMap('settings')}
      `,
      'apps/production: Pod web mounts ConfigMap settings in infra [found]',
    );
  });

  test('to production is not answered by what only staging has', () => {
    checkUnits(
      `
    #- /clusters/production/apps.yaml
    ${bring('apps', `${here}apps/production`)}
    #- /clusters/staging/apps.yaml
    ${bring('apps', `${here}apps/staging`)}
    #- /apps/production/web.yaml
    ${pod('settings')}
    #- /apps/staging/settings.yaml
    ${configMap('settings')}
      `,
      'apps/production: Pod web mounts ConfigMap settings [missing]',
    );
  });

  test('to both clusters answers in both', () => {
    checkUnits(
      `
    #- /clusters/production/apps.yaml
    ${bring('apps', `${here}apps/production`)}
    ---
    ${bring('infra', `${here}infra`)}
    #- /clusters/staging/apps.yaml
    ${bring('apps', `${here}apps/staging`)}
    ---
    ${bring('infra', `${here}infra`)}
    #- /apps/production/web.yaml
    ${pod('settings')}
    #- /apps/staging/web.yaml
    ${pod('settings')}
    #- /infra/settings.yaml
    ${configMap('settings')}
      `,
      `
      apps/production: Pod web mounts ConfigMap settings in infra [found]
      apps/staging: Pod web mounts ConfigMap settings in infra [found]
      `,
    );
  });

  test('that brings something else in turn is one cluster with it', () => {
    checkUnits(
      `
    #- /clusters/production/root.yaml
    ${bring('root', `${here}stacks/production`)}
    #- /clusters/staging/root.yaml
    ${bring('root', `${here}stacks/staging`)}
    #- /stacks/production/apps.yaml
    ${bring('apps', `${here}apps/production`)}
    #- /stacks/staging/apps.yaml
    ${bring('apps', `${here}apps/staging`)}
    #- /apps/production/web.yaml
    ${pod('settings')}
    #- /apps/staging/settings.yaml
    ${configMap('settings')}
    #- /clusters/production/settings.yaml
    ${configMap('settings')}
      `,
      'apps/production: Pod web mounts ConfigMap settings in clusters/production [found]',
    );
  });

  test('and is a kustomization, is what that kustomization applies', () => {
    checkUnits(
      `
    #- /clusters/production/apps.yaml
    ${bring('apps', `${here}apps/production`)}
    #- /clusters/staging/apps.yaml
    ${bring('apps', `${here}apps/staging`)}
    #- /apps/base/web.yaml
    ${pod('settings')}
    #- /apps/base/kustomization.yaml
    resources: [web.yaml]
    #- /apps/production/kustomization.yaml
    resources: [../base]
    #- /apps/staging/kustomization.yaml
    resources: [../base]
    configMapGenerator: [{ name: settings, literals: [a=b], options: { disableNameSuffixHash: true } }]
      `,
      `
      apps/production: Pod web mounts ConfigMap settings [missing]
      apps/staging: Pod web mounts ConfigMap settings [found]
      `,
    );
  });

  test('is at its path from the top, also where the folder that brings it has one of the same name', () => {
    checkUnits(
      `
    #- /clusters/production/apps.yaml
    ${bring('apps', `${here}apps`)}
    #- /clusters/production/apps/namespaces.yaml
    { apiVersion: v1, kind: Namespace, metadata: { name: apps } }
    #- /clusters/staging/staging.yaml
    ${bring('staging', `${here}config`)}
    #- /apps/web.yaml
    ${pod('settings')}
    #- /config/settings.yaml
    ${configMap('settings')}
      `,
      'apps: Pod web mounts ConfigMap settings [missing]',
    );
  });

  test('from a folder that is not there brings nothing', () => {
    checkUnits(
      `
    #- /clusters/production/apps.yaml
    ${bring('apps', `${here}nowhere`)}
    #- /clusters/staging/apps.yaml
    ${bring('apps', `${here}apps`)}
    #- /apps/web.yaml
    ${pod('settings')}
    #- /infra/settings.yaml
    ${configMap('settings')}
      `,
      'apps: Pod web mounts ConfigMap settings in infra [found]',
    );
  });
});

test('the sources of one Argo CD Application are together in its cluster', () => {
  checkUnits(
    `
    #- /argo/production.yaml
    apiVersion: argoproj.io/v1alpha1
    kind: Application
    metadata: { name: shop }
    spec: { sources: [{ path: apps/web }, { path: config/production }] }
    #- /apps/web/web.yaml
    ${pod('settings')}
    #- /apps/settings/settings.yaml
    ${configMap('settings')}
    #- /config/production/settings.yaml
    ${configMap('settings')}
    `,
    'apps/web: Pod web mounts ConfigMap settings in config/production [found]',
  );
});
