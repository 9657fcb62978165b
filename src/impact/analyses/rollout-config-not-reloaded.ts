import type { Path } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type ChangedObject, type ChangeSet, type SideObject } from '../changeSet.ts';
import { readTexts } from '../json.ts';
import { usersOf, type Reference, type User } from '../references.ts';
import { enumerate, quotePaths } from '../words.ts';
import { restartsPods } from '../workload.ts';

const contentFields = new Set(['data', 'stringData', 'binaryData']);

/** Whether Stakater's Reloader, if it is installed, restarts the pods (source: Reloader's README, How to use). */
function isReloaded({ object }: User): boolean {
  const annotations = readTexts(object.value, ['metadata', 'annotations']);
  return Object.keys(annotations).some((key) => /^(\w+\.)*reloader\.stakater\.com\//.test(key));
}

function uses(reference: Reference, changedKeys: ReadonlySet<string>): boolean {
  return (reference.use === 'env' || reference.use === 'volume' || reference.use === 'subPath')
    && (reference.key === undefined || changedKeys.has(reference.key));
}

/** What makes new pods in any case. */
function renewedBy({ changed, created }: ChangeSet): ReadonlySet<SideObject['object']> {
  return new Set([...changed.filter(restartsPods), ...created].map(({ head: { object } }) => object));
}

/** Workloads that keep running and use what changed. */
function staleUsers(object: ChangedObject, keys: ReadonlySet<string>, { head }: ChangeSet, renewed: ReadonlySet<SideObject['object']>): readonly User[] {
  return usersOf(object.head, head)
    .filter((user) => user.object.kind !== 'batch/CronJob' && user.object.kind !== 'batch/Job' && !renewed.has(user.object.object))
    .map((user) => ({ ...user, references: user.references.filter((reference) => uses(reference, keys)) }))
    .filter(({ references }) => references.length > 0);
}

export default analysis({
  id: 'rollout/config-not-reloaded',
  summary: 'A changed ConfigMap or Secret does not reach the running pods',
  why: 'Editing a ConfigMap or Secret in place restarts nobody. Environment variables keep the old value until the pod restarts, mounted files follow after a minute or so if the program reads them again, and files mounted with subPath never follow. Let a generator put a hash into the name, or change an annotation of the pod template.',
  source: 'Kubernetes documentation, ConfigMaps, Mounted ConfigMaps are updated automatically; Secrets, Using Secrets',
  examples: [{
    title: 'A setting that is read at the start',
    base: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29', envFrom: [{ configMapRef: { name: settings } }] }] }
`,
    head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: debug }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29', envFrom: [{ configMapRef: { name: settings } }] }] }
`,
    impacts: ['warning: Deployment shop/web goes on with the old content of ConfigMap shop/settings until its pods restart.'],
  }],
  analyse: (changes, report) => {
    const renewed = renewedBy(changes);
    for (const object of changes.changed) {
      const { head, renamed, immutable, fields } = object;
      if ((head.kind !== '/ConfigMap' && head.kind !== '/Secret') || renamed || immutable.length > 0) continue;
      const content = fields.filter(({ path }) => contentFields.has(String(path[0])));
      const paths: readonly Path[] = content.map(({ path }) => path);
      const keys = new Set(paths.map((path) => String(path[1])));
      const users = paths.length > 0 ? staleUsers(object, keys, changes, renewed) : [];
      const never = users.filter((user) => !isReloaded(user) && user.references.some(({ use }) => use !== 'volume'));
      const late = users.filter((user) => !isReloaded(user) && !never.includes(user));
      const names = (list: readonly User[]): string => enumerate(list.map((user) => nameOf(user.object)));
      if (never.length > 0) {
        const bySubPath = never.some(({ references }) => references.some(({ use }) => use === 'subPath'));
        report(object, {
          severity: 'warning',
          certainty: 'certain',
          short: 'no pod restarts',
          message: `${names(never)} ${never.length === 1 ? 'goes' : 'go'} on with the old content of ${nameOf(head)} until ${never.length === 1 ? 'its' : 'their'} pods restart.`,
          why: `Nothing restarts pods when ${quotePaths(paths)} changes in place, and ${bySubPath ? 'files mounted with subPath and environment variables' : 'environment variables'} are read only at the start. Restart the pods after the merge, or let a generator put a hash into the name.`,
          paths,
        });
      }
      if (late.length > 0) {
        report(object, {
          severity: 'notice',
          certainty: 'likely',
          short: 'no pod restarts',
          message: `${names(late)} ${late.length === 1 ? 'sees' : 'see'} the new content of ${nameOf(head)} only in the mounted files, after a minute or so.`,
          why: 'Nothing restarts pods. A program that reads its files only at the start keeps the old content until its pod restarts.',
          paths,
        });
      }
    }
  },
});
