import { describe, expect, test } from 'vitest';
import { readApiReference } from './readAssets.ts';

const reference = await readApiReference();

const apiVersionsOf = (name: string) =>
  reference.kindsNamed(name).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);

describe('a kind by the name people type', () => {
  test.each([
    ['deployment', 'apps/v1 Deployment'],
    ['Deployment', 'apps/v1 Deployment'],
    ['deployments', 'apps/v1 Deployment'],
    ['deploy', 'apps/v1 Deployment'],
    ['svc', 'v1 Service'],
    ['po', 'v1 Pod'],
    ['sts', 'apps/v1 StatefulSet'],
    ['hpa', 'autoscaling/v2 HorizontalPodAutoscaler'],
    ['ing', 'networking.k8s.io/v1 Ingress'],
    ['ingresses', 'networking.k8s.io/v1 Ingress'],
    ['ingressclasses', 'networking.k8s.io/v1 IngressClass'],
    ['netpol', 'networking.k8s.io/v1 NetworkPolicy'],
    ['networkpolicies', 'networking.k8s.io/v1 NetworkPolicy'],
    ['endpoints', 'v1 Endpoints'],
    ['ev', 'v1 Event'],
    ['crd', 'apiextensions.k8s.io/v1 CustomResourceDefinition'],
    ['psp', 'policy/v1beta1 PodSecurityPolicy'],
    ['quota', 'v1 ResourceQuota'],
    ['storageclasses', 'storage.k8s.io/v1 StorageClass'],
    ['componentstatuses', 'v1 ComponentStatus'],
    ['cronjob', 'batch/v1 CronJob'],
  ])('%s is %s first', (name, first) => {
    expect(apiVersionsOf(name)[0]).toBe(first);
  });

  test('older versions follow, extensions last', () => {
    expect(apiVersionsOf('deploy')).toEqual([
      'apps/v1 Deployment',
      'apps/v1beta2 Deployment',
      'apps/v1beta1 Deployment',
      'extensions/v1beta1 Deployment',
    ]);
    expect(apiVersionsOf('hpa').map((each) => each.split(' ')[0])).toEqual([
      'autoscaling/v2',
      'autoscaling/v1',
      'autoscaling/v2beta2',
      'autoscaling/v2beta1',
    ]);
    expect(apiVersionsOf('events')).toEqual(['v1 Event', 'events.k8s.io/v1 Event', 'events.k8s.io/v1beta1 Event']);
    expect(apiVersionsOf('endpoints')).toEqual(['v1 Endpoints']);
  });

  test.each(['', 'deploymen', 'deploys', 'podlist', 'pod ', 'constructor'])('%j is no kind', (name) => {
    expect(reference.kindsNamed(name)).toEqual([]);
  });
});
