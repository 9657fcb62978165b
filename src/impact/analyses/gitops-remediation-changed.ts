import { analysis, type Finding } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { read } from '../json.ts';
import { formatPath } from '../../manifest/index.ts';
import { enumerate } from '../words.ts';

const release = (spec: string): string => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: shop, namespace: shop }
spec: { interval: 10m, chartRef: { kind: OCIRepository, name: shop }, ${spec} }
`;

/** Settings of the actions of Helm, with what holds where nothing is written. Source: Flux documentation, HelmRelease, Configuring failure handling. */
const defaults: Readonly<Record<string, string | number | boolean>> = {
  'install.crds': 'Create', 'install.disableWait': false, 'install.remediation.retries': 0, 'install.remediation.remediateLastFailure': false, 'install.strategy.name': 'RemediateOnFailure',
  'upgrade.crds': 'the default', 'upgrade.disableWait': false, 'upgrade.force': false, 'upgrade.cleanupOnFail': false, 'upgrade.preserveValues': false, 'upgrade.remediation.retries': 0, 'upgrade.remediation.strategy': 'rollback', 'upgrade.strategy.name': 'RemediateOnFailure',
  'test.enable': false, 'rollback.force': false, 'rollback.disableWait': false, 'uninstall.keepHistory': false,
};

const settingOf = ({ value }: SideObject, setting: string): unknown => read(value, ['spec', ...setting.split('.')]) ?? defaults[setting];

const uninstallsOnFailure = (object: SideObject): boolean => settingOf(object, 'upgrade.remediation.strategy') === 'uninstall' && settingOf(object, 'upgrade.strategy.name') !== 'RetryOnFailure';

export default analysis({
  id: 'gitops/remediation-changed',
  summary: 'A release is upgraded, tried again or rolled back in another way',
  why: 'These settings say what Flux does when an upgrade fails: leave it as it is, try again, roll it back, or uninstall the release and begin anew. They show only on the day when something goes wrong.',
  source: 'Flux documentation, HelmRelease, Install, Upgrade and Test configuration, Configuring failure handling',
  examples: [
    {
      title: 'A failed upgrade uninstalls',
      base: release('upgrade: { remediation: { retries: 3 } }'),
      head: release('upgrade: { remediation: { retries: 3, strategy: uninstall } }'),
      impacts: ['warning: An upgrade of HelmRelease shop/shop that fails uninstalls the release from now on.'],
    },
    {
      title: 'Fewer attempts',
      base: release('upgrade: { remediation: { retries: 3 } }'),
      head: release('upgrade: { remediation: { retries: 1 } }'),
      impacts: ['notice: HelmRelease shop/shop is installed and upgraded in another way: `spec.upgrade.remediation.retries` is 1 instead of 3.'],
    },
    {
      title: 'What holds anyway is written out',
      base: release('upgrade: {}'),
      head: release('upgrade: { remediation: { strategy: rollback } }'),
      impacts: [],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      if (change.head.kind !== 'helm.toolkit.fluxcd.io/HelmRelease') continue;
      const differing = Object.keys(defaults).filter((setting) => settingOf(change.base, setting) !== settingOf(change.head, setting));
      if (differing.length === 0) continue;
      const uninstalls = uninstallsOnFailure(change.head) && !uninstallsOnFailure(change.base);
      const paths = touching(change, differing.map((setting) => ['spec', ...setting.split('.')]));
      const finding: Finding = uninstalls
        ? { severity: 'warning', certainty: 'certain', short: 'failed upgrades uninstall', paths, message: `An upgrade of ${nameOf(change.head)} that fails uninstalls the release from now on.`, why: 'All of its objects are deleted before it is installed anew: an upgrade that merely takes too long becomes an interruption, and claims that the chart makes go with their data. `rollback` goes back to the version before.' }
        : {
          severity: 'notice', certainty: 'certain', short: 'upgraded in another way', paths,
          message: `${nameOf(change.head)} is installed and upgraded in another way: ${enumerate(differing.map((setting) => `\`${formatPath(['spec', ...setting.split('.')])}\` is ${String(settingOf(change.head, setting))} instead of ${String(settingOf(change.base, setting))}`))}.`,
          why: 'It shows at the next upgrade that fails, or takes longer than its timeout.',
        };
      report(change, finding);
    }
  },
});
