import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { documentsPointedInto } from '../../../src/core/diagnostics/documentsPointedInto.ts';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { isCurrent } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { documentsOf, snapshotOf } from '../../support/snapshotOf.ts';

/** A workload, and whatever judges it or is judged by it; a text that is empty is no document. */
const container = fc
  .tuple(
    fc.constantFrom('name: web', 'name: side'),
    fc.constantFrom('', ', image: web:1', ', image: web:2'),
    fc.constantFrom('', ', ports: [{ name: http, containerPort: 80 }]', ', ports: [{ containerPort: 8080 }]'),
    fc.constantFrom('', ', resources: { requests: { cpu: 1 } }', ', resources: { requests: { memory: 1Gi } }'),
    fc.constantFrom('', ', restartPolicy: Always', ', readinessProbe: { tcpSocket: { port: http } }'),
  )
  .map((fields) => `{ ${fields.join('')} }`);
const labels = fc.constantFrom('', ', labels: { app: web }', ', labels: { app: other }, annotations: { a: b }');
const template = fc
  .tuple(
    fc.constantFrom('app: web', 'app: web, tier: front', 'app: other'),
    fc.array(container, { maxLength: 2 }),
    fc.array(container, { maxLength: 1 }),
    fc.constantFrom('', ', resources: { requests: { cpu: 1 } }', ', readinessGates: [{ conditionType: a }]'),
  )
  .map(
    ([labels, containers, before, more]) =>
      `{ metadata: { labels: { ${labels} } }, spec: { containers: [${containers.join(', ')}], initContainers: [${before.join(', ')}]${more} } }`,
  );
const workload = fc
  .tuple(
    fc.constantFrom('apps/v1\nkind: Deployment', 'apps/v1\nkind: StatefulSet', 'batch/v1\nkind: Job'),
    fc.constantFrom('', '\n  replicas: 1', '\n  replicas: 2', '\n  serviceName: web'),
    template,
    labels,
  )
  .map(
    ([kind, fields, pods, own]) =>
      `apiVersion: ${kind}\nmetadata: { name: web${own} }\nspec:\n  selector: { matchLabels: { app: web } }${fields}\n  template: ${pods}\n`,
  );
const metric = (name: string) =>
  `metrics: [{ type: Resource, resource: { name: ${name}, target: { averageUtilization: 60 } } }]`;
const autoscaler = fc
  .tuple(
    fc.constantFrom('Deployment, name: web', 'StatefulSet, name: web', 'Deployment, name: other'),
    fc.constantFrom('', 'minReplicas: 2, '),
    fc.constantFrom(metric('cpu'), metric('memory')),
    labels,
    fc.constantFrom('', ', behavior: { scaleDown: { stabilizationWindowSeconds: 300 } }'),
  )
  .map(
    ([target, least, metrics, own, behavior]) =>
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web${own} }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: ${target} }, ${least}maxReplicas: 3, ${metrics}${behavior} }\n`,
  );
const budget = fc
  .tuple(fc.constantFrom('minAvailable: 1', 'minAvailable: 2', 'maxUnavailable: 0', 'maxUnavailable: 1'), labels)
  .map(
    ([bound, own]) =>
      `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web${own} }\nspec: { ${bound}, selector: { matchLabels: { app: web } } }\n`,
  );
const service = fc
  .tuple(fc.constantFrom('http', '80', '8080'), fc.constantFrom('', ', clusterIP: None'), labels)
  .map(
    ([port, more, own]) =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: web${own} }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: ${port} }]${more} }\n`,
  );
const quota = fc
  .constantFrom('requests.cpu: 1', 'pods: 1')
  .map((hard) => `apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: web }\nspec: { hard: { ${hard} } }\n`);

const texts = fc.tuple(workload, fc.oneof(workload, fc.constant('')), autoscaler, budget, service, quota);
const edit = fc.oneof(
  ...[workload, workload, autoscaler, budget, service, quota].map((one, at) => one.map((text) => ({ at, text }))),
);

function said({ severity, code, message }: Finding) {
  return [severity, code, message.en];
}

function pointed({ place, related, fixes }: Finding) {
  const places = [
    place,
    ...related.map((other) => other.place),
    ...fixes.flatMap(({ edits }) => edits.map((one) => one.place)),
  ];
  return places.map(({ document, span }) => [document.path, document.yaml.text, span.start, span.end]);
}

describe.each([
  ['in a file each', (parts: readonly string[]) => parts.map((text, index) => ({ path: `${index}.yaml`, text }))],
  ['in one file', (parts: readonly string[]) => [{ path: 'all.yaml', text: parts.join('---\n') }]],
])('of a workload and those that are judged with it, %s,', (_where, filesOf) => {
  test('what an edit does not touch says what it said, at the same places unless they were read again', () => {
    fc.assert(
      fc.property(texts, edit, (parts, { at, text }) => {
        const before = snapshotOf(filesOf(parts));
        const [changed] = filesOf(parts.with(at, text)).filter(
          (file) => file.text !== filesOf(parts).find(({ path }) => path === file.path)?.text,
        );
        fc.pre(changed !== undefined);
        const { snapshot: after, touched } = updateText(before, changed.path, changed.text);
        for (const document of documentsOf(before)) {
          if (touched.has(document) || !isCurrent(after, document)) continue;
          const was = diagnose(before, document);
          const now = diagnose(after, document);
          expect(now.map(said)).toEqual(was.map(said));
          const others = [...documentsPointedInto(document, was)];
          if (others.every((other) => isCurrent(after, other))) expect(now.map(pointed)).toEqual(was.map(pointed));
        }
      }),
      { numRuns: 150 },
    );
  });
});
