/**
 * Takes samples of the OpenAPI documents of Kubernetes releases, which versions.test.ts holds the tables against:
 * the kinds that are served, and the fields of some types. Needs Go and a network; nothing of the generator is used.
 *   node test/unit/schema/releases/sample.ts
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Types that changed much, and some that did not. */
const sampled = /^io\.k8s\.api\.(core\.v1\.(PodSpec|Container|Volume|VolumeMount|VolumeProjection|PodSecurityContext|SecurityContext|ServiceSpec|PersistentVolumeClaimSpec|LifecycleHandler|EnvVarSource|ConfigMapVolumeSource|PodResourceClaim)|apps\.v1\.(DeploymentSpec|StatefulSetSpec)|batch\.v1\.JobSpec|networking\.v1\.IngressSpec|resource\.v1beta1\.(BasicDevice|DeviceRequest)|resource\.v1alpha3\.(DeviceRequest|ResourceClaimSpec)|storage\.v1\.CSIDriverSpec)$/;

for (const release of ['v1.28.15', 'v1.31.14', 'v1.34.4', 'v1.37.2']) {
  const { Dir } = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@${release}`], { encoding: 'utf8' })) as { Dir: string };
  const folder = join(Dir, 'api/openapi-spec/v3');
  const kinds = new Set<string>();
  const types: Record<string, string[]> = {};
  for (const file of readdirSync(folder).filter((name) => name.includes('__v'))) {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      paths: Record<string, { post?: { 'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string } } }>;
      components?: { schemas?: Record<string, { properties?: object }> };
    };
    for (const [path, { post }] of Object.entries(document.paths)) {
      const gvk = post?.['x-kubernetes-group-version-kind'];
      if (gvk !== undefined && !path.endsWith('/proxy') && !/\/(exec|attach|portforward)$/.test(path)) kinds.add(`${gvk.group === '' ? '' : `${gvk.group}/`}${gvk.version} ${gvk.kind}`);
    }
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
      if (sampled.test(name)) types[name] = Object.keys(schema.properties ?? {}).sort();
  }
  const sample = { release, kinds: [...kinds].filter((kind) => !/Options$/.test(kind)).sort(), types };
  writeFileSync(join(import.meta.dirname, `${release}.json`), `${JSON.stringify(sample, null, 1)}\n`);
}
