import { expect, test } from 'vitest';
import { lintText } from './marked.ts';

const pod = (image: string, spec = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: web
      image: ${image}
`;
const found = async (text: string, only: string) => (await lintText(text, { only })).findings.length;

test.each([
  ['web', 1],
  ['web:latest', 1],
  ['registry.example.com:5000/web', 1],
  ['registry.example.com:5000/web:1.4', 0],
  ['web@sha256:0123456789012345678901234567890123456789012345678901234567890123', 0],
  ['registry.example.com/web:${VERSION}', 0],
])('security/latest-image judges %s', async (image, count) => {
  expect(await found(pod(image), 'security/latest-image')).toBe(count);
});

test('reliability/memory-limit-missing takes the limit of the whole pod', async () => {
  expect(await found(pod('web:1', '  resources:\n    limits:\n      memory: 1Gi\n'), 'reliability/memory-limit-missing')).toBe(0);
});

test('rbac/wildcard-rule names each list that holds one, and is not put off by odd shapes', async () => {
  const role = (rule: string) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: all\nrules:\n  - ${rule}\n`;
  expect(await found(role("{apiGroups: ['*'], resources: [pods, '*'], verbs: ['*']}"), 'rbac/wildcard-rule')).toBe(3);
  expect(await found(role("{apiGroups: '*', resources: null, verbs: [get]}"), 'rbac/wildcard-rule')).toBe(0);
});
