import { expect, test } from 'vitest';
import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import { undrawnFilesInSteps } from '../../../src/core/features/undrawnFiles.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

test('templates and broken files bring nothing to a graph, others do, or are no manifests', () => {
  const snapshot = snapshotOfText(`
#- chart/web.yaml
apiVersion: v1
kind: Service
metadata:
  {{- include "labels" . | nindent 2 }}
#- broken.yaml
apiVersion: v1
kind: Service
metadata: [
#- web.yaml
apiVersion: v1
kind: Service
metadata:
  name: web
#- words.yaml
hello: world
`);
  const undrawn = (shows: (path: string) => boolean) =>
    finish(undrawnFilesInSteps(snapshot, buildGraphView(snapshot, { locale: 'en', findings: () => [], shows }), shows));
  expect(undrawn(() => true)).toEqual({ templates: ['chart/web.yaml'], broken: ['broken.yaml'] });
  expect(undrawn((path) => path.startsWith('chart/')).broken).toEqual([]);
});
