import { describe, expect, test } from 'vitest';
import { edgesOf, resourcesIn } from '../../../src/core/graph/snapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { hoverText } from '../../support/checkHover.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { checkUnits } from '../../support/checkUnits.ts';
import { documentsOf, snapshotOfText } from '../../support/snapshotOf.ts';

const pod = `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec:
      volumes:
        - configMap: { name: settings }
`;
const service = `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web } }
`;
const settings = `
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings }
    data: { a: b }
`;
const base = `
    #- /base/pod.yaml
    ${pod.trim()}
    #- /base/service.yaml
    ${service.trim()}
    #- /base/kustomization.yaml
    resources: [pod.yaml, service.yaml]
`;

describe('a base with a dev and a prod overlay', () => {
  const overlays = `${base}
    #- /overlays/dev/settings.yaml
    ${settings.trim()}
    #- /overlays/dev/kustomization.yaml
    resources: [../../base, settings.yaml]
    #- /overlays/prod/kustomization.yaml
    resources: [../../base]
  `;

  test('each overlay has its own Service and Pods, and what only dev brings is missing in prod', () => {
    checkUnits(
      overlays,
      `
      overlays/dev: Service web selects Pod web [found]
      overlays/dev: Pod web mounts ConfigMap settings [found]
      overlays/prod: Service web selects Pod web [found]
      overlays/prod: Pod web mounts ConfigMap settings [missing]
      `,
    );
  });

  test('the finding in the base says in which overlay it holds', () => {
    checkMessages(overlays, 'base/pod.yaml:6 There is no ConfigMap `settings` in these manifests. (In overlays/prod.)');
  });

  test('what is missing in both is said once, without a place', () => {
    const neither = overlays.replace('resources: [../../base, settings.yaml]', 'resources: [../../base]');
    checkMessages(
      neither.replace('metadata: { name: settings }', 'metadata: { name: other }'),
      'base/pod.yaml:6 There is no ConfigMap `settings` in these manifests.',
    );
  });

  test('overlays are kept apart also where each adds more of its own than they share', () => {
    const own = ['a', 'b', 'c', 'd'].map((name) => `{ name: ${name}, literals: [k=v] }`).join(', ');
    checkUnits(
      overlays
        .replace('settings.yaml]', `settings.yaml]\n    configMapGenerator: [${own}]`)
        .replace('resources: [../../base]\n', `resources: [../../base]\n    configMapGenerator: [${own}]\n`),
      `
      overlays/dev: Service web selects Pod web [found]
      overlays/dev: Pod web mounts ConfigMap settings [found]
      overlays/prod: Service web selects Pod web [found]
      overlays/prod: Pod web mounts ConfigMap settings [missing]
      `,
    );
  });

  test('applications that share an account, and no workload, are no overlays: they find what the other one brings', () => {
    checkUnits(
      `
    #- /common/account.yaml
    { apiVersion: v1, kind: ServiceAccount, metadata: { name: reader } }
    #- /common/kustomization.yaml
    resources: [account.yaml]
    #- /blog/kustomization.yaml
    resources: [../common, pod.yaml]
    #- /blog/pod.yaml
    ${pod.trim()}
    #- /shop/kustomization.yaml
    resources: [../common, settings.yaml]
    #- /shop/settings.yaml
    ${settings.trim()}
      `,
      'blog: Pod web mounts ConfigMap settings in shop [found]',
    );
  });

  test('the hover says both where they differ', () => {
    const text = hoverText(overlays.replace('{ name: settings }', '{ name: set$0tings }')).replaceAll('`', '');
    expect(text).toContain('In overlays/dev:\n\n→ ConfigMap settings (overlays/dev/settings.yaml:3)');
    expect(text).toContain('In overlays/prod:\n\n✗ ConfigMap settings is not in these manifests.');
  });

  test('the hover says once what holds in both', () => {
    const text = hoverText(overlays.replace('selector: { app: web }', 'selector: { app: w$0eb }'));
    expect(text.match(/Takes the Pods of/g)).toHaveLength(1);
    expect(text).not.toContain('overlays/');
  });

  test('an overlay that changes the labels of its Pods loses its Service, and the other does not', () => {
    const source = `${base}
    #- /overlays/dev/kustomization.yaml
    resources: [../../base]
    configMapGenerator: [{ name: settings, literals: [a=b] }]
    patches:
      - patch: |-
          { apiVersion: v1, kind: Pod, metadata: { name: web, labels: { app: wbe } } }
    #- /overlays/prod/kustomization.yaml
    resources: [../../base]
    configMapGenerator: [{ name: settings, literals: [a=c] }]
    `;
    checkMessages(
      source,
      'base/service.yaml:4 This selector takes no Pod: it asks for `app=web`, and the Pods of Pod `web` have `app=wbe`. (In overlays/dev.)',
    );
  });

  test('the base alone is not judged: what it lacks, both overlays bring', () => {
    checkDiagnostics(`${base}
    #- /overlays/dev/kustomization.yaml
    resources: [../../base]
    configMapGenerator: [{ name: settings, literals: [stage=dev] }]
    #- /overlays/prod/kustomization.yaml
    resources: [../../base]
    configMapGenerator: [{ name: settings, literals: [stage=prod] }]
    `);
  });
});

describe('what an overlay renames', () => {
  test('keeps its references with a prefix and a suffix', () => {
    checkUnits(
      `${base}
    #- /overlay/settings.yaml
    ${settings.trim()}
    #- /overlay/kustomization.yaml
    resources: [../base, settings.yaml]
    namePrefix: my-
    nameSuffix: -v2
      `,
      `
      overlay: Service my-web-v2 selects Pod my-web-v2 [found]
      overlay: Pod my-web-v2 mounts ConfigMap my-settings-v2 [found]
      `,
    );
  });

  test('is found by the new name from elsewhere, and by the old one no more', () => {
    const ingress = (to: string) =>
      `{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: ${to} }, spec: { defaultBackend: { service: { name: ${to} } } } }`;
    checkUnits(
      `
    #- /base/service.yaml
    ${service.trim()}
    #- /base/kustomization.yaml
    resources: [service.yaml]
    #- /overlay/kustomization.yaml
    resources: [../base]
    namePrefix: my-
    #- /edge/ingress.yaml
    ${ingress('my-web')}
    ---
    ${ingress('web')}
      `,
      `
      overlay: Service my-web selects Pod app=web [missing]
      edge: Ingress my-web routes to Service my-web in overlay [found]
      edge: Ingress web routes to Service web [missing]
      `,
    );
  });

  test('has the namespace of the overlay, so that an object of another namespace is not the answer', () => {
    checkUnits(
      `${base}
    #- /dev/kustomization.yaml
    resources: [../base]
    namespace: dev
    #- /config/settings.yaml
    ${settings.trim().replace('{ name: settings }', '{ name: settings, namespace: prod }')}
      `,
      `
      dev: Service web selects Pod web [found]
      dev: Pod web mounts ConfigMap settings [missing]
      `,
    );
  });

  test('in two namespaces is twice there, and each sees what is in its own', () => {
    checkUnits(
      `${base}
    #- /dev/kustomization.yaml
    resources: [../base]
    namespace: dev
    #- /prod/kustomization.yaml
    resources: [../base]
    namespace: prod
    #- /config/settings.yaml
    ${settings.trim().replace('{ name: settings }', '{ name: settings, namespace: dev }')}
    ---
    ${settings.trim().replace('{ name: settings }', '{ name: settings, namespace: prod }')}
      `,
      `
      dev: Service web selects Pod web [found]
      dev: Pod web mounts ConfigMap settings in config [found]
      prod: Service web selects Pod web [found]
      prod: Pod web mounts ConfigMap settings in config [found]
      `,
    );
  });
});

describe('what a kustomization generates', () => {
  test('is found by the references to it, whose names follow the hash', () => {
    const { edges } = namesIn(`${base}
    #- /overlay/kustomization.yaml
    resources: [../base]
    configMapGenerator: [{ name: settings, literals: [a=b] }]
    `);
    expect(edges).toEqual([expect.stringMatching(/^Pod web → settings-[a-z0-9]{10}$/)]);
  });

  test('is found by its plain name where the hash is turned off, from another folder too', () => {
    checkUnits(
      `
    #- /config/kustomization.yaml
    configMapGenerator: [{ name: settings, literals: [a=b] }]
    generatorOptions: { disableNameSuffixHash: true }
    #- /web/pod.yaml
    ${pod.trim()}
      `,
      'web: Pod web mounts ConfigMap settings in config [found]',
    );
  });

  test('with a hash is nothing that a plain name outside finds', () => {
    checkUnits(
      `
    #- /config/kustomization.yaml
    configMapGenerator: [{ name: settings, literals: [a=b] }]
    #- /web/pod.yaml
    ${pod.trim()}
      `,
      'web: Pod web mounts ConfigMap settings [missing]',
    );
  });
});

describe('a component', () => {
  const component = `
    #- /components/config/settings.yaml
    ${settings.trim()}
    #- /components/config/kustomization.yaml
    apiVersion: kustomize.config.k8s.io/v1alpha1
    kind: Component
    resources: [settings.yaml]
  `;

  test('answers in the overlay that includes it, and not in the other', () => {
    checkUnits(
      `${base}${component}
    #- /overlays/dev/kustomization.yaml
    resources: [../../base]
    components: [../../components/config]
    #- /overlays/prod/kustomization.yaml
    resources: [../../base]
      `,
      `
      overlays/dev: Service web selects Pod web [found]
      overlays/dev: Pod web mounts ConfigMap settings [found]
      overlays/prod: Service web selects Pod web [found]
      overlays/prod: Pod web mounts ConfigMap settings [missing]
      `,
    );
  });

  test('that nobody includes cannot say that something is missing', () => {
    checkUnits(
      `
    #- /components/web/pod.yaml
    ${pod.trim()}
    #- /components/web/kustomization.yaml
    kind: Component
    resources: [pod.yaml]
      `,
      'components/web: Pod web mounts ConfigMap settings [unknown]',
    );
  });
});

describe('a patch that repeats the identity of what it changes', () => {
  const patched = `${base}
    #- /overlay/patch.yaml
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { serviceAccountName: nobody }
    #- /overlay/kustomization.yaml
    resources: [../base]
    patches: [{ path: patch.yaml }]
  `;

  test('is no object of its own', () => {
    const snapshot = snapshotOfText(patched);
    const patch = documentsOf(snapshot).filter(({ path }) => path === 'overlay/patch.yaml');
    expect(patch.flatMap((document) => resourcesIn(snapshot, document))).toEqual([]);
  });

  test('changes the one there is, and what it brings is judged where it is written', () => {
    checkUnits(
      patched,
      `
      overlay: Service web selects Pod web [found]
      overlay: Pod web mounts ConfigMap settings [missing]
      overlay: Pod web runs as ServiceAccount nobody [missing]
      `,
    );
    checkMessages(
      patched,
      'base/pod.yaml:6 There is no ConfigMap `settings` in these manifests.',
      'overlay/patch.yaml:4 There is no ServiceAccount `nobody` in these manifests.',
    );
  });
});

/** References from Pods to ConfigMaps, by the names they have once applied. */
function namesIn(source: string): { readonly edges: readonly string[] } {
  const snapshot = snapshotOfText(source);
  const [document] = documentsOf(snapshot).filter(({ path }) => path === 'base/pod.yaml');
  const resources = document === undefined ? [] : resourcesIn(snapshot, document);
  return {
    edges: resources.flatMap((resource) =>
      edgesOf(snapshot, resource).map(({ from, to }) => `${from.kind} ${from.name} → ${to.name}`),
    ),
  };
}
