/** A repository with each way in which kustomize makes or changes a value. Line numbers in tests count from one. */
export const shop = {
  'base/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
  - service.yaml
labels:
  - pairs:
      team: shop
configMapGenerator:
  - name: settings
    literals:
      - LOG_LEVEL=info
      - MODE="plain"
    files:
      - app.conf
      - renamed.conf=other.conf
    envs:
      - settings.env
secretGenerator:
  - name: credentials
    literals:
      - password=hunter2
    type: Opaque
`,
  'base/app.conf': 'timeout = 5\n',
  'base/other.conf': 'retries = 3\n',
  'base/settings.env': '# Comment\nREGION=eu\nZONE=a\n',
  'base/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    owner: alice
spec:
  replicas: 1
  minReadySeconds: 5
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.0.0
          args: [serve, --port=8080]
          env:
            - name: COLOR
              value: blue
            - name: SIZE
              value: small
            - name: LEVEL
              valueFrom:
                configMapKeyRef:
                  name: settings
                  key: LOG_LEVEL
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
        - name: proxy
          image: proxy:2.0
          imagePullPolicy: Always
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
automountServiceAccountToken: true
`,
  'base/service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
`,
  'components/metrics/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources:
  - monitor.yaml
patches:
  - target:
      kind: Deployment
    patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: any
      spec:
        template:
          metadata:
            annotations:
              metrics: "9090"
`,
  'components/metrics/monitor.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: monitor
data:
  interval: 30s
`,
  'overlays/production/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop
namePrefix: prod-
resources:
  - ../../base
components:
  - ../../components/metrics
commonAnnotations:
  stage: production
labels:
  - pairs:
      tier: frontend
    includeSelectors: true
images:
  - name: registry.example.com/web
    newTag: 1.4.2
  - name: proxy
    newName: mirror.example.com/proxy
replicas:
  - name: web
    count: 5
configMapGenerator:
  - name: settings
    behavior: merge
    literals:
      - LOG_LEVEL=debug
patches:
  - path: resources.yaml
  - patch: |
      - op: replace
        path: /spec/type
        value: LoadBalancer
      - op: add
        path: /spec/externalTrafficPolicy
        value: Local
      - op: add
        path: /metadata/annotations
        value: {pool: public}
    target:
      kind: Service
      name: web
  - target:
      kind: Deployment
      name: w.*
    patch: |-
      - op: add
        path: /spec/template/spec/containers/0/env/-
        value: {name: EXTRA, value: "on"}
  - patch: "{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}, automountServiceAccountToken: false}"
`,
  'overlays/production/resources.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    owner: bob
spec:
  minReadySeconds: 30
  template:
    spec:
      containers:
        - name: web
          args: [serve, --port=9090]
          env:
            - name: SIZE
              value: large
          resources:
            limits:
              memory: 512Mi
`,
} as const;

/** Fields that kustomize still takes although newer ones replace them, and values that YAML versions read differently. */
export const legacy = {
  'site/kustomization.yaml': `# A comment first
commonLabels: {app.kubernetes.io/part-of: site}
nameSuffix: -v2
bases:
- ../lib
resources:
- cron.yaml
patchesStrategicMerge:
- set.yaml
- |-
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: odd
  data:
    inline: merged
    gone: null
patchesJson6902:
- path: json.yaml
  target: {group: apps, version: v1, kind: StatefulSet, name: db}
images:
- name: busybox
  newName: registry.example.com/busybox
  digest: sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3
generatorOptions:
  disableNameSuffixHash: true
  labels:
    generated: always
configMapGenerator:
- name: generated
  literals: [a=1, b=two]
  options:
    annotations:
      note: here
vars:
- name: DB
  objref: {apiVersion: apps/v1, kind: StatefulSet, name: db}
`,
  'site/set.yaml': `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      containers:
      - name: db
        env:
        - name: GONE
          $patch: delete
        - name: MODE
          value: primary
      - name: sidecar
        image: busybox:1.36
        command: [sleep, infinity]
`,
  'site/json.yaml': `[
  {"op": "add", "path": "/spec/template/spec/containers/0/args", "value": ["--first", "--second"]},
  {"op": "remove", "path": "/spec/podManagementPolicy"},
  {"op": "add", "path": "/metadata/annotations", "value": {"example.com/note~x": "patched"}}
]
`,
  'site/cron.yaml': `apiVersion: v1
kind: List
items:
- apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: report
  spec:
    schedule: "0 3 * * *"
    jobTemplate:
      spec:
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: report
              image: busybox
              args: ["--db", "$(DB)"]
- {apiVersion: v1, kind: ConfigMap, metadata: {name: flow}, data: {one: "1", two: second}}
`,
  'lib/kustomization.yaml': `resources:
- db.yaml
- odd.yaml
`,
  'lib/db.yaml': `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  replicas: 2
  serviceName: db
  podManagementPolicy: Parallel
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels: {app: db}
    spec:
      terminationGracePeriodSeconds: 60
      containers:
      - name: db
        image: postgres:16
        env:
        - name: GONE
          value: x
        - name: MODE
          value: any
        - name: KEPT
          value: kept
      tolerations:
      - key: first
        operator: Exists
      - key: second
        operator: Equal
        value: special
  volumeClaimTemplates:
  - metadata:
      name: data
    spec:
      accessModes: [ReadWriteOnce]
      resources:
        requests:
          storage: 10Gi
`,
  'lib/odd.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: odd
data:
  yes-text: "yes"
  octal: "0777"
  number: "1e3"
  empty: ""
  gone: x
  multi: |
    first
    second
  folded: >-
    one
    two
  unicode: "\u00fc✓"
`,
} as const;
