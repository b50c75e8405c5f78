/** The objects on which selectors are most often got wrong: namespaces, label by label, expressions, and empty selectors. */
export const selectorFixture = `
#- /services.yaml
apiVersion: v1
kind: Service
metadata: { name: svc-a, namespace: a }
spec:
  selector: { app: web, tier: front }
#- /workloads.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: cross-ns, namespace: b }
spec:
  selector: { matchLabels: { app: web, tier: front } }
  template:
    metadata: { labels: { app: web, tier: front } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: one-of-two, namespace: a }
spec:
  selector: { matchLabels: { app: web, tier: back } }
  template:
    metadata: { labels: { app: web, tier: back } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: full-sts, namespace: a }
spec:
  serviceName: svc-a
  selector: { matchLabels: { app: web, tier: front } }
  template:
    metadata: { labels: { app: web, tier: front } }
#- /policies.yaml
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: pdb-expr, namespace: a, labels: { app: web, tier: front } }
spec:
  minAvailable: 1
  selector:
    matchExpressions:
      - { key: tier, operator: In, values: [front] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: np-all, namespace: a }
spec:
  podSelector: {}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: np-expr, namespace: a }
spec:
  podSelector:
    matchExpressions:
      - { key: tier, operator: NotIn, values: [front] }
#- /entry.yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: entry, namespace: a }
spec:
  defaultBackend: { service: { name: svc-a, port: { number: 80 } } }
  tls:
    - { hosts: [example.com], secretName: certificate }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: scaler, namespace: a }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: nowhere }
  maxReplicas: 3
`;
