/**
 * The one copy of a key or value that most manifests have, else the text itself. Every document brings its own copy of `metadata` and
 * `apps/v1`; sharing them saves more than a kilobyte of memory a resource, and makes looking a key up a comparison of addresses.
 */
export function sharedWord(text: string): string {
  return text.length > longest ? text : (shared.get(text) ?? text);
}

const keys =
  'accessModes affinity annotations apiGroup apiGroups apiVersion app app.kubernetes.io/component app.kubernetes.io/instance ' +
  'app.kubernetes.io/managed-by app.kubernetes.io/name app.kubernetes.io/part-of app.kubernetes.io/version args automountServiceAccountToken ' +
  'averageUtilization backend capabilities claimName clusterIP command configMap configMapKeyRef configMapRef containerPort containers ' +
  'cpu data default defaultMode description drop emptyDir enabled env envFrom exec failureThreshold fieldPath fieldRef format ' +
  'host hosts hostPath http httpGet image imagePullPolicy imagePullSecrets ingressClassName initContainers initialDelaySeconds items ' +
  'key kind labels limits livenessProbe matchExpressions matchLabels maxReplicas maxSurge maxUnavailable medium memory metadata ' +
  'metrics minReplicas mountPath name namespace namespaceSelector nodeSelector number operator optional parameters path pathType paths ' +
  'periodSeconds persistentVolumeClaim podSelector policies port ports preferences priorityClassName privileged properties protocol ' +
  'readOnly readOnlyRootFilesystem readinessProbe ref replicas requests required resource resources restartPolicy roleRef rollingUpdate ' +
  'rules runAsNonRoot runAsUser scaleTargetRef schedule schema scope secret secretKeyRef secretName secretRef securityContext selector ' +
  'serviceAccountName service spec startupProbe stabilizationWindowSeconds status storage storageClassName strategy stringData subjects ' +
  'successThreshold target targetPort template terminationGracePeriodSeconds tier timeoutSeconds tls to tolerations topologyKey type ' +
  'updateStrategy value valueFrom values verbs version versions volumeClaimTemplates volumeMounts volumes weight';

const values =
  'ALL Always ClusterIP ClusterRole ClusterRoleBinding Cluster ConfigMap CronJob CustomResourceDefinition DaemonSet Deployment Exact ' +
  'HorizontalPodAutoscaler IfNotPresent Ingress Job Kustomization Namespace Namespaced NetworkPolicy Never OnFailure Opaque ' +
  'PersistentVolumeClaim Pod PodDisruptionBudget Prefix ReadWriteOnce Resource Role RoleBinding RollingUpdate Secret Service ServiceAccount ' +
  'StatefulSet TCP UDP Utilization apiextensions.k8s.io/v1 apps apps/v1 array autoscaling/v2 batch/v1 boolean create default delete get ' +
  'http https integer kustomize.config.k8s.io/v1beta1 list networking.k8s.io/v1 object patch policy/v1 rbac.authorization.k8s.io ' +
  'rbac.authorization.k8s.io/v1 string update v1 watch';

const shared: ReadonlyMap<string, string> = new Map(`${keys} ${values}`.split(' ').map((word) => [word, word]));

const longest = Math.max(...[...shared.keys()].map((word) => word.length));
