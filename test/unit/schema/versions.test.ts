import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseApiVersion, parseManifestFile } from '../../../src/manifest/index.ts';
import { fieldsOf } from '../../../src/schema/fields.ts';
import { kinds } from '../../../src/schema/generated/catalogue.ts';
import { otherKinds } from '../../../src/schema/generated/openapi.ts';
import { apis, newestMinor, oldestMinor, spans } from '../../../src/schema/generated/versions.ts';
import { apiHistory, fieldAt, isServedIn, kubernetesVersions, loadDescriptions, otherReleases, parseKubernetesVersion, replacementIn } from '../../../src/schema/index.ts';
import { spansOf } from '../../../src/schema/spans.ts';
import { marked, problemsIn, valid } from './marks.ts';

/** A part of what the OpenAPI documents of a release say; see releases/sample.ts. */
interface Sample {
  readonly release: string;
  readonly kinds: readonly string[];
  readonly types: Readonly<Record<string, readonly string[]>>;
}

const folder = join(import.meta.dirname, 'releases');
const samples = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sample);
const gvkOf = (api: string) => {
  const [apiVersion = '', kind = ''] = api.split(' ');
  return { ...parseApiVersion(apiVersion), kind };
};
const shortName = (definition: string) => definition.replace(/^io\.k8s\./, '').split('.').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
/** All kinds of objects that one can create, by the tables. */
const allKinds = [kinds, otherKinds].flatMap((table) => Object.entries(table).flatMap(([apiVersion, entries]) => Object.keys(entries).map((kind) => `${apiVersion} ${kind}`)));
/** Read by everybody and created by nobody, so the samples of what can be created do not have them. */
const readOnly = ['v1 ComponentStatus', 'v1 Status', 'autoscaling/v1 Scale'];

test('samples of four releases are there', () => {
  expect(samples.map(({ release }) => release)).toEqual(['v1.28.15', 'v1.31.14', 'v1.34.4', 'v1.37.2']);
});

describe.each(samples)('the tables agree with the OpenAPI documents of $release', ({ release, kinds: served, types }) => {
  const minor = Number(release.split('.')[1]);
  test('on the kinds', () => {
    expect(served.length).toBeGreaterThan(60);
    const known = allKinds.filter((api) => isServedIn(apiHistory(gvkOf(api)), minor) && !readOnly.includes(api));
    expect(known.sort()).toEqual([...served].sort());
  });
  test('on the fields', () => {
    expect(Object.keys(types).length).toBeGreaterThan(15);
    for (const [name, fields] of Object.entries(types)) {
      const own = spansOf(shortName(name))?.fields;
      const known = [...fieldsOf(shortName(name))?.keys() ?? []].filter((field) => {
        const span = own?.get(field);
        return span === undefined || (minor >= span.first && minor <= span.last);
      });
      expect(known.sort(), `${name} in ${release}`).toEqual([...fields].sort());
    }
  });
});

test('every replacement is a kind that some release serves, and leads to one that the newest release serves', () => {
  for (const [apiVersion, text] of Object.entries(apis))
    for (const line of text.split('\n')) {
      const history = apiHistory(gvkOf(`${apiVersion} ${line.split(' ')[0] ?? ''}`));
      if (history?.replacement === undefined || history.replacement.kind === 'PodSecurityPolicy') continue;
      expect(replacementIn(history, newestMinor), `${apiVersion} ${line}`).toBeDefined();
    }
});

test('a replacement that is gone itself leads to the next', () => {
  const history = apiHistory(gvkOf('flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema'));
  expect(history).toMatchObject({ deprecated: 26, removed: 29 });
  expect(history && replacementIn(history, 28)).toMatchObject({ version: 'v1beta3' });
  expect(history && replacementIn(history, 32)).toMatchObject({ version: 'v1', kind: 'FlowSchema' });
});

test('spans tell of fields that the tables have', () => {
  for (const [type, text] of Object.entries(spans))
    for (const line of text.split('\n')) {
      const field = line.split(/[ =]/)[0] ?? '';
      if (fieldsOf(type) !== undefined) expect(fieldsOf(type)?.has(field), `${type}.${field}`).toBe(true);
    }
});

test('versions are read as clusters tell them', () => {
  expect(kubernetesVersions[0]).toBe(`1.${String(oldestMinor)}`);
  expect(kubernetesVersions.at(-1)).toBe(`1.${String(newestMinor)}`);
  for (const text of ['1.34', 'v1.34', 'v1.34.2', '1.34.1-gke.1829001', 'v1.34.1+k3s1']) expect(parseKubernetesVersion(text)).toEqual({ minor: 34 });
  for (const text of ['1.27', '2.34', '1', '1.x', '', '1.340', 'latest', '34']) expect(parseKubernetesVersion(text)).toBeUndefined();
});

test('a field says since when it is there', async () => {
  await loadDescriptions();
  const told = (...path: (string | number)[]) => fieldAt({ group: '', version: 'v1', kind: 'Pod' }, ['spec', ...path])?.description;
  expect(told('hostnameOverride')).toMatch(/\. Since Kubernetes 1\.34\.$/);
  expect(told('hostname')).not.toContain('Kubernetes');
  // kubernetes-models knows neither of these.
  expect(told('volumes', 0, 'configMap', 'defaultUser')).toMatch(/\w+.* Since Kubernetes 1\.37\.$/);
  expect(fieldAt({ group: 'scheduling.k8s.io', version: 'v1beta1', kind: 'Workload' }, ['spec', 'podGroupTemplates'])?.description).toMatch(/^podGroupTemplates is /);
});

describe('what other releases have', () => {
  const outside = (yaml: string, minor: number) => parseManifestFile('objects.yaml', yaml).objects.flatMap((object) =>
    otherReleases(object, minor).map(({ path, value, first, last }) => [path.join('.'), value, first, last]));
  const pod = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostnameOverride: shop
  tolerations: [{ key: size, operator: Gt, value: '3' }]
  containers: [{ name: web, image: web:1, lifecycle: { preStop: { sleep: { seconds: 5 } } } }]
`;
  test('fields and values that came later', () => {
    expect(outside(pod, 28)).toEqual([
      ['spec.hostnameOverride', undefined, 34, 37],
      ['spec.tolerations.0.operator', 'Gt', 35, 37],
      ['spec.containers.0.lifecycle.preStop.sleep', undefined, 29, 37],
    ]);
    expect(outside(pod, 34)).toEqual([['spec.tolerations.0.operator', 'Gt', 35, 37]]);
    expect(outside(pod, 35)).toEqual([]);
  });
  test('fields that have gone', () => {
    const claims = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [], resourceClaims: [{ name: gpu, source: { resourceClaimName: gpu } }] }\n';
    expect(outside(claims, 30)).toEqual([]);
    expect(outside(claims, 31)).toEqual([['spec.resourceClaims.0.source', undefined, 28, 30]]);
  });
});

describe('kinds and fields that kubernetes-models does not know', () => {
  marked('are held against types, allowed values and required fields', `apiVersion: resource.k8s.io/v1beta2
kind: DeviceClass
metadata: { name: gpu }
spec:
  selectors: []
  config: { opaque: {} }
#         ^^^^^^^^^^^^^^ type: \`config\` must be a list
  extendedResourceName: 5
#                       ^ type: put it in quotes, \`"5"\`
---
apiVersion: admissionregistration.k8s.io/v1beta1
kind: MutatingAdmissionPolicy
metadata: { name: sidecar }
spec:
  reinvocationPolicy: never
#                     ^^^^^ enum: must be one of IfNeeded, Never, not the text "never"; did you mean \`Never\`?
  mutations:
    - jsonPatch: { expression: '[]' }
#     ^^^^^^^^^ required: \`spec.mutations[0].patchType\` is missing
---
apiVersion: storage.k8s.io/v1beta1
kind: VolumeAttributesClass
#     ^^^^^^^^^^^^^^^^^^^^^ required: \`driverName\` is missing
metadata: { name: silver }
parameter: { iops: '300' }
#<-------- unknown-field: Did you mean \`parameters\`?
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: web, image: web:1 }]
  volumes:
    - name: settings
      configMap: { name: settings, defaultUser: root }
      #                                         ^^^^ type: \`defaultUser\` must be a whole number
`);
  valid('are fine when they are as documented', `apiVersion: resource.k8s.io/v1beta1
kind: ResourceClaim
metadata: { name: gpu }
spec:
  devices:
    requests:
      - name: gpu
        deviceClassName: gpu.example.com
        tolerations: [{ key: gpu.example.com/slow, operator: Exists, effect: None }]
        capacity: { requests: { memory: 4Gi } }
---
apiVersion: networking.k8s.io/v1beta1
kind: IPAddress
metadata: { name: 10.0.0.7 }
spec: { parentRef: { resource: services, name: web, namespace: shop } }
---
apiVersion: coordination.k8s.io/v1alpha2
kind: LeaseCandidate
metadata: { name: scheduler }
spec: { leaseName: scheduler, binaryVersion: 1.34.0, strategy: OldestEmulationVersion, pingTime: '2026-01-31T10:00:00.000000Z' }
`);
  test('a value that the newest release takes behind a gate is a warning and no error', async () => {
    expect(await problemsIn(`apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  updateStrategy: { type: Recreate }
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web:1 }] } }
`)).toMatchObject([{ problem: { severity: 'warning', path: ['spec', 'updateStrategy', 'type'] } }]);
  });
});
