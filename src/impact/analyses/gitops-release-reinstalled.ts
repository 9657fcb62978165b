import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { read, readText } from '../json.ts';
import { enumerate } from '../words.ts';

const release = (spec: string): string => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: shop, namespace: flux-system }
spec: { interval: 10m, chartRef: { kind: OCIRepository, name: shop }, ${spec} }
`;

/** What a release is installed as. Flux documentation, HelmRelease: Release name, Target namespace, Storage namespace, Chart template. */
const fields: readonly { readonly path: readonly string[]; readonly name: string; readonly valueOf: (object: SideObject) => string | undefined }[] = [
  { path: ['spec', 'releaseName'], name: 'name', valueOf: releaseName },
  { path: ['spec', 'targetNamespace'], name: 'namespace', valueOf: targetNamespace },
  { path: ['spec', 'storageNamespace'], name: 'storage namespace', valueOf: ({ value, namespace }) => readText(value, ['spec', 'storageNamespace']) ?? namespace },
  { path: ['spec', 'chart', 'spec', 'chart'], name: 'chart', valueOf: chartName },
];

function targetNamespace({ value, namespace }: SideObject): string | undefined {
  return readText(value, ['spec', 'targetNamespace']) ?? namespace;
}

function releaseName({ value, name }: SideObject): string {
  const target = readText(value, ['spec', 'targetNamespace']);
  return readText(value, ['spec', 'releaseName']) ?? (target === undefined ? name : `${target}-${name}`);
}

/** The last part of a path or a name: charts of a folder are mostly named after it. */
function chartName({ value }: SideObject): string | undefined {
  return readText(value, ['spec', 'chart', 'spec', 'chart'])?.replace(/\/+$/, '').split('/').at(-1);
}

export default analysis({
  id: 'gitops/release-reinstalled',
  summary: 'A Helm release is uninstalled, and installed anew under another name',
  why: 'Helm cannot rename a release or move it. Flux uninstalls the old one with all its objects before it installs the new one: in between nothing serves, and the data of volumes that the chart makes is gone.',
  source: 'Flux documentation, HelmRelease, Release name, Target namespace, Storage namespace and Chart template (warnings)',
  examples: [
    {
      title: 'Another target namespace',
      base: release('releaseName: shop, targetNamespace: shop'),
      head: release('releaseName: shop, targetNamespace: web'),
      impacts: ['danger: The release of HelmRelease flux-system/shop is uninstalled and installed anew, since its namespace changes from shop to web.'],
    },
    {
      title: 'The name that it has anyway is written out',
      base: release('timeout: 5m'),
      head: release('timeout: 5m, releaseName: shop'),
      impacts: [],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      if (change.head.kind !== 'helm.toolkit.fluxcd.io/HelmRelease') continue;
      const differing = fields.flatMap(({ path, name, valueOf }) => {
        const [before, after] = [valueOf(change.base), valueOf(change.head)];
        if (before === undefined || after === undefined || before === after) return [];
        return name === 'chart' && readText(change.head.value, ['spec', 'upgrade', 'chartNameChangeStrategy']) === 'InPlaceUpdate' ? [] : [{ path, name, text: `its ${name} changes from ${before} to ${after}` }];
      });
      const isChartOnly = differing.every(({ name }) => name === 'chart');
      if (differing.length === 0) continue;
      const keeps = read(change.head.value, ['spec', 'suspend']) === true ? ' It is suspended, so that this happens when it is resumed.' : '';
      report(change, {
        severity: 'danger', certainty: isChartOnly ? 'likely' : 'certain', short: 'uninstalled and installed anew', paths: touching(change, differing.map(({ path }) => path)),
        message: `The release of ${nameOf(change.head)} is uninstalled and installed anew, since ${enumerate(differing.map(({ text }) => text))}.`,
        why: `All of its objects are deleted first, so that nothing serves in between; claims that the chart makes go with their data, unless they have "helm.sh/resource-policy: keep". Only claims of StatefulSets stay, and are not found under the new name.${keeps} Keep the old value, or back up the data and plan the interruption.`,
      });
    }
  },
});
