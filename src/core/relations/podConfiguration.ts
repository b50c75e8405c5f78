import { ConfigMap, PersistentVolumeClaim, Secret, ServiceAccount } from '../kubernetes/kinds.ts';
import { byName, byTemplate, type Relation } from './relation.ts';

const containers = ['containers[]', 'initContainers[]', 'ephemeralContainers[]'];
const inContainers = (field: string) => containers.map((container) => `${container}.${field}`);

/** What Pods read, mount and run as. Fields count from the pod spec. */
export const podConfigurationRelations: readonly Relation[] = [
  {
    id: 'pod-imports-configmap',
    rows: ['R026'],
    category: 'uses',
    verb: { en: 'takes all keys as environment variables from', ko: '모든 키를 환경 변수로 가져옴' },
    from: 'pod spec',
    match: byName(ConfigMap, ...inContainers('envFrom[].configMapRef.name')),
  },
  {
    id: 'pod-imports-secret',
    rows: ['R027'],
    category: 'uses',
    verb: { en: 'takes all keys as environment variables from', ko: '모든 키를 환경 변수로 가져옴' },
    from: 'pod spec',
    match: byName(Secret, ...inContainers('envFrom[].secretRef.name')),
  },
  {
    id: 'pod-reads-configmap',
    rows: ['R028'],
    category: 'uses',
    verb: { en: 'reads an environment variable from', ko: '환경 변수 값을 읽음' },
    from: 'pod spec',
    match: byName(ConfigMap, ...inContainers('env[].valueFrom.configMapKeyRef.name')),
  },
  {
    id: 'pod-reads-secret',
    rows: ['R029'],
    category: 'uses',
    verb: { en: 'reads an environment variable from', ko: '환경 변수 값을 읽음' },
    from: 'pod spec',
    match: byName(Secret, ...inContainers('env[].valueFrom.secretKeyRef.name')),
  },
  {
    id: 'pod-mounts-configmap',
    rows: ['R031'],
    category: 'uses',
    verb: { en: 'mounts', ko: '마운트' },
    from: 'pod spec',
    match: byName(ConfigMap, 'volumes[].configMap.name'),
  },
  {
    id: 'pod-mounts-secret',
    rows: ['R032'],
    category: 'uses',
    verb: { en: 'mounts', ko: '마운트' },
    from: 'pod spec',
    match: byName(Secret, 'volumes[].secret.secretName'),
  },
  {
    id: 'pod-projects-configmap',
    rows: ['R033'],
    category: 'uses',
    verb: { en: 'mounts, with others in one volume,', ko: '한 볼륨에 함께 마운트' },
    from: 'pod spec',
    match: byName(ConfigMap, 'volumes[].projected.sources[].configMap.name'),
  },
  {
    id: 'pod-projects-secret',
    rows: ['R034'],
    category: 'uses',
    verb: { en: 'mounts, with others in one volume,', ko: '한 볼륨에 함께 마운트' },
    from: 'pod spec',
    match: byName(Secret, 'volumes[].projected.sources[].secret.name'),
  },
  {
    id: 'pod-pulls-with-secret',
    rows: ['R036'],
    category: 'uses',
    verb: { en: 'pulls its images with', ko: '이미지를 내려받을 때 사용' },
    from: 'pod spec',
    match: byName(Secret, 'imagePullSecrets[].name'),
  },
  {
    id: 'pod-runs-as-serviceaccount',
    rows: ['R037'],
    category: 'uses',
    verb: { en: 'runs as', ko: '이 계정으로 실행' },
    from: 'pod spec',
    // serviceAccount is the deprecated name of the same field
    match: byName(ServiceAccount, 'serviceAccountName', 'serviceAccount'),
  },
  {
    id: 'pod-owns-persistentvolumeclaim',
    rows: ['R052'],
    category: 'owns',
    verb: { en: 'claims for itself', ko: '자신만의 볼륨을 요청' },
    from: 'pod spec',
    match: byTemplate(PersistentVolumeClaim, 'volumes[].ephemeral.volumeClaimTemplate'),
  },
  {
    id: 'pod-mounts-persistentvolumeclaim',
    rows: ['R051'],
    category: 'uses',
    verb: { en: 'stores its data in', ko: '데이터를 저장' },
    from: 'pod spec',
    match: byName(PersistentVolumeClaim, 'volumes[].persistentVolumeClaim.claimName'),
  },
];
