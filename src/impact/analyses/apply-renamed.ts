import { analysis } from '../analysis.ts';
import { nameOf, type CreatedObject, type SideObject } from '../changeSet.ts';
import { grouped } from '../grouped.ts';
import { count, enumerate } from '../words.ts';
import { scalable } from '../workload.ts';

/** What a new name means for a kind of object. */
function meaningOf({ kind }: SideObject): string {
  switch (kind) {
    case '/PersistentVolumeClaim': return 'The data stays with the old claim: the new one gets a volume of its own, which is empty.';
    case '/Service': return 'Its name in the cluster and its address are others: whoever calls the old ones gets an error.';
    case 'apps/StatefulSet': return 'Its pods and their claims are named after it: the new pods get new volumes, which are empty.';
    case '/ConfigMap': case '/Secret': case '/ServiceAccount': return 'Whoever names the old one must name the new one.';
    case '/Namespace': return 'All that is in the old one goes with it.';
    case 'batch/Job': return 'The new one runs, even if the old one has done so already.';
    default: return scalable.includes(kind) ? 'New pods are started, and those of the old one stopped: for a moment there may be both, or neither.' : 'Whatever refers to the old one by its name must refer to the new one.';
  }
}

function becomes(from: SideObject, to: SideObject): string {
  const isRenamed = from.name !== to.name || from.namespace !== to.namespace;
  return isRenamed ? `is renamed to ${nameOf(to)}` : `moves from the API group ${from.gvk.group || 'core'} to ${to.gvk.group || 'core'}`;
}

interface Moved {
  readonly object: CreatedObject;
  readonly from: SideObject;
}

export default analysis({
  id: 'apply/renamed',
  summary: 'An object gets another name or namespace',
  why: 'To the cluster an object with another name, namespace or API group is another object: the new one is created and the old one deleted. That they belong together is told by their content, so it is a likelihood.',
  source: 'Kubernetes documentation, Object Names and IDs',
  examples: [
    {
      title: 'Another name',
      base: `
apiVersion: v1
kind: Service
metadata: { name: frontend, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: http }]
`,
      head: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: http }]
`,
      impacts: ['notice: Service shop/frontend is renamed to Service shop/web: the new one is created and the old one deleted.'],
    },
    {
      title: 'Another namespace',
      base: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: blue }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: texts, namespace: shop }
data: { title: Shop }
`,
      head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: store }
data: { colour: blue }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: texts, namespace: store }
data: { title: Shop }
`,
      impacts: ['notice: 2 objects move from the namespace shop to store: ConfigMap settings and ConfigMap texts. The new ones are created and the old ones deleted.'],
    },
  ],
  analyse: ({ created }, report) => {
    const moved = created.flatMap((object): Moved[] => object.renamedFrom ? [{ object, from: object.renamedFrom }] : []);
    const isMove = ({ object: { head }, from }: Moved): boolean => head.name === from.name && head.namespace !== from.namespace && head.kind === from.kind;
    for (const one of moved.filter((each) => !isMove(each))) {
      const { object, from } = one;
      report(object, {
        severity: 'notice', certainty: 'likely', short: from.name === object.head.name ? `moves from ${from.gvk.group || 'the core group'}` : `renamed from ${from.name}`,
        message: `${nameOf(from)} ${becomes(from, object.head)}: the new one is created and the old one deleted.`,
        why: `To the cluster they are two objects. ${meaningOf(object.head)}`,
        paths: [from.name === object.head.name ? ['apiVersion'] : ['metadata', 'name']],
      });
    }
    for (const group of grouped(moved.filter(isMove), ({ object: { head }, from }) => `${from.namespace ?? ''}\n${head.namespace ?? ''}`).values()) {
      const first = group.find(({ object }) => scalable.includes(object.head.kind)) ?? group[0];
      if (!first) continue;
      const space = (namespace: string | undefined): string => namespace ?? 'default';
      const where = `the namespace ${space(first.from.namespace)} to ${space(first.object.head.namespace)}`;
      const kinds = [...new Set(group.map(({ object }) => meaningOf(object.head)))];
      report(first.object, {
        severity: 'notice', certainty: 'likely', short: `moves from ${space(first.from.namespace)}`,
        message: group.length === 1
          ? `${nameOf(first.from)} moves to the namespace ${space(first.object.head.namespace)}: the new one is created and the old one deleted.`
          : `${count(group.length, 'object')} move from ${where}: ${enumerate([first, ...group.filter((one) => one !== first)].map(({ object: { head } }) => `${head.gvk.kind} ${head.name}`))}. The new ones are created and the old ones deleted.`,
        why: `To the cluster they are other objects. ${kinds.slice(0, 3).join(' ')}`,
        paths: [['metadata', 'namespace']],
      });
    }
  },
});
