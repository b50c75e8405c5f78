import type { Random } from './random.ts';

/** What the manifests of one application have in common. */
export interface App {
  readonly name: string;
  readonly namespace: string;
  readonly team: string;
  readonly random: Random;
  /** How the ConfigMap and the Pods' label are written where they are referred to: sometimes mistyped. */
  readonly configName: string;
  readonly selected: string;
}

const header = (apiVersion: string, kind: string, name: string, { namespace, team, name: app }: App) =>
  `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${app}
    app.kubernetes.io/part-of: ${team}
    app.kubernetes.io/managed-by: gitops
`;

export function deployment(app: App): string {
  const { name, random, configName } = app;
  return `# Runs ${name}; scaled by its HorizontalPodAutoscaler.
${header('apps/v1', 'Deployment', name, app)}  annotations:
    reloader.example.com/auto: "true"
spec:
  replicas: ${1 + random.below(5)}
  revisionHistoryLimit: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
        app.kubernetes.io/part-of: ${app.team}
        tier: ${random.pick(['frontend', 'backend', 'cache'])}
      annotations:
        prometheus.io/scrape: "true"
        prometheus.io/port: "9090"
    spec:
      serviceAccountName: ${name}
      securityContext:
        runAsNonRoot: true
        fsGroup: 2000
      initContainers:
        - name: migrate
          image: registry.example.com/${app.team}/${name}:1.${random.below(40)}.${random.below(10)}
          command: ["/bin/migrate", "--wait", "--timeout=60s"]
      containers:
        - name: main
          image: registry.example.com/${app.team}/${name}:1.${random.below(40)}.${random.below(10)}
          args:
            - --listen=:8080
            - --log-level=${random.pick(['info', 'debug', 'warn'])}
          ports:
            - name: http
              containerPort: 8080
            - name: metrics
              containerPort: 9090
          env:
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: ${name}-database
                  key: password
          envFrom:
            - configMapRef:
                name: ${configName}
          resources:
            requests: { cpu: ${50 + random.below(10) * 10}m, memory: ${64 + random.below(8) * 32}Mi }
            limits: { memory: 512Mi }
          readinessProbe:
            httpGet: { path: /healthz, port: http }
            periodSeconds: 10
          volumeMounts:
            - name: config
              mountPath: /etc/${name}
              readOnly: true
            - name: data
              mountPath: /var/lib/${name}
        - name: log-shipper
          image: registry.example.com/base/log-shipper:2.${random.below(10)}.0
          env:
            - { name: SOURCE, value: /var/log/${name} }
            - { name: FORMAT, value: json }
          resources:
            requests:
              cpu: 10m
              memory: 32Mi
          livenessProbe:
            tcpSocket:
              port: 2020
            initialDelaySeconds: 5
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: ${name}
      volumes:
        - name: config
          configMap:
            name: ${configName}
        - name: data
          persistentVolumeClaim:
            claimName: ${name}-data
`;
}

export function service(app: App): string {
  return `${header('v1', 'Service', app.name, app)}spec:
  type: ClusterIP
  selector:
    app.kubernetes.io/name: ${app.selected}
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: metrics
      port: 9090
      targetPort: metrics
`;
}

export function ingress(app: App): string {
  return `${header('networking.k8s.io/v1', 'Ingress', app.name, app)}  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
    nginx.ingress.kubernetes.io/proxy-body-size: 8m
spec:
  ingressClassName: nginx
  tls:
    - hosts: [${app.name}.example.com]
      secretName: ${app.name}-tls
  rules:
    - host: ${app.name}.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${app.name}
                port:
                  name: http
          - path: /metrics
            pathType: Exact
            backend:
              service: { name: ${app.name}, port: { number: 9090 } }
`;
}

export function configMap(app: App): string {
  const { random } = app;
  const properties = Array.from(
    { length: 50 + random.below(110) },
    (_, index) =>
      `    ${app.name}.${random.pick(['cache', 'http', 'queue', 'retry'])}.option-${index} = ${random.below(10_000)}`,
  );
  return `${header('v1', 'ConfigMap', `${app.name}-config`, app)}data:
  LOG_FORMAT: json
  FEATURE_FLAGS: "checkout,search,${random.pick(['beta', 'stable'])}"
  application.properties: |
    # Read at start; see the handbook of the ${app.team} team.
${properties.join('\n')}
  entrypoint.sh: |
    #!/bin/sh
    set -eu
    if [ "\${DEBUG:-false}" = "true" ]; then
      set -x
    fi
    exec /usr/bin/${app.name} "$@"
`;
}

export function roles(app: App): readonly string[] {
  return [
    `${header('v1', 'ServiceAccount', app.name, app)}automountServiceAccountToken: false
`,
    `${header('rbac.authorization.k8s.io/v1', 'Role', app.name, app)}rules:
  - apiGroups: [""]
    resources: ["configmaps", "secrets"]
    verbs: ["get", "list", "watch"]
  - apiGroups: ["coordination.k8s.io"]
    resources: ["leases"]
    verbs: ["get", "create", "update"]
`,
    `${header('rbac.authorization.k8s.io/v1', 'RoleBinding', app.name, app)}roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${app.name}
subjects:
  - kind: ServiceAccount
    name: ${app.name}
    namespace: ${app.namespace}
`,
  ];
}

export function autoscaler(app: App): string {
  return `${header('autoscaling/v2', 'HorizontalPodAutoscaler', app.name, app)}spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${app.name}
  minReplicas: 2
  maxReplicas: ${4 + app.random.below(20)}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
  behavior:
    scaleDown:
      stabilizationWindowSeconds: 300
      policies:
        - type: Percent
          value: 50
          periodSeconds: 60
`;
}

export function claim(app: App): string {
  return `${header('v1', 'PersistentVolumeClaim', `${app.name}-data`, app)}spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests:
      storage: ${1 + app.random.below(50)}Gi
`;
}

export function secret(app: App): string {
  return `${header('v1', 'Secret', `${app.name}-database`, app)}type: Opaque
stringData:
  username: ${app.name}
  password: "change me"
`;
}

/** A definition with a schema of some size, as operators bring them. */
export function customResourceDefinition({ name, random }: App): string {
  const plural = `${name}s`;
  const fields = Array.from(
    { length: 30 + random.below(40) },
    (_, index) => `                setting${index}:
                  description: What setting ${index} of ${name} is for, in a sentence or two.
                  type: ${random.pick(['string', 'integer', 'boolean'])}
`,
  );
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${plural}.${name}.example.com
spec:
  group: ${name}.example.com
  names: { kind: Kind${random.below(100_000)}, plural: ${plural} }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
${fields.join('')}`;
}
