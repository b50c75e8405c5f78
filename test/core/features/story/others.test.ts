import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStoryChange, storyLines, storyOf } from '../../../support/checkStory.ts';

const workload = `#- /web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: nginx:1.29
          envFrom: [{ configMapRef: { name: settings } }]
      volumes: [{ name: keys, secret: { secretName: keys } }]
`;

describe('a Service', () => {
  const service = (spec: string) => `#- /service.yaml
apiVersion: v1
kind: Service
metadata: { name: $0web, namespace: shop }
spec: { ${spec} }
${workload}`;
  const plain = 'selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }]';

  test('lists the ready Pods that it selects, and has a name', () => {
    expect(storyLines(service(plain)).slice(4)).toEqual([
      'etcd: Keeps the object. From here on it is only a wish; whoever watches this kind hears of it now.',
      'EndpointSlice controller: Lists the addresses of the ready Pods that the selector takes, here those of Deployment web (web.yaml:3).',
      '- `web`: port `80` → port `8080` of a Pod.',
      'CoreDNS: Answers the name `web.shop.svc` with the address of the Service.',
      'kube-proxy: Leads each connection to Service web (service.yaml:3) to one of the Pods in the list, on every node.',
    ]);
  });

  test('that selects nothing here says so', () => {
    expect(storyOf('EndpointSlice controller', service(plain.replace('app: web', 'app: site')))[0]).toBe(
      'EndpointSlice controller: Looks for Pods that the selector takes. In these manifests there are none: until there are, connections fail.',
    );
    expect(storyOf('EndpointSlice controller', service('ports: [{ port: 80 }]'))[0]).toContain('Does nothing');
  });

  test('of the type LoadBalancer', () => {
    checkStoryChange(service(plain), service(`type: LoadBalancer, ${plain}`), {
      en: {
        gone: ['- It sets an address aside that exists only inside the cluster (ClusterIP).'],
        come: [
          '- `LoadBalancer`: it sets an address inside the cluster aside, and a port of every node.',
          '- A port of every node leads there as well.',
          'cloud-controller-manager: Orders a load balancer with an address outside of the cluster for Service web (service.yaml:3).',
        ],
      },
      ko: {
        gone: ['- 클러스터 안에서만 쓰이는 주소(ClusterIP)를 하나 배정합니다.'],
        come: [
          '- `LoadBalancer`: 클러스터 안의 주소와 모든 노드의 포트를 배정합니다.',
          '- 모든 노드의 포트로도 접근할 수 있습니다.',
          'cloud-controller-manager: Service web (service.yaml:3)을(를) 위해 클러스터 밖 주소를 가진 로드 밸런서를 만듭니다.',
        ],
      },
    });
  });

  test('that is headless has no address for kube-proxy', () => {
    const told = storyLines(service(`clusterIP: None, ${plain}`));
    expect(told).toContain('- `clusterIP: None`: no address is set aside.');
    expect(told.filter((line) => line.startsWith('kube-proxy'))).toEqual([]);
  });

  test('that is only another name', () => {
    expect(storyLines(service('type: ExternalName, externalName: db.example.com')).at(-1)).toBe(
      'CoreDNS: Answers the name of the Service with the other name `db.example.com`. Nothing else happens: there is no address and there are no Pods.',
    );
  });
});

test('an Ingress, route by route, with what is not here', () => {
  const ingress = `#- /ingress.yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: $0shop, namespace: shop }
spec:
  ingressClassName: nginx
  tls: [{ secretName: cert }]
  rules:
    - host: shop.example.com
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }
#- /service.yaml
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;
  expect(storyOf('Ingress controller', ingress)).toEqual([
    'Ingress controller: The controller of the class `nginx` reads the rules and sets up its proxy.',
    '- `shop.example.com/` → Service web (service.yaml:3).',
    '- `shop.example.com/api` → `Service api` (not in these manifests).',
    '- HTTPS is served with the certificate from `Secret cert` (not in these manifests).',
  ]);
  expect(storyOf('Ingress 컨트롤러', ingress, 'ko')[2]).toBe(
    '- `shop.example.com/api` → `Service api`(이 매니페스트들에 없음).',
  );
});

describe('the Gateway API', () => {
  const gateway = `#- /gateway.yaml
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: front, namespace: shop }
spec: { gatewayClassName: fast, listeners: [{ name: web, protocol: HTTP, port: 80 }] }
`;
  const route = `#- /route.yaml
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: shop }
spec:
  parentRefs: [{ name: front }]
  rules:
    - matches: [{ path: { type: PathPrefix, value: /api } }]
      backendRefs: [{ name: api, port: 80 }]
    - backendRefs: [{ name: web, port: 80 }]
#- /service.yaml
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;

  test('a Gateway opens its listeners and takes routes', () => {
    const here = gateway.replace('name: front', 'name: $0front');
    expect(storyLines(here).slice(4)).toEqual([
      'Gateway controller: The controller behind `GatewayClass fast` opens a load balancer or proxy with these listeners.',
      '- `web`: `HTTP` on port `80`.',
      'Gateway controller: Waits for routes: none in these manifests attaches to it, and until one does, nothing is answered.',
    ]);
    expect(storyLines(here + route).at(-1)).toBe(
      'Gateway controller: Takes the routes that attach to it: HTTPRoute shop (route.yaml:3).',
    );
  });

  test('a route goes to its backends, rule by rule', () => {
    expect(storyLines(gateway + route.replace('name: shop,', 'name: $0shop,')).slice(4)).toEqual([
      'Gateway controller: Asks the listeners of Gateway front (gateway.yaml:3) whether they take the route.',
      '- The answer stands in the status of the route: `Accepted`, and whether all it refers to was found.',
      'Gateway controller: Sets up the proxy, so that requests go to the backends of the rule that fits best.',
      '- `/api` → `Service api` (not in these manifests).',
      '- Everything → Service web (service.yaml:3).',
    ]);
  });
});

describe('a PersistentVolumeClaim', () => {
  const claim = (spec: string) => `#- /claim.yaml
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: $0data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], ${spec}resources: { requests: { storage: 5Gi } } }
#- /class.yaml
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: disk.example.com
volumeBindingMode: WaitForFirstConsumer
`;

  test('of a class that is here waits as the class says', () => {
    checkStoryChange(claim(''), claim('storageClassName: fast, '), {
      en: {
        gone: ['- `storageClassName` is not written: the default class of the cluster counts, where there is one.'],
        come: [
          '- It must be of StorageClass fast (class.yaml:3).',
          '- `WaitForFirstConsumer`: it waits for the first Pod that uses the claim, so that the volume is made where the Pod runs.',
        ],
      },
      ko: {
        gone: ['- `storageClassName`을 적지 않았으므로 클러스터에 기본 class가 있으면 그것을 씁니다.'],
        come: [
          '- StorageClass fast (class.yaml:3)에 속해야 합니다.',
          '- `WaitForFirstConsumer`이므로 이 claim을 쓰는 첫 Pod를 기다립니다. 그래서 Pod가 돌 곳에 볼륨이 만들어집니다.',
        ],
      },
    });
  });

  test('of another class', () => {
    expect(storyLines(claim('storageClassName: slow, '))).toContain(
      '- It must be of the class `slow`, which is not in these manifests.',
    );
  });

  test('without a class is not provided by a driver', () => {
    expect(storyLines(claim('storageClassName: "", ')).filter((line) => line.startsWith('CSI driver'))).toEqual([]);
  });
});

describe('configuration', () => {
  const map = (more = '') => `#- /settings.yaml
apiVersion: v1
kind: ConfigMap
metadata: { name: $0settings, namespace: shop }
data: { a: b }
${more}${workload}`;

  test('that is read as variables is fixed at the start', () => {
    expect(storyLines(map()).slice(4)).toEqual([
      'kubelet: Gives values to containers of Deployment web (web.yaml:3) as environment variables when these start.',
      '- A later change is not seen until the Pods are replaced.',
    ]);
  });

  test('that nobody reads does nothing', () => {
    expect(storyLines(map().replace('name: $0settings', 'name: $0other')).at(-1)).toContain('Does nothing: no Pod');
  });

  test('that is secret and read as files follows changes', () => {
    const secret = map().replace('kind: ConfigMap', 'kind: Secret').replace('$0settings', '$0keys');
    expect(storyLines(secret).slice(3)).toEqual([
      '- The values are stored as base64, which is no encryption: etcd keeps them readable unless encryption is set up.',
      'etcd: Keeps the object. From here on it is only a wish; whoever watches this kind hears of it now.',
      'kubelet: Puts the values as files into the Pods of Deployment web (web.yaml:3).',
      '- A later change reaches these files after about a minute, except where they are mounted with `subPath`.',
    ]);
    expect(storyLines(secret.replace('\ndata:', '\nimmutable: true\ndata:')).at(-1)).toContain('`immutable: true`');
  });
});

describe('rights', () => {
  const role = `#- /role.yaml
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: $0reader, namespace: shop }
rules: [{ apiGroups: [""], resources: [pods], verbs: [get, list] }, { apiGroups: [""], resources: [secrets], resourceNames: [keys], verbs: [get] }]
`;
  const binding = `#- /binding.yaml
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web-reads, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
`;
  const account = `#- /account.yaml
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: shop }
`;

  test('of a Role belong to nobody until it is bound', () => {
    expect(storyLines(role).slice(4)).toEqual([
      'kube-apiserver: Knows these rights from now on. They belong to nobody yet.',
      '- `pods`: `get`, `list`.',
      '- `secrets`: `get`, but only `keys`.',
      'kube-apiserver: Grants nothing: no binding in these manifests names it.',
    ]);
    expect(storyLines(role + binding).at(-1)).toBe(
      'kube-apiserver: Grants them through RoleBinding web-reads (binding.yaml:3).',
    );
  });

  test('of a binding count at once', () => {
    const told = storyLines(role.replace('$0', '') + binding.replace('name: web-reads', 'name: $0web-reads') + account);
    expect(told.slice(4)).toEqual([
      'kube-apiserver: From now on lets `ServiceAccount web` do what Role reader (role.yaml:3) says, in this namespace.',
      '- It counts for the next request; nothing has to be restarted. Rights add up, and none can be forbidden.',
    ]);
  });

  test('of an account', () => {
    const told = storyLines(account.replace('name: web', 'name: $0web') + binding + workload);
    expect(told.slice(4)).toEqual([
      'kubelet: Asks for a token of this account and puts it as a file into the Pods of Deployment web (web.yaml:3).',
      'kube-apiserver: Knows who comes with such a token, and allows what RoleBinding web-reads (binding.yaml:3) grants.',
    ]);
  });
});

describe('policies', () => {
  const policy = (spec: string) => `#- /policy.yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: $0guard, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }${spec} }
${workload}`;

  test('of the network: what comes in, what goes out', () => {
    expect(storyOf('CNI plugin', policy(''))).toEqual([
      'CNI plugin: Filters the traffic at each Pod that the policy selects, here those of Deployment web (web.yaml:3).',
      '- Coming in: nothing at all.',
      '- Going out: not limited by this policy.',
      '- With a plugin that does not enforce policies, nothing is filtered, and nobody says so.',
    ]);
    checkStoryChange(policy(', ingress: [{}]'), policy(', policyTypes: [Egress]'), {
      en: {
        gone: [
          '- Coming in: only what one of the `1` rules under `ingress` allows.',
          '- Going out: not limited by this policy.',
        ],
        come: ['- Going out: nothing at all, not even to DNS.', '- Coming in: not limited by this policy.'],
      },
      ko: {
        gone: [
          '- 들어오는 트래픽: `ingress` 규칙 `1`개 가운데 하나라도 허용하는 것만.',
          '- 나가는 트래픽: 이 정책은 제한하지 않음.',
        ],
        come: ['- 나가는 트래픽: DNS까지 모두 막음.', '- 들어오는 트래픽: 이 정책은 제한하지 않음.'],
      },
    });
  });

  test('of evictions', () => {
    const budget = `#- /budget.yaml
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: $0web, namespace: shop }
spec: { minAvailable: 2, selector: { matchLabels: { app: web } } }
${workload}`;
    expect(storyOf('Disruption controller', budget)).toEqual([
      'Disruption controller: Counts the ready Pods that the budget selects, here those of Deployment web (web.yaml:3), and works out how many may go.',
      '- `minAvailable`: `2` must stay.',
    ]);
    const deployed = budget
      .replace('$0', '')
      .replace('kind: Deployment\nmetadata: { name: web', 'kind: Deployment\nmetadata: { name: $0web');
    expect(storyOf('Disruption controller', deployed)).toEqual([
      'Disruption controller: Works out how many of the Pods may be evicted at a time, for instance when a node is drained, as PodDisruptionBudget web (budget.yaml:3) says.',
      '- `minAvailable`: `2` must stay.',
    ]);
  });

  test('of a namespace, at each Pod that is made in it', () => {
    const namespace = '#- /namespace.yaml\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n';
    const rule = (kind: string) =>
      `#- /rule.yaml\napiVersion: v1\nkind: ${kind}\nmetadata: { name: team, namespace: shop }\n`;
    const deployed = workload.replace('{ name: web, namespace', '{ name: $0web, namespace') + namespace;
    checkStoryChange(deployed, deployed + rule('ResourceQuota'), {
      en: {
        come: [
          'kube-apiserver: Holds each new Pod to the rules of its namespace before it takes it.',
          '- ResourceQuota team (rule.yaml:3) refuses Pods that would go over it: they are then missing, and only the events of their owner say why.',
        ],
      },
      ko: {
        come: [
          'kube-apiserver: 새 Pod를 받아들이기 전에 네임스페이스의 규칙에 맞는지 확인합니다.',
          '- ResourceQuota team (rule.yaml:3) 한도를 넘는 Pod는 거부합니다. 그러면 Pod가 모자라게 되고, 이유는 소유자의 이벤트에만 나옵니다.',
        ],
      },
    });
    expect(storyLines(deployed + rule('LimitRange'))).toContain(
      '- LimitRange team (rule.yaml:3) fills in requests and limits that are left out, and refuses those outside of its bounds.',
    );
  });

  test('of a namespace', () => {
    const quota =
      'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: $0team, namespace: shop }\nspec: { hard: { pods: 10 } }\n';
    expect(storyLines(quota).slice(5)).toEqual([
      'kube-apiserver: From now on refuses what would go over:',
      '- `pods`: `10` in all.',
      '- What runs already stays as it is.',
    ]);
  });
});

test('a HorizontalPodAutoscaler, and the Deployment that it scales', () => {
  const autoscaler = `#- /hpa.yaml
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: $0web, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: 2
  maxReplicas: 9
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }]
${workload}`;
  expect(storyLines(autoscaler).slice(4)).toEqual([
    'metrics server: Collects from the kubelets what each Pod uses.',
    'HorizontalPodAutoscaler controller: Compares the metrics with their targets, every 15 seconds by default.',
    '- `cpu`: `70` percent of what the Pods request, on average.',
    'HorizontalPodAutoscaler controller: Sets the number of Pods of Deployment web (web.yaml:3), from `2` to `9`.',
    '- It overwrites `replicas` of the workload, whatever a manifest says.',
    'ReplicaSet controller: The controller of the workload makes or deletes Pods until the number is right.',
  ]);
  const deployed = autoscaler
    .replace('$0', '')
    .replace('kind: Deployment\nmetadata: { name: web', 'kind: Deployment\nmetadata: { name: $0web');
  expect(storyOf('ReplicaSet controller', deployed)[0]).toBe(
    'ReplicaSet controller: Makes as many Pods from the template as HorizontalPodAutoscaler web (hpa.yaml:3) wants.',
  );
});

test('a Namespace, and what goes into it', () => {
  const namespace = `#- /namespace.yaml\napiVersion: v1\nkind: Namespace\nmetadata: { name: $0shop }\n${workload}`;
  expect(storyLines(namespace).slice(3)).toEqual([
    'ServiceAccount controller: Makes a ServiceAccount named `default` in it, for Pods that name no other.',
    'kube-apiserver: Takes objects for this namespace from now on. In these manifests there are `1`; they have to be applied after it.',
    '- Deployment web (web.yaml:3)',
    'Namespace controller: Waits for the day on which it is deleted: then everything in it goes too.',
  ]);
});

test('a CustomResourceDefinition and an object of its kind', () => {
  const crd = `#- /crd.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec: { group: example.com, scope: Namespaced, names: { kind: Shop, plural: shops }, versions: [{ name: v1, served: true, storage: true }, { name: v1beta1, served: false, storage: false }] }
`;
  const shop = '#- /shop.yaml\napiVersion: example.com/v1\nkind: Shop\nmetadata: { name: $0mine, namespace: shop }\n';
  expect(storyLines(crd.replace('{ name: shops', '{ name: $0shops')).slice(3)).toEqual([
    'kube-apiserver: Offers the kind `Shop` a few seconds later: such objects can be created, listed and watched.',
    '- In the versions `v1`.',
    'operator: Has to be there as well: without a program that watches `Shop`, such objects are only stored.',
  ]);
  expect(storyLines(crd + shop)).toContain(
    '- It knows this kind, and how to check its fields, from CustomResourceDefinition shops.example.com (crd.yaml:3), which has to be applied first.',
  );
  expect(storyLines(shop)).toContain(
    '- It must know the kind `Shop.example.com` already: its CustomResourceDefinition is not in these manifests.',
  );
});

describe('there is no story', () => {
  test.each([
    ['of YAML that is no manifest', 'colour: $0blue\n'],
    ['of an empty file', '$0'],
    [
      'of a patch',
      '#- /kustomization.yaml\nresources: [web.yaml]\npatches: [{ path: patch.yaml }]\n#- /web.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n#- /patch.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: $0web }\ndata: { a: b }\n',
    ],
  ])('%s', (_what, source) => {
    expect(storyLines(source)).toEqual([]);
  });
});

test('what a kustomization makes of a manifest is what happens', () => {
  const source = `#- /kustomization.yaml
namePrefix: dev-
replicas: [{ name: web, count: 4 }]
resources: [web.yaml]
${workload.replace('name: web, namespace', 'name: $0web, namespace')}`;
  expect(storyLines(source)[1]).toBe('- Kustomize builds it first, as `kustomization.yaml` says.');
  expect(storyOf('ReplicaSet controller', source)[0]).toBe('ReplicaSet controller: Makes `4` Pods from the template.');
});

test('whatever is typed, a story can be told in both languages, and says everything that it set out to', () => {
  const piece = fc.constantFrom(
    '',
    ' ',
    '\n',
    ': ',
    '- ',
    '[',
    '{',
    '}',
    '"',
    'null',
    '5',
    '[]',
    '{}',
    '{{ x }}',
    '가',
    'kind: Job',
  );
  const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), piece);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const text = edits.reduce((before, [at, length, inserted]) => {
        const start = 12 + Math.floor(at * (before.length - 12));
        return before.slice(0, start) + inserted + before.slice(start + length);
      }, workload);
      for (const locale of ['en', 'ko'] as const) {
        const told = storyLines(`$0${text.slice('#- /web.yaml\n'.length)}`, locale).join('\n');
        expect(told).not.toMatch(/undefined|\{\w+\}(?!\})|NaN|\[object/);
      }
    }),
    { numRuns: 150 },
  );
});
