import { describe, expect, test } from 'vitest';
import { marked, problemsIn, valid } from './marks.ts';

describe('misspelt fields', () => {
  marked('a letter left out, told once though the field is required', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  contaners:
# ^^^^^^^^^ unknown-field: Unknown field \`contaners\`: \`spec\` has no such field, and the API server refuses what it does not know. Did you mean \`containers\`?
    - { name: web, image: nginx }
`);
  marked('upper and lower case', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx
      ports: [{ containerport: 80 }]
      #         ^^^^^^^^^^^^^ unknown-field: Upper and lower case matter: did you mean \`containerPort\`?
`);
  test('the fix is the right name', async () => {
    const [found] = await problemsIn('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: colors, lables: { app: web } }\n');
    expect(found?.problem).toMatchObject({ path: ['metadata', 'lables'], part: 'key', fix: { kind: 'rename-key', to: 'labels' } });
  });
  marked('a stranger among few fields', `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: admins }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: admin, scope: all }
#                                                                               ^^^^^ unknown-field: It knows \`apiGroup\`, \`kind\`, \`name\`.
`);
  marked('a field that nothing resembles', `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports: [{ port: 80 }]
  loadshedding: true
# ^^^^^^^^^^^^ unknown-field: \`spec\` has no such field
`);
});

describe('fields in the wrong place', () => {
  marked('not deep enough: fields of the spec beside it', `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
replicas: 3
#<------- unknown-field: a Deployment has no such field, and the API server refuses what it does not know. \`replicas\` belongs under \`spec\`: check the indentation.
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx }] }
`);
  marked('not deep enough: fields of an item of a list', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
  image: nginx
# ^^^^^ unknown-field: \`image\` belongs under \`containers[]\`: check the indentation.
`);
  marked('too deep: a field of the pod in its container', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx
      nodeSelector: { disk: ssd }
    # ^^^^^^^^^^^^ unknown-field: \`nodeSelector\` belongs under \`spec\`: check the indentation.
`);
  marked('too deep: the spec inside the metadata', `apiVersion: v1
kind: Service
metadata:
  name: web
  type: ExternalName
# ^^^^ unknown-field: \`type\`
spec:
  ports: [{ port: 80 }]
`);
  marked('three levels away', `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
containers: []
#<--------- unknown-field: \`containers\` belongs under \`spec.template.spec\`.
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx }] }
`);
});

describe('fields that are free', () => {
  valid('the schemas of a CustomResourceDefinition', `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: crontabs.stable.example.com }
spec:
  group: stable.example.com
  names: { plural: crontabs, kind: CronTab }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            anything: { x-kubernetes-preserve-unknown-fields: true, type: object }
            spec:
              type: object
              properties:
                replicas: { type: integer, default: 1, minimum: 0, enum: [1, 2, 3] }
                paused: { type: boolean, default: false }
                tags: { type: array, items: { type: string }, default: [] }
                extra: { type: object, additionalProperties: { type: string } }
                size: { x-kubernetes-int-or-string: true, example: 5 }
`);
  valid('data of a ConfigMap, labels, annotations', `apiVersion: v1
kind: ConfigMap
metadata: { name: colors, labels: { any.thing: x }, annotations: { example.com/Any: "x y z" } }
data: { primary: purple, ui.properties: "color=red\\n" }
`);
  valid('parameters of a device, which only its driver knows', `apiVersion: resource.k8s.io/v1
kind: ResourceClaimTemplate
metadata: { name: gpu }
spec:
  spec:
    devices:
      requests: [{ name: gpu, exactly: { deviceClassName: gpu.example.com } }]
      config: [{ opaque: { driver: gpu.example.com, parameters: { apiVersion: gpu.example.com/v1, kind: GpuConfig, sharing: { strategy: TimeSlicing } } } }]
`);
  valid('the metadata that SOPS leaves, and what it encrypted', `apiVersion: v1
kind: Secret
metadata: { name: login }
data: { password: "ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A=]" }
immutable: "ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A=,type:bool]"
sops: { version: 3.9.0, mac: "ENC[AES256_GCM,data:x]", lastmodified: "2026-01-01T00:00:00Z" }
`);
  valid('fields that came after the release of the models', `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 3
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
status:
  conditions: [{ type: AbleToScale, status: "True", observedGeneration: 3 }]
  currentMetrics: null
  desiredReplicas: 1
`);
});
