import { describe, test } from 'vitest';
import { checkGraph } from '../../support/checkGraph.ts';

const pods = (name: string, labels: string, namespace = 'shop') => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: ${name}, namespace: ${namespace}, labels: { ${labels} } }`;

const service = (selector: string) => `
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: ${selector} }`;

describe('a Service selects', () => {
  test('every Pod of its namespace that carries all its pairs', () => {
    checkGraph(
      service('{ app: web, tier: front }') +
        pods('all', 'app: web, tier: front, more: x') +
        pods('half', 'app: web') +
        pods('elsewhere', 'app: web, tier: front', 'other'),
      'Service web selects Pod all [found]',
    );
  });

  test('the Pods of any workload', () => {
    checkGraph(
      `${service('{ app: web }')}
    ---
    apiVersion: apps/v1
    kind: DaemonSet
    metadata: { name: agent, namespace: shop }
    spec: { template: { metadata: { labels: { app: web } } } }
    ---
    apiVersion: batch/v1
    kind: CronJob
    metadata: { name: report, namespace: shop }
    spec: { jobTemplate: { spec: { template: { metadata: { labels: { app: web } } } } } }
    ---
    apiVersion: v1
    kind: ReplicationController
    metadata: { name: old, namespace: shop }
    spec: { template: { metadata: { labels: { app: web } } } }
    `,
      `
      Service web selects Pod agent [found]
      Service web selects Pod report [found]
      Service web selects Pod old [found]
      `,
    );
  });

  test('a Job by the label that its controller sets', () => {
    checkGraph(
      `${service('{ job-name: load }')}
    ---
    apiVersion: batch/v1
    kind: Job
    metadata: { name: load, namespace: shop }
    spec: { template: { spec: {} } }
    `,
      'Service web selects Pod load [found]',
    );
  });

  test.each(['{}', 'null', '', '[]', 'web'])('nothing with the selector %j', (selector) => {
    checkGraph(service(selector) + pods('all', 'app: web'), '');
  });

  test('values as text: 8 and "8" are one label', () => {
    checkGraph(service('{ version: "8" }') + pods('eight', 'version: 8'), 'Service web selects Pod eight [found]');
  });

  test('nothing that can be told where a placeholder stands in it', () => {
    checkGraph(service(`{ app: "\${APP}" }`) + pods('web', 'app: web'), '');
  });

  test('nothing here: the labels that are asked for are named', () => {
    checkGraph(
      service('{ app: shop, tier: front }') + pods('web', 'app: web'),
      'Service web selects Pod app=shop,tier=front [missing]',
    );
  });

  test('nothing, and a Pod with a slip of the keyboard contradicts it', () => {
    checkGraph(service('{ app: wbe }') + pods('web', 'app: web'), 'Service web selects Pod app=wbe [contradicted]');
  });
});
