import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixEdits } from '../../../src/core/features/fixEdits.ts';
import { hover } from '../../../src/core/features/hover/hover.ts';
import { nodesAtOffset } from '../../../src/core/features/nodesAtOffset.ts';
import { renderMarkdown, renderPlain } from '../../../src/core/features/renderProse.ts';
import { applyFix } from '../../support/applyEdits.ts';
import { evidenceProblems } from '../../support/evidence.ts';
import { graphOf } from '../../support/graphLines.ts';
import { graphProblems } from '../../support/graphProblems.ts';
import { noApiReference } from '../../support/noApiReference.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { writtenGlossary } from '../../support/writtenGlossary.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';

const manifests = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop, labels: { app: db } }
spec:
  replicas: 2
  serviceName: db
  selector:
    matchLabels: { app: db }
    matchExpressions: [{ key: tier, operator: In, values: [data] }]
  template:
    metadata:
      labels:
        app: db
        tier: dat
    spec:
      serviceAccountName: robots
      imagePullSecrets: [{ name: registry }]
      containers:
        - name: db
          envFrom: [{ configMapRef: { name: settings, optional: true } }]
          env: [{ name: A, valueFrom: { secretKeyRef: { name: keys, key: a } } }]
      volumes:
        - { name: cfg, configMap: { name: settings } }
        - { name: all, projected: { sources: [{ secret: { name: keys } }] } }
  volumeClaimTemplates: [{ metadata: { name: data } }]
---
apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop }
spec: { selector: { app: db, tier: data }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec: { rules: [{ host: a.example.com, http: { paths: [{ backend: { service: { name: dbs, port: { number: 80 } } } }] } }] }
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ServiceAccount, metadata: { name: robot } }
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: settings }, data: { a: b } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: db }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: db }, maxReplicas: 3 }
`;

/** What stands while somebody types, or where something of a wrong type was pasted. */
const piece = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\n  ',
    ':',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|',
    '&a ',
    '*a',
    '<<: ',
    '#',
    '---\n',
    '\t',
  ],
  ...[
    'null',
    '[]',
    '{}',
    '5',
    'yes',
    '{{ x }}',
    `\${X}`,
    '\r\n',
    '\u0000',
    '\ud800',
    '가',
    'kind: List\n',
    'items:\n',
    'metadata:\n',
  ],
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(fc.tuple(place, fc.nat(20), piece), { minLength: 1, maxLength: 5 });

function edited(changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((text, [at, length, inserted]) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + inserted + text.slice(start + length);
  }, manifests);
}

test('whatever is typed, every feature answers, and its places lie in the file', () => {
  fc.assert(
    fc.property(edits, place, (changes, at) => {
      const text = edited(changes);
      const files = [{ path: 'shop.yaml', text }];
      const snapshot = snapshotOf(files);
      expect(graphProblems(graphOf(snapshot))).toEqual([]);
      expect(evidenceProblems(snapshot)).toEqual([]);
      const offset = Math.floor(at * text.length);
      nodesAtOffset(snapshot, 'shop.yaml', offset);
      const shown = hover(
        snapshot,
        { api: noApiReference, notes: writtenNotes, glossary: writtenGlossary },
        { path: 'shop.yaml', offset },
        { locale: 'ko', now: 0 },
      );
      if (shown !== undefined) {
        expect(shown.span.start <= shown.span.end && shown.span.end <= text.length).toBe(true);
        expect(
          renderMarkdown(shown.blocks, { place: () => 'command:open', term: () => 'command:explain' }) +
            renderPlain(shown.blocks),
        ).not.toContain('undefined');
      }
      for (const finding of findingsOf(snapshot)) {
        for (const fix of finding.fixes) {
          const ends = fixEdits(snapshot, fix).map(({ location }) => [location.start, location.end]);
          expect(ends.flat()).toEqual([...ends.flat()].sort((a, b) => a - b));
          expect(applyFix(snapshot, files, fix)).not.toEqual(files);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('every safe fix can be applied, and its finding is gone', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const files = [{ path: 'shop.yaml', text: edited(changes) }];
      const snapshot = snapshotOf(files);
      const said = findingsOf(snapshot).map(({ message }) => message.en);
      for (const { message, fixes } of findingsOf(snapshot)) {
        for (const fix of fixes.filter(({ safe }) => safe)) {
          const left = findingsOf(snapshotOf(applyFix(snapshot, files, fix))).map((one) => one.message.en);
          const count = (texts: readonly string[]) => texts.filter((text) => text === message.en).length;
          expect(count(left)).toBeLessThan(count(said));
        }
      }
    }),
    { numRuns: 100 },
  );
});
