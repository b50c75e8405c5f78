import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySnapshot, filesOf, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { createSnapshot, type FileChange, updateFiles, updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { graphOf } from '../../support/graphLines.ts';
import { documentsOf, findingsOf, resourcesOf } from '../../support/snapshotOf.ts';

/** Small on purpose: names and labels meet, nearly meet, and miss each other. */
const name = fc.constantFrom('web', 'wbe', 'settings', 'setting', 'web-settings');
const label = fc.constantFrom('app: web', 'app: wbe', 'app: web, tier: front', 'app: web, tier: fornt', 'tier: front');
const namespace = fc.constantFrom('', ', namespace: a', ', namespace: b');

const manifest = fc.tuple(name, label, namespace).chain(([own, labels, ns]) =>
  fc.oneof(
    fc.constant(`apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${own}${ns} }\n`),
    fc.constant(`apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${own}${ns}, labels: { ${labels} } }\n`),
    fc.constant(`apiVersion: v1\nkind: Secret\nmetadata: { name: ${own}${ns} }\n`),
    fc.constant(`apiVersion: v1\nkind: Secret\nmetadata: { name: ${own}${ns}, labels: { ${labels} } }\n`),
    name.map((other) => deployment(own, `${ns}, labels: { ${labels} }`, 'app: web', other)),
    fc.constant(`apiVersion: v1\nkind: Service\nmetadata: { name: ${own}${ns} }\nspec: { selector: { ${labels} } }\n`),
    name.map((other) => pod(own, ns, labels, other)),
    name.map((other) => deployment(own, ns, labels, other)),
    name.map((other) => ingress(own, ns, other)),
    name.map((other) => calling(own, ns, other)),
    fc.constantFrom(node('', 'ssd'), node('{ key: dedicated, effect: NoSchedule }', 'hdd'), volume, claim(own, ns)),
    name.map((other) => binding(own, ns, other)),
    name.map((other) => autoscaler(own, ns, other)),
    fc.constantFrom(budget(own, ns, labels, 1), budget(own, ns, labels, 2)),
    fc.constantFrom(1, 2).map((replicas) => served(own, ns, labels, replicas)),
    fc.constant(policy(own, ns, labels)),
    fc.constantFrom(
      ...[role, serviceAccount, claim, parameters].map((make) => make(own, `${ns}, labels: { ${labels} }`)),
      autoscaler(own, `${ns}, labels: { ${labels} }`, own),
    ),
    fc.constantFrom(role(own, ns), serviceAccount(own, ns), definition('v1'), definition('v2'), widget(own, ns)),
    fc.constantFrom(
      parameters(own, ns),
      parametersByLabel(own, ns, labels),
      admission(own, 'ConfigMap'),
      admission(own, 'Secret'),
      namespaced('a'),
      namespaced('b'),
    ),
    fc.constantFrom(...sized(own, ns)),
    name.map((other) => `apiVersion: v1\nkind: List\nitems:\n- ${flow(own, ns)}\n- ${flow(other, ns)}\n`),
    fc.constantFrom(
      'apiVersion: v1\nkind: [\n',
      'apiVersion: v1\nkind: Pod\nmetadata: {{ x }}\n',
      '# kind apiVersion\n',
    ),
  ),
);

/** What others meet that no field names: a class, a host, the limits of a namespace. */
const sized = (own: string, ns: string) =>
  ['1Gi', '2Gi'].flatMap((size) => [
    `apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: ${own} }\nspec: { storageClassName: "", capacity: { storage: ${size} }, claimRef: { name: web } }\n`,
    `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${own}${ns} }\nspec: { storageClassName: "", resources: { requests: { storage: ${size} } } }\n`,
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${own}${ns} }\nspec: { tls: [{ hosts: [${size}.example.com] }], rules: [{ host: 1Gi.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { resource: { kind: Bucket, name: ${own} } } }] } }] }\n`,
    `apiVersion: v1\nkind: LimitRange\nmetadata: { name: ${own}${ns} }\nspec: { limits: [{ type: Container, max: { memory: ${size} } }] }\n`,
    `apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: ${own}${ns} }\nspec: { hard: { requests.memory: ${size}, requests.cpu: 1 } }\n`,
    `apiVersion: v1\nkind: Pod\nmetadata: { name: ${own}${ns} }\nspec: { containers: [{ name: a, image: a, resources: { limits: { memory: ${size} } } }] }\n`,
  ]);
const pod = (own: string, ns: string, labels: string, other: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${own}${ns}, labels: { ${labels} } }\nspec:\n  volumes: [{ configMap: { name: ${other} } }, { secret: { secretName: ${other} } }]\n`;
const deployment = (own: string, ns: string, labels: string, other: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${own}${ns} }\nspec:\n  selector: { matchLabels: { ${labels} } }\n  template:\n    metadata: { labels: { ${labels} } }\n    spec: { serviceAccountName: default, imagePullSecrets: [{ name: ${other} }] }\n`;
const ingress = (own: string, ns: string, other: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${own}${ns} }\nspec: { defaultBackend: { service: { name: ${other} } } }\n`;
const calling = (own: string, ns: string, other: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${own}${ns} }\nspec:\n  containers: [{ args: ["http://${other}:80"] }]\n  tolerations: [{ operator: Exists }]\n  nodeSelector: { disk: ssd }\n`;
const autoscaler = (own: string, ns: string, other: string) =>
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: ${own}${ns} }\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${other} }\n  minReplicas: 2\n  maxReplicas: 3\n  metrics: [{ type: Resource, resource: { name: cpu, target: { averageUtilization: 60 } } }]\n`;
const budget = (own: string, ns: string, labels: string, least: number) =>
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: ${own}${ns} }\nspec: { minAvailable: ${least}, selector: { matchLabels: { ${labels} } } }\n`;
const served = (own: string, ns: string, labels: string, replicas: number) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${own}${ns} }\nspec:\n  replicas: ${replicas}\n  selector: { matchLabels: { ${labels} } }\n  template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: web, image: web, ports: [{ containerPort: 80 }] }] } }\n`;
const node = (taint: string, disk: string) =>
  `apiVersion: v1\nkind: Node\nmetadata: { name: node, labels: { disk: ${disk} } }\nspec: { taints: [${taint}] }\n`;
const volume = 'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: disk }\nspec: { storageClassName: manual }\n';
const claim = (own: string, ns: string) =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${own}${ns} }\nspec: { storageClassName: manual }\n`;
const binding = (own: string, ns: string, other: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: ${own}${ns} }\nroleRef: { kind: Role, name: ${other} }\nsubjects: [{ kind: ServiceAccount, name: ${other} }]\n`;
const role = (own: string, ns: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: ${own}${ns} }\nrules:\n- { apiGroups: [example.com], resources: [widgets], resourceNames: [${own}] }\n- { apiGroups: [example.com], resources: ["*"] }\n`;
const serviceAccount = (own: string, ns: string) =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${own}${ns} }\n`;
const definition = (version: string) =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: widgets.example.com }\nspec: { group: example.com, names: { kind: Widget }, versions: [{ name: ${version}, served: true }] }\n`;
const widget = (own: string, ns: string) =>
  `apiVersion: example.com/v1\nkind: Widget\nmetadata: { name: ${own}${ns} }\nspec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ image: a, ports: [{ name: http, containerPort: 80 }] }] } } }\n`;
const policy = (own: string, ns: string, labels: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${own}${ns} }\nspec:\n  podSelector: {}\n  ingress: [{ from: [{ podSelector: { matchLabels: { ${labels} } }, namespaceSelector: { matchLabels: { team: a } } }], ports: [{ port: http }] }]\n`;
const namespaced = (own: string) =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${own}, labels: { team: a } }\n`;
const parametersByLabel = (own: string, ns: string, labels: string) =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata: { name: ${own} }\nspec: { policyName: web, paramRef: { selector: { matchLabels: { ${labels} } }${ns} } }\n`;
const parameters = (own: string, ns: string) =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata: { name: ${own} }\nspec: { policyName: ${own}, paramRef: { name: settings${ns} } }\n`;
const admission = (own: string, kind: string) =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata: { name: ${own} }\nspec: { paramKind: { apiVersion: v1, kind: ${kind} } }\n`;
const flow = (own: string, ns: string) => `{ apiVersion: v1, kind: Service, metadata: { name: ${own}${ns} } }`;

const ignoring = fc.constantFrom(
  '',
  '# manifest-atlas-ignore-file unresolved-reference\n',
  '# manifest-atlas-ignore-file unresolved-reference\n---\n',
  '# manifest-atlas-ignore-next-line yaml-syntax, unresolved-reference, no-such-code\n',
);
const text = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: fc.constant('') }, ignoring), fc.array(manifest, { maxLength: 4 }))
  .map(([comment, documents]) => comment + documents.join('---\n'));
const configurationPath = fc.constantFrom('.manifest-atlas.yaml', 'a/.manifest-atlas.yaml', 'dev/.manifest-atlas.yaml');
const configuration = fc.constantFrom(
  '',
  'diagnostics: { unresolved-reference: off, yaml-syntax: hint }\n',
  'diagnostics: { unresolved-reference: error, no-such-code: off }\n',
  'exclude: [x.yaml]\n',
  'exclude: [/x.yaml, app]\ndiagnostics: [\n',
  'relations: [{ from: Service, field: metadata.name, to: ConfigMap }]\n',
  'relations: [{ from: Service, field: metadata.labels, to: Pod, match: selector }, { from: Service }]\n',
);
const path = fc.constantFrom('a/x.yaml', 'a/y.yaml', 'b/x.yaml', 'dev/app/x.yaml', 'prod/app/x.yaml', 'x.yaml');
const files = fc.dictionary(path, text, { maxKeys: 5 });
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path, text }) },
  { weight: 2, arbitrary: fc.record({ path, appended: manifest }) },
  { weight: 2, arbitrary: fc.record({ path: configurationPath, text: configuration }) },
  { weight: 1, arbitrary: fc.record({ path: fc.oneof(path, configurationPath), removed: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ many: files }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function apply(snapshot: Snapshot, change: Edit) {
  if ('many' in change) {
    return updateFiles(
      snapshot,
      Object.entries(change.many).map(([at, content]): FileChange => readManifestFile(at, content)),
    );
  }
  if ('removed' in change) return updateFiles(snapshot, [change]);
  const before = [...filesOf(snapshot)].find((file) => file.path === change.path)?.text ?? '';
  return updateText(snapshot, change.path, 'text' in change ? change.text : `${before}---\n${change.appended}`);
}

/** The same files and units, everything read and linked anew. */
function fromScratch(
  { units }: Snapshot,
  contents: Iterable<{ readonly path: string; readonly text: string }>,
): Snapshot {
  const fresh = [...contents]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readManifestFile(file.path, file.text));
  return updateFiles({ ...emptySnapshot, units }, fresh).snapshot;
}

/** Everything that people see of a snapshot. */
function shown(snapshot: Snapshot): unknown {
  const findings = findingsOf(snapshot).map(({ code, severity, message, place, related, fixes }) => ({
    code,
    severity,
    message,
    at: [place.document.path, place.document.yaml.text, place.span],
    related: related.map((one) => [one.message, one.place.document.path, one.place.span]),
    fixes: fixes.map(({ title, edits }) => [title, edits.map(({ newText, place: { span } }) => [newText, span])]),
  }));
  return { graph: graphOf(snapshot), findings };
}

test('after any edits a snapshot shows what one made from scratch shows', () => {
  fc.assert(
    fc.property(files, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let snapshot = createSnapshot(Object.entries(start).map(([at, content]) => readManifestFile(at, content)));
      for (const change of edits) snapshot = apply(snapshot, change).snapshot;
      expect(shown(snapshot)).toEqual(shown(fromScratch(snapshot, filesOf(snapshot))));
    }),
    { numRuns: 100 },
  );
});

test('what an update does not call touched has the findings it had', () => {
  fc.assert(
    fc.property(files, edit, (start, change) => {
      const before = createSnapshot(Object.entries(start).map(([at, content]) => readManifestFile(at, content)));
      const { snapshot: after, touched } = apply(before, change);
      for (const document of documentsOf(before)) {
        if (touched.has(document) || !documentsOf(after).includes(document)) continue;
        // The titles of fixes are not compared: they name what other Services would gain or lose, whoever those are.
        const said = (snapshot: Snapshot) =>
          findingsOf(snapshot)
            .filter(({ place }) => place.document === document)
            .map(({ code, severity, message }) => `${severity} ${code} ${message.en}`);
        expect(said(after)).toEqual(said(before));
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  [
    'a Pod whose label is nearly what a Service asks for',
    'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web } }\n',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: wbe } }\n',
  ],
  [
    'an object whose name is nearly what a Pod asks for',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { serviceAccountName: robots }\n',
    'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot }\n',
  ],
])('%s is seen by who asks, in another file too', (_what, asking, nearly) => {
  const alone = createSnapshot([readManifestFile('a.yaml', asking)]);
  const { snapshot: both } = updateText(alone, 'b.yaml', nearly);
  const severities = (snapshot: Snapshot) => findingsOf(snapshot).map(({ severity }) => severity);
  expect(severities(alone)).toEqual(['information']);
  expect(severities(both)).toEqual(['warning']);
  expect(severities(updateFiles(both, [{ path: 'b.yaml', removed: true }]).snapshot)).toEqual(['information']);
});

describe('of two objects of one name in one file the first is pointed at', () => {
  const settings = (value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, labels: { a: ${value} } }\n`;
  const mounting = pod('web', '', 'app: web', 'settings');

  test.each([
    ['after the first was edited', [settings('b'), settings('c')], [settings('d'), settings('c')]],
    ['after the second was edited', [settings('b'), settings('c')], [settings('b'), settings('d')]],
    ['after they changed places', [settings('b'), settings('c')], [settings('c'), settings('b')]],
    ['after one came before the other', [settings('b')], [settings('c'), settings('b')]],
    ['after the first of three went', [settings('b'), settings('c'), settings('d')], [settings('c'), settings('d')]],
  ])('%s', (_what, before, after) => {
    const textOf = (documents: readonly string[]) => [...documents, mounting].join('---\n');
    const { snapshot } = updateText(
      createSnapshot([readManifestFile('x.yaml', textOf(before))]),
      'x.yaml',
      textOf(after),
    );
    const mounts = graphOf(snapshot).edges.filter(({ relation }) => relation === 'pod-mounts-configmap');
    expect(mounts.map(({ toLine }) => toLine)).toEqual([3]);
  });
});

describe('an edit of one document', () => {
  const source = [
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { volumes: [{ configMap: { name: settings } }] }\n',
    'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web } }\n',
  ];
  const before = createSnapshot([readManifestFile('x.yaml', source.join('---\n'))]);

  test('leaves the other documents and their resources the same objects', () => {
    const edited = source.join('---\n').replace('kind: ConfigMap', 'kind: ConfigMap # the settings');
    const { snapshot: after } = updateText(before, 'x.yaml', edited);
    expect(documentsOf(after).slice(1)).toEqual(documentsOf(before).slice(1));
    for (const index of [1, 2]) {
      expect(documentsOf(after)[index]).toBe(documentsOf(before)[index]);
      expect(resourcesOf(after)[index]).toBe(resourcesOf(before)[index]);
    }
    expect(documentsOf(after)[0]).not.toBe(documentsOf(before)[0]);
  });

  test('that changes nothing of an object touches only that document', () => {
    const edited = source.join('---\n').replace('kind: ConfigMap', 'kind: ConfigMap # the settings');
    const { touched, snapshot: after } = updateText(before, 'x.yaml', edited);
    expect([...touched]).toEqual([documentsOf(after)[0]]);
  });

  test('that renames an object touches who points at it, and nobody else', () => {
    const { touched, snapshot: after } = updateText(
      before,
      'x.yaml',
      source.join('---\n').replace('metadata: { name: settings }', 'metadata: { name: other }'),
    );
    expect(new Set(touched)).toEqual(new Set(documentsOf(after).slice(0, 2)));
  });

  test('leaves the snapshot before as it was', () => {
    const shownBefore = JSON.stringify(graphOf(before));
    updateText(before, 'x.yaml', '');
    expect(JSON.stringify(graphOf(before))).toBe(shownBefore);
  });
});
