import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';

const asked = `
    #- .manifest-atlas.yaml
    diagnostics: { never-selected: hint }
    #- web.yaml`;
const pod = (ports: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec: { containers: [{ name: web, image: web, readinessProbe: {}, ports: ${ports} }] }
`;
const service = (app: string) => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: "${app}" }, ports: [{ port: 80 }] }
`;

test('marks the port of Pods that nothing selects', () => {
  checkDiagnostics(`${asked}
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec: { containers: [{ name: web, image: web, ports: [{ containerPort: 80 }] }] }
    #                                                                      ^^ hint never-selected
    ${service('${APP}')}`);
});

describe('is silent', () => {
  test('about Pods that a Service selects, and Pods that listen to nobody', () => {
    checkDiagnostics(asked + pod('[{ containerPort: 80 }]') + service('web'));
    checkDiagnostics(asked + pod('[]'));
  });

  test('about Jobs', () => {
    checkDiagnostics(`${asked}
    apiVersion: batch/v1
    kind: Job
    metadata: { name: web }
    spec: { template: { spec: { containers: [{ name: web, image: web, ports: [{ containerPort: 80 }] }] } } }
    `);
  });

  test('unless it is asked for', () => {
    checkDiagnostics(pod('[{ containerPort: 80 }]'));
  });
});
