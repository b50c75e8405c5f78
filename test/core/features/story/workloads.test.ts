import { describe, expect, test } from 'vitest';
import { checkStoryChange, storyLines, storyOf } from '../../../support/checkStory.ts';

/** A Deployment with more fields of its spec, and of its pod spec; each on lines of their own, indented from the margin. */
function deployment(spec = '', podSpec = '', container = ''): string {
  const indented = (text: string, by: number) =>
    text === ''
      ? ''
      : text
          .split('\n')
          .map((line) => `${' '.repeat(by)}${line}\n`)
          .join('');
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: $0web
  namespace: shop
spec:
${indented(spec, 2)}  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
${indented(podSpec, 6)}      containers:
        - name: web
          image: nginx:1.29
${indented(container, 10)}`;
}

test('a Deployment, from kubectl to the kubelet', () => {
  expect(storyLines(deployment('replicas: 3')).map((line) => line.split(': ')[0])).toEqual([
    'kubectl',
    'kube-apiserver',
    '- It goes into the namespace `shop`, which is not in these manifests',
    'etcd',
    'Deployment controller',
    '- If an earlier version runs, Pods are exchanged step by step. By default (25% more, 25% fewer) that is, with `3` replicas, at most `4` at once, at least `3` ready.',
    'ReplicaSet controller',
    '- Each Pod carries the labels by which others find it',
    'kube-scheduler',
    '- No requests are written',
    'CNI plugin',
    'container runtime',
    '- `nginx:1.29`',
    'kubelet',
    '- `web`',
    'kubelet',
    '- A container without a readiness probe counts as ready as soon as it runs.',
  ]);
});

describe('a field more is told, and nothing else changes:', () => {
  test('replicas', () => {
    checkStoryChange(deployment('replicas: 2'), deployment('replicas: 5'), {
      en: {
        gone: [
          '- If an earlier version runs, Pods are exchanged step by step. By default (25% more, 25% fewer) that is, with `2` replicas, at most `3` at once, at least `2` ready.',
          'ReplicaSet controller: Makes `2` Pods from the template.',
        ],
        come: [
          '- If an earlier version runs, Pods are exchanged step by step. By default (25% more, 25% fewer) that is, with `5` replicas, at most `7` at once, at least `4` ready.',
          'ReplicaSet controller: Makes `5` Pods from the template.',
        ],
      },
      ko: {
        gone: [
          '- 이전 버전이 돌고 있다면 Pod를 차례로 교체합니다. 기본값(25% 더, 25% 덜)에 따라 replica `2`개일 때 동시에 최대 `3`개, 준비된 것은 최소 `2`개입니다.',
          'ReplicaSet 컨트롤러: 템플릿으로 Pod `2`개를 만듭니다.',
        ],
        come: [
          '- 이전 버전이 돌고 있다면 Pod를 차례로 교체합니다. 기본값(25% 더, 25% 덜)에 따라 replica `5`개일 때 동시에 최대 `7`개, 준비된 것은 최소 `4`개입니다.',
          'ReplicaSet 컨트롤러: 템플릿으로 Pod `5`개를 만듭니다.',
        ],
      },
    });
  });

  test('no replicas, which means one', () => {
    expect(storyOf('ReplicaSet controller', deployment())).toEqual([
      'ReplicaSet controller: Makes one Pod from the template.',
      '- Each Pod carries the labels by which others find it: `app=web`.',
      '- `replicas` is not written, which means 1.',
    ]);
    expect(storyOf('ReplicaSet controller', deployment('replicas: 1'))).toHaveLength(2);
  });

  test('Recreate', () => {
    expect(storyOf('Deployment controller', deployment('strategy: { type: Recreate }'))[1]).toBe(
      '- If an earlier version runs, all of its Pods are stopped first (`Recreate`): for a while nothing answers.',
    );
  });

  test('minReadySeconds', () => {
    checkStoryChange(deployment(), deployment('minReadySeconds: 30'), {
      en: { come: ['- A new Pod counts only after it was ready for `30` seconds.'] },
      ko: { come: ['- 새 Pod는 준비된 채로 `30`초가 지나야 인정됩니다.'] },
    });
    checkStoryChange(deployment(), deployment('minReadySeconds: 0'), { en: { come: [] }, ko: { come: [] } });
  });

  test('nodeSelector', () => {
    checkStoryChange(deployment(), deployment('', 'nodeSelector: { disktype: ssd, zone: a }'), {
      en: { come: ['- `nodeSelector`: only nodes with the labels `disktype=ssd`, `zone=a`.'] },
      ko: { come: ['- `nodeSelector`: label이 `disktype=ssd`, `zone=a`인 노드만 됩니다.'] },
    });
  });

  test('tolerations', () => {
    checkStoryChange(
      deployment(),
      deployment('', 'tolerations:\n  - { key: gpu, value: "true", effect: NoSchedule }\n  - { operator: Exists }'),
      {
        en: {
          come: [
            '- `tolerations`: nodes with the taint `gpu=true:NoSchedule` are allowed as well.',
            '- `tolerations`: nodes are allowed whatever taint they have.',
          ],
        },
        ko: {
          come: [
            '- `tolerations`: taint가 `gpu=true:NoSchedule`인 노드도 됩니다.',
            '- `tolerations`: 어떤 taint가 있는 노드든 됩니다.',
          ],
        },
      },
    );
  });

  test('anti-affinity that must hold, and one that should', () => {
    const term = '{ topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: web } } }';
    const affinity = (text: string) => deployment('', `affinity: { podAntiAffinity: { ${text} } }`);
    checkStoryChange(deployment(), affinity(`requiredDuringSchedulingIgnoredDuringExecution: [${term}]`), {
      en: {
        come: [
          '- `podAntiAffinity`: never where `kubernetes.io/hostname` is the same as that of a Pod with `app=web`.',
        ],
      },
      ko: {
        come: ['- `podAntiAffinity`: `app=web`에 맞는 Pod와 `kubernetes.io/hostname` 값이 같은 곳에는 두지 않습니다.'],
      },
    });
    expect(
      storyLines(
        affinity(`preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: ${term} }]`),
      ),
    ).toContain(
      '- `podAntiAffinity`: rather not where `kubernetes.io/hostname` is the same as that of a Pod with `app=web`.',
    );
  });

  test('node affinity, with alternatives', () => {
    const terms =
      '[{ matchExpressions: [{ key: zone, operator: In, values: [a, b] }] }, { matchExpressions: [{ key: gpu, operator: Exists }] }]';
    const source = deployment(
      '',
      `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: ${terms} } } }`,
    );
    checkStoryChange(deployment(), source, {
      en: { come: ['- `nodeAffinity`: only nodes with `zone In a, b` or `gpu Exists`.'] },
      ko: { come: ['- `nodeAffinity`: `zone In a, b` 또는 `gpu Exists`에 맞는 노드만 됩니다.'] },
    });
  });

  test('topology spread', () => {
    const spread = (more: string) =>
      deployment('', `topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ${more} }]`);
    checkStoryChange(spread('DoNotSchedule'), spread('ScheduleAnyway'), {
      en: {
        gone: ['- `topologySpreadConstraints`: by `zone` the numbers of Pods may differ by `1` at most.'],
        come: ['- `topologySpreadConstraints`: by `zone` the numbers of Pods should differ by `1` at most.'],
      },
      ko: {
        gone: ['- `topologySpreadConstraints`: `zone`별 Pod 수의 차이가 `1` 이하여야 합니다.'],
        come: ['- `topologySpreadConstraints`: `zone`별 Pod 수의 차이를 되도록 `1` 이하로 합니다.'],
      },
    });
  });

  test('requests', () => {
    checkStoryChange(deployment(), deployment('', '', 'resources: { requests: { cpu: 250m, memory: 64Mi } }'), {
      en: {
        gone: [
          '- No requests are written: unless a LimitRange fills them in, any node counts as large enough, also one that is full.',
        ],
        come: ['- The node must have room for what a Pod asks for: `250m` CPU, `64Mi` memory.'],
      },
      ko: {
        gone: [
          '- requests를 적지 않았으므로, LimitRange가 채우지 않는 한 꽉 찬 노드까지 모두 자리가 있는 것으로 봅니다.',
        ],
        come: ['- Pod가 요청한 만큼 노드에 자리가 있어야 합니다: CPU `250m`, 메모리 `64Mi`.'],
      },
    });
  });

  test('nodeName: the scheduler is not asked', () => {
    expect(storyOf('kube-scheduler', deployment('', 'nodeName: node-1'))).toEqual([
      'kube-scheduler: Is not asked: `nodeName` already names the node `node-1`.',
    ]);
  });

  test('hostNetwork: no address of its own', () => {
    expect(storyOf('CNI plugin', deployment('', 'hostNetwork: true'))).toEqual([]);
    expect(storyLines(deployment('', 'hostNetwork: true'))).toContain(
      'kubelet: Leaves the Pod in the network of its node: with `hostNetwork` it has no address of its own.',
    );
  });

  test('imagePullPolicy, and what an image without a tag means', () => {
    const pulled = (container: string) => storyOf('container runtime', deployment('', '', container))[1];
    expect(pulled('')).toBe('- `nginx:1.29`: pulled only where the node does not have it yet.');
    expect(pulled('imagePullPolicy: Always')).toContain('the registry is asked at every start');
    expect(pulled('imagePullPolicy: Never')).toContain('never pulled');
    const latest = storyOf('container runtime', deployment().replace('nginx:1.29', 'nginx'));
    expect(latest[1]).toContain('the registry is asked at every start');
  });

  test('a command', () => {
    checkStoryChange(deployment(), deployment('', '', 'command: [nginx]\nargs: [-g, daemon off]'), {
      en: { gone: ['- `web`: what its image starts.'], come: ['- `web`: runs `nginx -g daemon off`.'] },
      ko: { gone: ['- `web`: 이미지에 정해진 프로그램을 실행합니다.'], come: ['- `web`: `nginx -g daemon off` 실행.'] },
    });
  });

  test('a readiness probe', () => {
    checkStoryChange(deployment(), deployment('', '', 'readinessProbe: { httpGet: { path: /ok, port: 80 } }'), {
      en: {
        gone: ['- A container without a readiness probe counts as ready as soon as it runs.'],
        come: [
          '- `web`, `readinessProbe`: `GET /ok (port 80)` every `10` seconds. While it fails, the Pod gets no traffic.',
        ],
      },
      ko: {
        gone: ['- readiness probe가 없는 컨테이너는 실행되는 즉시 준비된 것으로 봅니다.'],
        come: [
          '- `web`, `readinessProbe`: `10`초마다 `GET /ok (port 80)`. 실패하는 동안 Pod는 트래픽을 받지 않습니다.',
        ],
      },
    });
  });

  test('an init container and a sidecar', () => {
    const inits =
      'initContainers:\n  - { name: wait, image: a:1 }\n  - { name: log, image: b:1, restartPolicy: Always }';
    checkStoryChange(deployment(), deployment('', inits), {
      en: {
        come: [
          '- `a:1`: pulled only where the node does not have it yet.',
          '- `b:1`: pulled only where the node does not have it yet.',
          'kubelet: Runs the init containers, one after another; each has to succeed before the next one starts.',
          '- `wait`: what its image starts.',
          '- `log`: what its image starts. It is a sidecar: it goes on running beside the others.',
        ],
      },
      ko: {
        come: [
          '- `a:1`: 노드에 아직 없을 때만 내려받습니다.',
          '- `b:1`: 노드에 아직 없을 때만 내려받습니다.',
          'kubelet: init 컨테이너를 하나씩 차례로 실행합니다. 하나가 성공해야 다음이 시작됩니다.',
          '- `wait`: 이미지에 정해진 프로그램을 실행합니다.',
          '- `log`: 이미지에 정해진 프로그램을 실행합니다. 사이드카이므로 다른 컨테이너와 함께 계속 실행됩니다.',
        ],
      },
    });
  });

  test('volumes, each with what fills it and where it is seen', () => {
    const source = deployment(
      '',
      `volumes:
  - { name: cache, emptyDir: {} }
  - { name: fast, emptyDir: { medium: Memory } }
  - { name: logs, hostPath: { path: /var/log } }
  - { name: settings, configMap: { name: settings } }`,
      'volumeMounts:\n  - { name: cache, mountPath: /cache }\n  - { name: settings, mountPath: /etc/app }',
    );
    expect(storyOf('kubelet', source)).toEqual([
      'kubelet: On the chosen node, prepares the volumes of the Pod.',
      '- `cache`: an empty folder, which goes with the Pod, at `/cache`.',
      '- `fast`: an empty folder in memory, which goes with the Pod, mounted by no container.',
      '- `logs`: the path `/var/log` of the node itself, mounted by no container.',
      '- `settings`: from `ConfigMap settings` (not in these manifests). If the cluster does not have it either, the Pod waits in `ContainerCreating`, at `/etc/app`.',
    ]);
  });
});

test('no Pods, no story of Pods', () => {
  const told = storyLines(deployment('replicas: 0'));
  expect(told.at(-1)).toBe('ReplicaSet controller: Makes no Pods: `replicas` is 0.');
  expect(told.some((line) => line.startsWith('kube-scheduler'))).toBe(false);
});

test('a paused Deployment goes no further', () => {
  expect(storyLines(deployment('paused: true')).at(-1)).toBe(
    'Deployment controller: Makes nothing: `paused` is true. The Deployment waits until it is resumed.',
  );
});

test('a Pod on its own is not replaced', () => {
  const pod =
    'kind: Pod\napiVersion: v1\nmetadata: { name: $0web }\nspec: { containers: [{ name: web, image: nginx }] }\n';
  const told = storyLines(pod);
  expect(told.at(-1)).toContain('no controller owns the Pod');
  expect(told).toContain(
    '- No namespace is written: it goes into the one of the current context, `default` if none is set there.',
  );
});

test('a DaemonSet has a Pod for each node', () => {
  const set = deployment().replace('kind: Deployment', 'kind: DaemonSet');
  expect(storyOf('DaemonSet controller', set)).toEqual([
    'DaemonSet controller: Makes one Pod for each node that fits, and another one whenever a node joins.',
    '- Each Pod carries the labels by which others find it: `app=web`.',
  ]);
  checkStoryChange(set, set.replace('spec:\n', 'spec:\n  updateStrategy: { type: OnDelete }\n'), {
    en: { come: ['- `OnDelete`: Pods of an earlier version stay until somebody deletes them.'] },
    ko: { come: ['- `OnDelete`이므로 이전 버전의 Pod는 누군가 지울 때까지 남습니다.'] },
  });
});

describe('a StatefulSet', () => {
  const set = (spec: string) => `#- /db.yaml
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: $0db, namespace: shop }
spec:
  replicas: 3
  serviceName: db
  selector: { matchLabels: { app: db } }
${spec}  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: "postgres:17" }] }
#- /service.yaml
apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop }
spec: { clusterIP: None, selector: { app: db }, ports: [{ port: 5432 }] }
`;
  const claims = `  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { storageClassName: fast, resources: { requests: { storage: 10Gi } } }
`;

  test('makes numbered Pods in order, with names in DNS', () => {
    expect(storyOf('StatefulSet controller', set(''))).toEqual([
      'StatefulSet controller: Makes `3` Pods, `db-0` to `db-2`.',
      '- One after another: each waits until the one before is ready. They stop in reverse order.',
      '- Each Pod carries the labels by which others find it: `app=db`.',
      '- Service db (service.yaml:3) gives each Pod a name in DNS: `db-0.db`.',
    ]);
    expect(storyOf('CoreDNS', set(''))).toEqual([
      'CoreDNS: Answers the name `db.shop.svc` with the addresses of the Pods: the Service is headless and has none of its own.',
    ]);
  });

  test('counts from where it is told to', () => {
    expect(storyOf('StatefulSet controller', set('  ordinals: { start: 5 }\n'))[0]).toContain('`db-5` to `db-7`');
  });

  test('in parallel', () => {
    checkStoryChange(set(''), set('  podManagementPolicy: Parallel\n'), {
      en: {
        gone: ['- One after another: each waits until the one before is ready. They stop in reverse order.'],
        come: ['- `podManagementPolicy: Parallel`: all at once, without waiting for each other.'],
      },
      ko: {
        gone: ['- 하나씩 차례로 만들며, 앞의 Pod가 준비되어야 다음을 만듭니다. 멈출 때는 거꾸로 합니다.'],
        come: ['- `podManagementPolicy: Parallel`이므로 서로 기다리지 않고 한꺼번에 만듭니다.'],
      },
    });
  });

  test('with claims that stay', () => {
    checkStoryChange(set(''), set(claims), {
      en: {
        come: [
          'PersistentVolume controller: Binds the claims of each Pod to volumes, which its class has made for it where it can.',
          '- `data-db-0`, and so on: `10Gi` of the class `fast`.',
          '- The claims stay when the StatefulSet is deleted, and with them the data.',
        ],
      },
      ko: {
        come: [
          'PersistentVolume 컨트롤러: Pod마다 가진 claim을 볼륨과 묶습니다. class가 만들 수 있으면 볼륨을 새로 만들게 합니다.',
          '- `data-db-0` 등: class `fast`의 `10Gi`.',
          '- StatefulSet을 지워도 claim과 그 데이터는 남습니다.',
        ],
      },
    });
  });

  test('with claims that go', () => {
    const kept = '  persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete }\n';
    expect(storyOf('PersistentVolume controller', set(kept + claims)).at(-1)).toBe(
      '- `whenDeleted: Delete`: the claims go with the StatefulSet.',
    );
  });
});

describe('a Job', () => {
  const job = (spec = '') => `apiVersion: batch/v1
kind: Job
metadata: { name: $0report, namespace: shop }
spec:
${spec}  template:
    spec: { restartPolicy: Never, containers: [{ name: report, image: "report:1" }] }
`;

  test('runs until one Pod has succeeded', () => {
    expect(storyOf('Job controller', job())).toEqual([
      'Job controller: Starts a Pod, and tries again where it fails, until one has succeeded.',
      '- Each Pod carries the labels by which others find it: `batch.kubernetes.io/job-name=report`, `job-name=report`.',
      '- `backoffLimit` is not written: it tries again up to `6` times, with growing pauses, then gives up.',
    ]);
    expect(storyLines(job())).toContain('- `restartPolicy: Never`: a container that ends stays ended.');
  });

  test('several times, side by side', () => {
    checkStoryChange(job(), job('  completions: 10\n  parallelism: 3\n'), {
      en: {
        gone: ['Job controller: Starts a Pod, and tries again where it fails, until one has succeeded.'],
        come: ['Job controller: Starts Pods until `10` have succeeded, at most `3` at a time.'],
      },
      ko: {
        gone: ['Job 컨트롤러: Pod를 시작하고, 실패하면 다시 시작해 하나가 성공할 때까지 계속합니다.'],
        come: ['Job 컨트롤러: `10`개가 성공할 때까지 Pod를 시작하며, 동시에 최대 `3`개까지 실행합니다.'],
      },
    });
    expect(storyOf('Job controller', job('  parallelism: 3\n'))[0]).toContain('Starts `3` Pods that share the work');
  });

  test('that is cleared away', () => {
    checkStoryChange(job(), job('  ttlSecondsAfterFinished: 60\n'), {
      en: {
        gone: [
          'Job controller: The finished Job and its Pods stay until somebody deletes them, so that logs can be read.',
        ],
        come: ['kube-controller-manager: The Job is deleted `60` seconds after it has finished, and its Pods with it.'],
      },
      ko: {
        gone: ['Job 컨트롤러: 끝난 Job과 Pod는 누군가 지울 때까지 남아 있어 로그를 볼 수 있습니다.'],
        come: ['kube-controller-manager: 끝나고 `60`초 뒤에 Job이 삭제되고, Pod도 함께 지워집니다.'],
      },
    });
  });

  test('that is suspended', () => {
    expect(storyLines(job('  suspend: true\n')).at(-1)).toContain('Starts nothing: `suspend` is true');
  });
});

describe('a CronJob', () => {
  const cron = (spec = '') => `apiVersion: batch/v1
kind: CronJob
metadata: { name: $0backup, namespace: shop }
spec:
  schedule: "0 3 * * *"
${spec}  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec: { restartPolicy: OnFailure, containers: [{ name: backup, image: "backup:1" }] }
`;

  test('makes Jobs by its schedule', () => {
    expect(storyOf('CronJob controller', cron())).toEqual([
      'CronJob controller: Waits, and makes a Job from the template at each time of the schedule `0 3 * * *`.',
      '- At 03:00, every day.',
      '- No `timeZone` is written: the times are those of kube-controller-manager, mostly UTC.',
      '- If the last Job still runs, the next one starts beside it.',
    ]);
    expect(storyLines(cron())).toContain('- It tries again up to `2` times, with growing pauses, then gives up.');
  });

  test('in a time zone, never twice at once', () => {
    checkStoryChange(cron(), cron('  timeZone: Asia/Seoul\n  concurrencyPolicy: Forbid\n'), {
      en: {
        gone: [
          '- No `timeZone` is written: the times are those of kube-controller-manager, mostly UTC.',
          '- If the last Job still runs, the next one starts beside it.',
        ],
        come: [
          '- The times are those of `Asia/Seoul`.',
          '- `Forbid`: if the last Job still runs, this time is left out.',
        ],
      },
      ko: {
        gone: [
          '- `timeZone`을 적지 않았으므로 kube-controller-manager의 시간대(대개 UTC)를 따릅니다.',
          '- 앞선 Job이 아직 돌고 있어도 다음 Job을 함께 시작합니다.',
        ],
        come: [
          '- `Asia/Seoul` 시간대를 따릅니다.',
          '- `Forbid`이므로 앞선 Job이 아직 돌고 있으면 이번 차례를 건너뜁니다.',
        ],
      },
    });
  });
});
