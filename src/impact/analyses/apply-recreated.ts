import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { deliveryOf } from '../delivered.ts';
import { quoteFields, replacingEffect } from '../immutable/index.ts';
import { recreatedBy } from '../immutable/recreated.ts';

export default analysis({
  id: 'apply/recreated',
  summary: 'An object is deleted and created anew',
  why: 'A field changes that cannot change on an existing object, and a setting tells the controller to replace the object instead of failing. What the object holds or runs goes with it.',
  source: 'Argo CD documentation, Sync Options, Replace and Force, and Resource Hooks; Flux documentation, Kustomization, force; Helm documentation, Chart Hooks',
  examples: [{
    title: 'A Job that Flux may replace',
    base: `
apiVersion: batch/v1
kind: Job
metadata: { name: load, namespace: shop, annotations: { kustomize.toolkit.fluxcd.io/force: enabled } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: load, image: 'load:1.0' }] } } }
`,
    head: `
apiVersion: batch/v1
kind: Job
metadata: { name: load, namespace: shop, annotations: { kustomize.toolkit.fluxcd.io/force: enabled } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: load, image: 'load:1.1' }] } } }
`,
    impacts: ['danger: Job shop/load is deleted and created anew, since `spec.template` cannot be changed.'],
  }],
  analyse: (changes, report) => {
    const delivery = deliveryOf(changes);
    for (const object of changes.changed) {
      const { immutable, head } = object;
      const by = recreatedBy(head, delivery);
      if (immutable.length === 0 || by === undefined) continue;
      report(object, {
        severity: by.hook ? 'notice' : 'danger',
        certainty: 'likely',
        short: 'deleted and created anew',
        message: `${nameOf(head)} is deleted and created anew, since ${quoteFields(immutable)} cannot be changed.`,
        why: `This is done by ${by.who}. It ${replacingEffect(head.kind)}.`,
        paths: immutable.map(({ change }) => change.path),
      });
    }
  },
});
