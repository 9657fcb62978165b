import { describe, expect, test } from 'vitest';
import { nearestName } from '../../../src/lint/missingObject.ts';
import { applyFix } from './applied.ts';
import { lintExample } from './marked.ts';

describe('the name that another is likely a misspelling of', () => {
  test.each([
    ['web-setings', ['web-settings', 'api-settings'], 'web-settings'],
    ['databse', ['database'], 'database'],
    ['web-settings', ['api-settings'], undefined],
    ['web-settings', ['web-settings'], undefined],
    // Siblings.
    ['settings-v1', ['settings-v2'], undefined],
    ['cache-a', ['cache-b'], undefined],
    ['web-1', ['web-2'], undefined],
    ['app-us', ['app-eu'], undefined],
    // Too short to tell.
    ['api', ['app'], undefined],
    ['web', ['wbe'], undefined],
    ['prod', ['prof'], 'prof'],
    // One is the other with a part more.
    ['settings', ['settings-x'], undefined],
    // The nearest of several.
    ['web-frontend', ['web-frontent', 'web-fronxxnd'], 'web-frontent'],
    ['constructor', ['toString', '__proto__'], undefined],
  ])('%s among %j', (name, names, wanted) => {
    expect(nearestName(name, names)).toBe(wanted);
  });
});

const pod = (name: string, namespace = 'shop') => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: ${namespace}
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.0.0
      envFrom:
        - configMapRef:
            name: ${name}
`;
const settings = `apiVersion: v1
kind: ConfigMap
metadata:
  name: web-settings
  namespace: shop
data:
  LOG_LEVEL: info
`;
const found = (text: string) => lintExample(text, { only: 'references/config-map-missing' });

describe('a name that is not there', () => {
  test('is a warning with the name that is meant, where one is nearly the same', async () => {
    const [finding, ...more] = await found(`${pod('web-setings')}---\n${settings}`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', message: 'There is no ConfigMap web-setings in the namespace shop, but web-settings is there. Without it, its containers do not start: if that one is meant, correct the name.' });
    expect(finding?.unverified).toBeUndefined();
    expect(finding?.fix && applyFix(pod('web-setings'), finding.fix)).toBe(pod('web-settings'));
  });

  test('is what cannot be verified where nothing is near, whatever the settings', async () => {
    const [finding] = await lintExample(pod('other'), { only: 'references/config-map-missing', settings: { 'references/config-map-missing': 'error' } });
    expect(finding).toMatchObject({ severity: 'hint', unverified: true, message: 'This repository has no ConfigMap other in the namespace shop. Unless the cluster has it already, its containers do not start.' });
  });

  test('a name that is near, but in another namespace, is none', async () => {
    expect(await found(`${pod('web-setings', 'other')}---\n${settings}`)).toMatchObject([{ severity: 'hint' }]);
  });

  test('what another environment has counts as there', async () => {
    expect(await found(`# file: a/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [pod.yaml]
# file: a/pod.yaml
${pod('web-settings')}
# file: b/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [settings.yaml]
# file: b/settings.yaml
${settings}`)).toEqual([]);
  });

  test('a remote base may bring what is near, so that it is not certain', async () => {
    expect(await found(`# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [pod.yaml, settings.yaml, "https://git.example.com/base.git//web?ref=v1"]
# file: pod.yaml
${pod('web-setings')}
# file: settings.yaml
${settings}`)).toMatchObject([{ severity: 'hint', unverified: true }]);
  });

  test('odd names are left to the schemas', async () => {
    for (const name of ['""', '~', '1', '[]', '{}', '${NAME}', 'ENC[AES256_GCM,data:x]', '"{{ .Values.name }}"']) expect(await found(pod(name))).toEqual([]);
  });
});

describe('keys of a ConfigMap', () => {
  const withKey = (key: string, configMap: string) => lintExample(`${pod('web-settings').replace(/ {6}envFrom[^]*/, `      env:
        - name: A
          valueFrom: { configMapKeyRef: { name: web-settings, key: ${key} } }
`)}---
${configMap}`, { only: 'references/config-map-key-missing' });

  test('are listed, never with their values', async () => {
    const [finding] = await withKey('LEVEL_OF_LOG', settings);
    expect(finding).toMatchObject({ severity: 'warning', message: 'The ConfigMap web-settings has no key LEVEL_OF_LOG, so its containers do not start. It has LOG_LEVEL.' });
  });

  test('are not known where a controller fills them in', async () => {
    expect(await withKey('ca.crt', settings.replace('  namespace: shop\n', '  namespace: shop\n  labels:\n    config.openshift.io/inject-trusted-cabundle: "true"\n'))).toEqual([]);
    expect(await withKey('ca.crt', settings.replace('  namespace: shop\n', '  namespace: shop\n  annotations:\n    replicator.v1.mittwald.de/replicate-from: other/settings\n'))).toEqual([]);
  });

  test('a ConfigMap without data has none', async () => {
    expect(await withKey('LOG_LEVEL', settings.replace(/^data:[^]*/m, ''))).toMatchObject([{ message: 'The ConfigMap web-settings has no key LOG_LEVEL, so its containers do not start. It has no keys.' }]);
  });
});
