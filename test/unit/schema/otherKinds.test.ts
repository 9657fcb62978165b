import { describe, expect, test } from 'vitest';
import { marked, problemsIn, valid } from './marks.ts';

describe('metadata', () => {
  marked('no name', `apiVersion: v1
kind: ConfigMap
metadata: {}
#<------- required: \`metadata.name\` is missing: every object needs a name
`);
  marked('no metadata', `apiVersion: v1
kind: ConfigMap
#     ^^^^^^^^^ required: \`metadata.name\` is missing
data: { a: b }
`);
  marked('a name with capitals and underscores', `apiVersion: v1
kind: ConfigMap
metadata: { name: My_Config }
#                 ^^^^^^^^^ dns-name: The name \`My_Config\` is not valid for kind ConfigMap: it may only hold lower case letters, digits, \`-\` and \`.\`, and starts and ends with a letter or digit. \`my-config\` would be valid.
`);
  marked('a name that is a number', `apiVersion: v1
kind: ConfigMap
metadata: { name: 0123 }
#                 ^^^^ type: \`name\` must be text
`);
  marked('dots in the name of a namespace', `apiVersion: v1
kind: Namespace
metadata: { name: team.a }
#                 ^^^^^^ dns-name
`);
  marked('a namespace that cannot be', `apiVersion: v1
kind: ConfigMap
metadata: { name: a, namespace: Team_A }
#                               ^^^^^^ dns-name: \`team-a\` would be valid
`);
  marked('a prefix that makes no name', `apiVersion: batch/v1
kind: Job
metadata: { generateName: Import- }
#                         ^^^^^^^ dns-name: The prefix \`Import-\` makes no valid name
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } }
`);
  valid('a prefix instead of a name', `apiVersion: batch/v1
kind: Job
metadata: { generateName: import- }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } }
`);
  valid('names of roles may hold what others may not', `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: "system:My_Role" }
rules: []
`);
  marked('labels', `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels:
    app name: web
#   ^^^^^^^^ label-key: The label key \`app name\` may only hold letters, digits, \`-\`, \`_\` and \`.\`
    owner: "Team A"
    #      ^^^^^^^^ label-value: The value of the label \`owner\` may only hold letters, digits, \`-\`, \`_\` and \`.\`
    version: 1.2
    #        ^^^ type: must be text, not the number 1.2: put it in quotes, \`"1.2"\`
    example.com/: x
#   ^^^^^^^^^^^^ label-key: needs a name after the \`/\`
`);
  marked('annotations that are not text', `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  annotations:
    example.com/enabled: true
    #                    ^^^^ type: put it in quotes, \`"true"\`
    a/b/c: x
#   ^^^^^ label-key: The annotation key \`a/b/c\` may hold one \`/\` at most
`);
});

describe('Service', () => {
  marked('ports', `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - port: 80
    # ^^^^ required: \`ports[0].name\` is missing: a Service with several ports needs a name for each.
      targetPort: "8080"
      #           ^^^^^^ port-range: remove the quotes
    - port: 80
      #     ^^ duplicate-list-map-key: \`ports[0]\` has \`port: 80\` and \`protocol: TCP\` already
      name: alt
      nodePort: 99999
      #         ^^^^^ exclusive: \`nodePort\` needs \`type: NodePort\`
`);
  marked('no ports', `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
#<--- required: \`spec.ports\` is missing: a Service needs at least one port
  selector: { app: web }
`);
  valid('headless and external Services need no ports', `apiVersion: v1
kind: Service
metadata: { name: db }
spec: { clusterIP: None, selector: { app: db } }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { type: ExternalName, externalName: mail.example.com }
`);
  marked('a type that does not exist', `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: Loadbalancer, ports: [{ port: 80 }] }
#             ^^^^^^^^^^^^ enum: did you mean \`LoadBalancer\`?
`);
});

describe('Ingress', () => {
  marked('paths and backends', `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - path: api
            #     ^^^ format: \`path: api\` must start with \`/\`.
            pathType: Prefix
            backend: { service: { name: api, port: { number: 80, name: http } } }
            #                                ^^^^ exclusive: The port of a backend needs either \`name\` or \`number\`: both are set.
          - path: /
          # ^^^^ required: \`spec.rules[0].http.paths[1].pathType\` is missing: it must be Prefix, Exact or ImplementationSpecific
            backend: {}
#           ^^^^^^^ required: A backend needs either \`service\` or \`resource\`: neither is set.
`);
  marked('the fields of the beta version', `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend: { serviceName: web, servicePort: 80 }
            #          ^^^^^^^^^^^ unknown-field
            #                            ^^^^^^^^^^^ unknown-field
#           ^^^^^^^ required
`);
  marked('no rules', `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { ingressClassName: nginx }
#<--- required: \`spec\` needs \`rules\` or a \`defaultBackend\`
`);
});

describe('RBAC', () => {
  marked('a binding without a role, a rule without verbs', `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
#     ^^^^^^^^^^^ required: \`roleRef\` is missing: the API server refuses a RoleBinding without it.
metadata: { name: read }
subjects: [{ kind: User, name: jane }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: read }
rules:
  - apiGroups: [""]
  # ^^^^^^^^^ required: \`rules[0].verbs\` is missing: it says what the rule allows
    resources: [pods]
`);
  valid('a role that others are gathered into', `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitoring }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { rbac.example.com/aggregate-to-monitoring: "true" } }] }
`);
});

describe('autoscaling and disruption', () => {
  marked('a range upside down', `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: 5
  maxReplicas: 3
  #            ^ range: \`maxReplicas: 3\` is less than \`minReplicas: 5\`
`);
  marked('no target', `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
#<--- required: \`spec.scaleTargetRef\` is missing: it says which workload is scaled.
  maxReplicas: 3
`);
  marked('both budgets', `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  minAvailable: 1
  maxUnavailable: half
# ^^^^^^^^^^^^^^ exclusive: may not both be set
  #               ^^^^ int-or-percent
  selector: { matchLabels: { app: web } }
`);
});

describe('storage', () => {
  marked('a claim without size and mode', `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { storageClassName: fast }
#<--- required: \`spec.accessModes\` is missing
#<--- required: \`spec.resources.requests.storage\` is missing
`);
  marked('a mode in short', `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec:
  accessModes: [RWO]
  #             ^^^ enum: \`accessModes[0]\` must be one of ReadOnlyMany, ReadWriteMany, ReadWriteOnce, ReadWriteOncePod, not the text "RWO".
  resources: { requests: { storage: 10 GB } }
  #                                 ^^^^^ quantity: Did you mean \`10G\`?
`);
});

describe('ConfigMap and Secret', () => {
  marked('values that are not text', `apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data:
  port: 8080
  #     ^^^^ type: \`port\` must be text, not the number 8080: put it in quotes
  a b: x
# ^^^ data-key: The key \`a b\` may only hold letters, digits, \`-\`, \`_\` and \`.\`
`);
  marked('a Secret that is not encoded', `apiVersion: v1
kind: Secret
metadata: { name: login }
data:
  password: hunter2!
  #         ^^^^^^^^ format: \`password\` must be base64-encoded
stringData:
  pin: 4711
  #    ^^^^ type: must be text, not a number. Put the value in quotes.
`);
  test('what a Secret holds is in no message and no fix', async () => {
    const found = await problemsIn('apiVersion: v1\nkind: Secret\nmetadata: { name: login }\ndata: { a: hunter2!, b: 471147114711, c: [hunter3] }\nstringData: { d: 471147114711, e: true }\n');
    expect(found).toHaveLength(5);
    expect(JSON.stringify(found.map(({ problem }) => problem))).not.toMatch(/hunter|4711/);
  });
  valid('encoded over several lines', `apiVersion: v1
kind: Secret
metadata: { name: cert }
data:
  tls.crt: |
    aHVudGVy
    Mg==
`);
});

describe('kinds', () => {
  marked('a misspelt kind', `apiVersion: apps/v1
kind: Deploymnet
#     ^^^^^^^^^^ unknown-kind: \`apps/v1\` has no kind \`Deploymnet\`, so the API server will refuse the object. Did you mean \`Deployment\`?
metadata: { name: web }
`);
  marked('a version that does not have it', `apiVersion: v1
#           ^^ unknown-version: use \`apiVersion: apps/v1\`
kind: Deployment
metadata: { name: web }
`);
  marked('a version that was removed', `apiVersion: batch/v2alpha1
#           ^^^^^^^^^^^^^^ unknown-version: use \`apiVersion: batch/v1\`
kind: CronJob
metadata: { name: web }
`);
  valid('custom resources are not ours to judge', `apiVersion: example.com/v1
kind: Anything
spec: { goes: 1 }
`);
  valid('objects of old versions do not disturb', `apiVersion: extensions/v1beta1
kind: Deployment
metadata: { name: web }
spec:
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx }] }
`);
  valid('kinds that came after the release of the models', `apiVersion: certificates.k8s.io/v1
kind: ClusterTrustBundle
metadata: { name: "example.com:roots:1" }
spec: { trustBundle: "-----BEGIN CERTIFICATE-----" }
`);
});
