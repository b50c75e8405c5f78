import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/';
const walkthrough = 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/';

/** HorizontalPodAutoscaler: what it scales, by which metrics, and how fast. */
export const autoscaling: readonly FieldNote[] = [
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.scaleTargetRef',
    note: {
      id: 'hpa-scale-target-ref',
      what: {
        en: 'The workload, in the same namespace, whose number of replicas is changed.',
        ko: 'replica 수를 바꿀 대상이 되는 같은 네임스페이스의 워크로드입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Two autoscalers with the same target: they overrule each other all the time.',
        ko: '두 오토스케일러가 같은 대상을 가리키는 경우입니다. 서로의 결정을 계속 뒤집습니다.',
      },
      related: ['spec.minReplicas', 'spec.maxReplicas'],
      learnMore: page,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.scaleTargetRef.kind',
    note: {
      id: 'hpa-scale-target-kind',
      what: {
        en: 'The kind of the workload: a Deployment, a StatefulSet or another kind that can be scaled.',
        ko: '워크로드의 종류입니다. Deployment, StatefulSet처럼 개수를 조절할 수 있는 종류여야 합니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'A DaemonSet has no number of replicas, so it cannot be scaled.',
        ko: 'DaemonSet에는 replica 수가 없으므로 조절할 수 없습니다.',
      },
      related: ['spec.scaleTargetRef.name', 'spec.scaleTargetRef.apiVersion'],
      learnMore: page,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.scaleTargetRef.name',
    note: {
      id: 'hpa-scale-target-name',
      what: { en: 'The name of the workload.', ko: '워크로드의 이름입니다.' },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'A name that does not exist: the object is accepted, but its condition `AbleToScale` is false.',
        ko: '없는 이름을 쓰는 경우입니다. 오브젝트는 받아들여지지만 조건 `AbleToScale`이 false입니다.',
      },
      related: ['spec.scaleTargetRef.kind'],
      learnMore: page,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.scaleTargetRef.apiVersion',
    note: {
      id: 'hpa-scale-target-api-version',
      what: {
        en: 'The API version of the workload, such as `apps/v1`.',
        ko: '워크로드의 API 버전입니다. 예: `apps/v1`.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: 'The core group, in which there is no Deployment.',
        ko: 'core 그룹입니다. 거기에는 Deployment가 없습니다.',
      },
      mistake: {
        en: 'Leaving it out or keeping an old one such as `extensions/v1beta1`: the workload is not found.',
        ko: '빠뜨리거나 `extensions/v1beta1` 같은 옛 버전을 두는 경우입니다. 워크로드를 찾지 못합니다.',
      },
      related: ['spec.scaleTargetRef.kind'],
      learnMore: page,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.minReplicas',
    note: {
      id: 'hpa-min-replicas',
      what: {
        en: 'The smallest number of replicas; the autoscaler never goes below it.',
        ko: '최소 replica 수입니다. 오토스케일러는 이보다 줄이지 않습니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: { en: '1.', ko: '1개입니다.' },
      mistake: {
        en: '`0` is accepted only with the feature gate `HPAScaleToZero` and an `Object` or `External` metric.',
        ko: '`0`은 feature gate `HPAScaleToZero`와 `Object` 또는 `External` 메트릭이 있을 때만 받아들여집니다.',
      },
      related: ['spec.maxReplicas'],
      learnMore: page,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.maxReplicas',
    note: {
      id: 'hpa-max-replicas',
      what: {
        en: 'The largest number of replicas, whatever the metrics ask for; it must not be below `minReplicas`.',
        ko: '메트릭이 얼마를 요구하든 넘지 않는 최대 replica 수입니다. `minReplicas`보다 작을 수 없습니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'A value as low as `minReplicas`: the object is valid but never scales.',
        ko: '`minReplicas`와 같은 값을 쓰는 경우입니다. 올바르지만 개수가 전혀 바뀌지 않습니다.',
      },
      related: ['spec.minReplicas'],
      learnMore: page,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics',
    note: {
      id: 'hpa-metrics',
      what: {
        en: 'What is measured and which value is aimed at; each metric proposes a number of replicas and the largest wins.',
        ko: '무엇을 재고 어떤 값을 목표로 할지 정합니다. 메트릭마다 replica 수를 제안하며 가장 큰 것이 이깁니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: 'An average CPU utilization of 80%.',
        ko: '평균 CPU 사용률 80%입니다.',
      },
      mistake: {
        en: 'A fixed `replicas` in the manifest of the workload: each apply sets the number back.',
        ko: '워크로드의 매니페스트에 `replicas`를 고정해 두는 경우입니다. 적용할 때마다 개수가 되돌아갑니다.',
      },
      related: ['spec.metrics[].type', 'spec.behavior'],
      learnMore: `${page}#scaling-on-multiple-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].type',
    note: {
      id: 'hpa-metric-type',
      what: {
        en: 'Where the metric comes from; the field of the same name (`Resource`: `resource`, `Pods`: `pods`) must be filled in.',
        ko: '메트릭의 출처입니다. 이름이 같은 필드(`Resource`면 `resource`, `Pods`면 `pods`)를 채워야 합니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: '`Resource` and `ContainerResource` need the metrics server, the others an adapter that serves the metric.',
        ko: '`Resource`와 `ContainerResource`에는 metrics server가, 나머지에는 메트릭을 제공하는 adapter가 필요합니다.',
      },
      related: ['spec.metrics[].resource', 'spec.metrics[].external'],
      learnMore: `${page}#support-for-metrics-apis`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].resource',
    note: {
      id: 'hpa-resource-metric',
      what: {
        en: 'The CPU or memory usage of all containers of each Pod together, averaged over the Pods.',
        ko: 'Pod마다 모든 컨테이너의 CPU나 메모리 사용량을 더해 Pod 전체에서 평균을 낸 값입니다.',
      },
      actor: 'metrics-server',
      mistake: {
        en: 'A busy container can hide behind an idle sidecar: `containerResource` looks at one container.',
        ko: '바쁜 컨테이너가 한가한 사이드카에 가려질 수 있습니다. `containerResource`는 컨테이너 하나만 봅니다.',
      },
      related: ['spec.metrics[].containerResource'],
      learnMore: `${page}#support-for-resource-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: ['spec.metrics[].resource.name', 'spec.metrics[].containerResource.name'],
    note: {
      id: 'hpa-resource-metric-name',
      what: { en: 'The resource: `cpu` or `memory`.', ko: '자원의 이름입니다. `cpu` 또는 `memory`입니다.' },
      actor: 'metrics-server',
      mistake: {
        en: '`memory` for a program that never gives memory back: the number of Pods only grows.',
        ko: '메모리를 돌려주지 않는 프로그램에 `memory`를 쓰는 경우입니다. Pod 수가 늘기만 합니다.',
      },
      related: ['spec.metrics[].resource.target'],
      learnMore: `${page}#support-for-resource-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].containerResource',
    note: {
      id: 'hpa-container-resource-metric',
      what: {
        en: 'The CPU or memory usage of one container in each Pod, averaged over the Pods.',
        ko: 'Pod마다 컨테이너 하나의 CPU나 메모리 사용량을 Pod 전체에서 평균을 낸 값입니다.',
      },
      actor: 'metrics-server',
      related: ['spec.metrics[].resource', 'spec.metrics[].containerResource.container'],
      learnMore: `${page}#container-resource-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].containerResource.container',
    note: {
      id: 'hpa-container-name',
      what: {
        en: 'The name of the container to measure.',
        ko: '사용량을 잴 컨테이너의 이름입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Renaming the container in the workload only: Pods without it are ignored, so nothing is measured.',
        ko: '워크로드에서만 컨테이너 이름을 바꾸는 경우입니다. 그 이름이 없는 Pod는 무시되어 잴 것이 없습니다.',
      },
      related: ['spec.metrics[].containerResource.name'],
      learnMore: `${page}#container-resource-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].pods',
    note: {
      id: 'hpa-pods-metric',
      what: {
        en: 'A metric that each Pod reports, such as requests per second, averaged over the Pods.',
        ko: '초당 요청 수처럼 Pod마다 보고하는 메트릭을 Pod 전체에서 평균을 낸 값입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'A target other than `AverageValue`: it is the only type allowed here.',
        ko: '`AverageValue`가 아닌 목표를 쓰는 경우입니다. 여기서는 그 타입만 허용됩니다.',
      },
      related: ['spec.metrics[].pods.metric', 'spec.metrics[].pods.target'],
      learnMore: `${page}#scaling-on-custom-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].object',
    note: {
      id: 'hpa-object-metric',
      what: {
        en: 'A single metric of another object of the namespace, such as the requests per second of an Ingress.',
        ko: 'Ingress의 초당 요청 수처럼 네임스페이스의 다른 오브젝트가 가진 메트릭 하나입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      related: ['spec.metrics[].object.describedObject', 'spec.metrics[].object.metric'],
      learnMore: `${page}#scaling-on-custom-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: [
      'spec.metrics[].object.describedObject',
      'spec.metrics[].object.describedObject.apiVersion',
      'spec.metrics[].object.describedObject.kind',
      'spec.metrics[].object.describedObject.name',
    ],
    note: {
      id: 'hpa-described-object',
      what: {
        en: 'The object, in the same namespace, that the metric is about; it need not be the one that is scaled.',
        ko: '메트릭이 설명하는 같은 네임스페이스의 오브젝트입니다. 개수를 조절하는 대상과 달라도 됩니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      related: ['spec.scaleTargetRef'],
      learnMore: `${walkthrough}#autoscaling-on-multiple-metrics-and-custom-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.metrics[].external',
    note: {
      id: 'hpa-external-metric',
      what: {
        en: 'A metric from outside the cluster, such as the length of a queue at a cloud provider.',
        ko: '클라우드 사업자의 큐 길이처럼 클러스터 밖에서 오는 메트릭입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Using it for something an object of the cluster already reports: `object` is safer to permit.',
        ko: '클러스터의 오브젝트가 이미 보고하는 값에 쓰는 경우입니다. 권한을 주기에는 `object`가 더 안전합니다.',
      },
      related: ['spec.metrics[].external.metric', 'spec.metrics[].object'],
      learnMore: `${walkthrough}#autoscaling-on-metrics-not-related-to-kubernetes-objects`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: [
      'spec.metrics[].pods.metric',
      'spec.metrics[].pods.metric.name',
      'spec.metrics[].object.metric',
      'spec.metrics[].object.metric.name',
      'spec.metrics[].external.metric',
      'spec.metrics[].external.metric.name',
    ],
    note: {
      id: 'hpa-metric-name',
      what: {
        en: 'Which metric to ask for, by the name under which the adapter serves it.',
        ko: '요청할 메트릭입니다. adapter가 제공하는 이름으로 씁니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'A name that nobody serves: the condition `ScalingActive` turns false and this metric is left out.',
        ko: '아무도 제공하지 않는 이름을 쓰는 경우입니다. 조건 `ScalingActive`가 false가 되고 이 메트릭은 빠집니다.',
      },
      related: ['spec.metrics[].type'],
      learnMore: `${page}#support-for-metrics-apis`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: [
      'spec.metrics[].pods.metric.selector',
      'spec.metrics[].object.metric.selector',
      'spec.metrics[].external.metric.selector',
    ],
    note: {
      id: 'hpa-metric-selector',
      what: {
        en: 'Narrows the metric down by its own labels, such as the name of one queue; it does not select Pods.',
        ko: '큐 하나의 이름처럼 메트릭 자체의 label로 범위를 좁힙니다. Pod를 선택하지는 않습니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: { en: 'The name alone picks the metric.', ko: '이름만으로 메트릭을 고릅니다.' },
      learnMore: `${walkthrough}#more-specific-metrics`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: [
      'spec.metrics[].resource.target',
      'spec.metrics[].containerResource.target',
      'spec.metrics[].pods.target',
      'spec.metrics[].object.target',
      'spec.metrics[].external.target',
    ],
    note: {
      id: 'hpa-metric-target',
      what: {
        en: 'The value to aim at: replicas = current replicas × measured ÷ target, rounded up, and unchanged within about 10%.',
        ko: '목표값입니다. replica 수 = 현재 replica 수 × 측정값 ÷ 목표값을 올림한 것이며, 약 10% 이내의 차이는 무시합니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      related: ['spec.behavior.scaleUp.tolerance'],
      learnMore: `${page}#algorithm-details`,
    },
  },
  {
    on: 'MetricTarget',
    field: 'type',
    note: {
      id: 'hpa-metric-target-type',
      what: {
        en: '`Utilization` is a percentage of the requests, `AverageValue` an amount per Pod, `Value` an amount in total.',
        ko: '`Utilization`은 request에 대한 퍼센트, `AverageValue`는 Pod당 양, `Value`는 전체 양입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: '`Utilization` exists only for CPU and memory (`resource`, `containerResource`).',
        ko: '`Utilization`은 CPU와 메모리(`resource`, `containerResource`)에만 있습니다.',
      },
      related: ['spec.metrics[].resource.target.averageUtilization'],
      learnMore: `${page}#algorithm-details`,
    },
  },
  {
    on: 'MetricTarget',
    field: 'averageUtilization',
    note: {
      id: 'hpa-average-utilization',
      what: {
        en: 'The average usage to aim at, in percent of what the containers request (not of the limits or the node).',
        ko: '목표로 하는 평균 사용률이며 컨테이너의 request에 대한 퍼센트입니다. limit이나 노드에 대한 것이 아닙니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Containers without a request for this resource: the utilization is unknown and nothing is scaled.',
        ko: '이 자원의 request가 없는 컨테이너가 있는 경우입니다. 사용률을 알 수 없어 개수를 조절하지 않습니다.',
      },
      related: ['spec.metrics[].resource.name'],
      learnMore: `${page}#support-for-resource-metrics`,
    },
  },
  {
    on: 'MetricTarget',
    field: 'averageValue',
    note: {
      id: 'hpa-average-value',
      what: {
        en: 'The amount per Pod to aim at, such as `500m` CPU, `200Mi` of memory or `100` requests.',
        ko: '목표로 하는 Pod당 양입니다. 예: CPU `500m`, 메모리 `200Mi`, 요청 `100`.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Adding it next to `averageUtilization`: only one of the two is allowed.',
        ko: '`averageUtilization`과 함께 쓰는 경우입니다. 둘 중 하나만 쓸 수 있습니다.',
      },
      related: ['spec.metrics[].pods.target.type'],
      learnMore: `${page}#algorithm-details`,
    },
  },
  {
    on: 'MetricTarget',
    field: 'value',
    note: {
      id: 'hpa-value',
      what: {
        en: 'The amount in total to aim at, not divided by the number of Pods.',
        ko: 'Pod 수로 나누지 않은, 목표로 하는 전체 양입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Using it where more Pods do not lower the metric: the number of replicas runs up to the maximum.',
        ko: 'Pod가 늘어도 메트릭이 줄지 않는데 쓰는 경우입니다. replica 수가 최댓값까지 늘어납니다.',
      },
      related: ['spec.metrics[].object.target.averageValue'],
      learnMore: `${page}#algorithm-details`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.behavior',
    note: {
      id: 'hpa-behavior',
      what: {
        en: 'How fast the number of replicas may rise and fall, each direction on its own.',
        ko: 'replica 수를 얼마나 빨리 늘리고 줄일지 방향별로 정합니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: 'Up at once, by 4 Pods or 100% every 15 seconds; down only after 300 seconds of lower demand.',
        ko: '늘릴 때는 바로, 15초마다 Pod 4개나 100%까지 늘립니다. 줄일 때는 수요가 300초 동안 낮아야 합니다.',
      },
      related: ['spec.behavior.scaleUp', 'spec.behavior.scaleDown'],
      learnMore: `${page}#configurable-scaling-behavior`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.behavior.scaleUp',
    note: {
      id: 'hpa-scale-up',
      what: { en: 'How fast replicas may be added.', ko: 'replica를 얼마나 빨리 늘릴지 정합니다.' },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: 'At once, by 4 Pods or 100% every 15 seconds, whichever is more.',
        ko: '바로 늘리며, 15초마다 Pod 4개와 100% 중 큰 쪽까지 늘립니다.',
      },
      related: ['spec.behavior.scaleDown', 'spec.maxReplicas'],
      learnMore: `${page}#default-behavior`,
    },
  },
  {
    on: 'autoscaling/HorizontalPodAutoscaler',
    field: 'spec.behavior.scaleDown',
    note: {
      id: 'hpa-scale-down',
      what: { en: 'How fast replicas may be removed.', ko: 'replica를 얼마나 빨리 줄일지 정합니다.' },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: 'To the highest number that was needed within the last 300 seconds, in one step.',
        ko: '지난 300초 동안 필요했던 가장 큰 수까지 한 번에 줄입니다.',
      },
      related: ['spec.behavior.scaleUp', 'spec.minReplicas'],
      learnMore: `${page}#default-behavior`,
    },
  },
  {
    on: 'ScalingRules',
    field: 'stabilizationWindowSeconds',
    note: {
      id: 'hpa-stabilization-window',
      what: {
        en: 'How many seconds of past proposals are looked at: the highest counts for scaling down, the lowest for scaling up.',
        ko: '지난 몇 초의 제안까지 볼지 정합니다. 줄일 때는 가장 큰 제안, 늘릴 때는 가장 작은 제안을 씁니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: '300 for scaling down, 0 for scaling up; 3600 is the most.',
        ko: '줄일 때 300, 늘릴 때 0입니다. 최대 3600입니다.',
      },
      mistake: {
        en: '`0` for scaling down: each dip in the load removes Pods that are needed a moment later.',
        ko: '줄일 때 `0`을 쓰는 경우입니다. 부하가 잠시 줄 때마다 곧 필요할 Pod를 없앱니다.',
      },
      related: ['spec.behavior.scaleDown.policies'],
      learnMore: `${page}#stabilization-window`,
    },
  },
  {
    on: 'ScalingRules',
    field: 'selectPolicy',
    note: {
      id: 'hpa-select-policy',
      what: {
        en: 'Of several policies, `Max` takes the one that allows the largest change, `Min` the smallest; `Disabled` forbids this direction.',
        ko: '여러 정책 가운데 `Max`는 가장 큰 변화를, `Min`은 가장 작은 변화를 허용하는 것을 씁니다. `Disabled`는 이 방향을 막습니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: { en: '`Max`.', ko: '`Max`입니다.' },
      mistake: {
        en: 'Adding a second policy as a brake without `Min`: by default the faster policy wins.',
        ko: '속도를 늦추려고 정책을 더하면서 `Min`을 쓰지 않는 경우입니다. 기본으로는 더 빠른 정책이 이깁니다.',
      },
      related: ['spec.behavior.scaleDown.policies'],
      learnMore: `${page}#scaling-policies`,
    },
  },
  {
    on: 'ScalingRules',
    field: 'policies',
    note: {
      id: 'hpa-scaling-policies',
      what: {
        en: 'Limits on the speed, each "so many Pods or percent within so many seconds".',
        ko: '속도 제한의 목록입니다. 각각 "몇 초 안에 Pod 몇 개 또는 몇 퍼센트"를 뜻합니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: {
        en: 'Up by 4 Pods or 100%, down by 100%, every 15 seconds.',
        ko: '15초마다 늘릴 때 Pod 4개 또는 100%, 줄일 때 100%입니다.',
      },
      related: ['spec.behavior.scaleUp.selectPolicy', 'spec.behavior.scaleDown.selectPolicy'],
      learnMore: `${page}#scaling-policies`,
    },
  },
  {
    on: 'ScalingRules',
    field: ['policies[].type', 'policies[].value'],
    note: {
      id: 'hpa-scaling-policy-value',
      what: {
        en: 'The largest change within the period: a number of `Pods`, or a `Percent` of the replicas, where a part of a Pod counts as a whole.',
        ko: '기간 안에 허용되는 최대 변화입니다. `Pods`는 Pod 수, `Percent`는 replica에 대한 비율이며 소수는 올림합니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'A small `Percent` alone for scaling up: from one replica, 50% adds just one Pod per period.',
        ko: '늘릴 때 작은 `Percent`만 쓰는 경우입니다. replica가 하나면 50%는 기간마다 Pod 하나만 더합니다.',
      },
      related: ['spec.behavior.scaleUp.policies[].periodSeconds'],
      learnMore: `${page}#scaling-policies`,
    },
  },
  {
    on: 'ScalingRules',
    field: 'policies[].periodSeconds',
    note: {
      id: 'hpa-scaling-policy-period',
      what: {
        en: 'The time, from 1 to 1800 seconds, within which the change may happen.',
        ko: '변화가 일어날 수 있는 기간이며 1초부터 1800초까지입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      mistake: {
        en: 'Taking it for how often is checked: that is every 15 seconds unless the cluster says otherwise.',
        ko: '확인하는 주기로 여기는 경우입니다. 확인은 클러스터 설정이 없으면 15초마다 합니다.',
      },
      related: ['spec.behavior.scaleUp.policies[].value'],
      learnMore: `${page}#scaling-policies`,
    },
  },
  {
    on: 'ScalingRules',
    field: 'tolerance',
    note: {
      id: 'hpa-tolerance',
      what: {
        en: 'How far the metric may be off its target without any change, as a fraction: `0.05` means 5%.',
        ko: '메트릭이 목표에서 얼마나 벗어나도 그대로 둘지 비율로 씁니다. `0.05`는 5%입니다.',
      },
      actor: 'horizontalpodautoscaler-controller',
      absent: { en: '10%, unless the cluster says otherwise.', ko: '클러스터 설정이 없으면 10%입니다.' },
      mistake: {
        en: 'Writing `5` for 5%: it means 500%. Older clusters do not know the field.',
        ko: '5%를 `5`로 쓰는 경우입니다. 500%를 뜻합니다. 오래된 클러스터는 이 필드를 모릅니다.',
      },
      related: ['spec.metrics'],
      learnMore: `${page}#tolerance`,
    },
  },
];
