import { describe, expect, test } from 'vitest';
import { marked, problemsIn, valid } from './marks.ts';

describe('items with the same keys', () => {
  marked('secrets to pull with, addresses of hosts', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  imagePullSecrets: [{ name: a }, { name: a }]
  #                                       ^ duplicate-list-map-key: \`imagePullSecrets[0]\` has \`name: a\` already
  hostAliases: [{ ip: 10.0.0.1, hostnames: [a] }, { ip: 10.0.0.1, hostnames: [b] }]
  #                                                     ^^^^^^^^ duplicate-list-map-key: server-side apply
  containers:
    - name: web
      image: nginx
`);
  valid('other protocols, other names, variables', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  imagePullSecrets: [{ name: "\${A}" }, { name: "\${A}" }, { name: b }]
  containers: [{ name: web, image: nginx, ports: [{ containerPort: 53 }, { containerPort: 53, protocol: UDP }] }]
`);
  test('a warning, and an error where every way of applying is refused, told once', async () => {
    const found = await problemsIn('{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { volumes: [{ name: a, emptyDir: {} }, { name: a, emptyDir: {} }], imagePullSecrets: [{ name: a }, { name: a }], containers: [{ name: a, image: a }] } }');
    expect(found.map(({ problem }) => `${problem.path.join('.')} ${problem.severity ?? 'error'}`)).toEqual(['spec.volumes.1.name error', 'spec.imagePullSecrets.1.name warning']);
  });
});
