import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';
import { quoteFields, replacingEffect } from '../immutable/index.ts';
import { recreatedBy } from '../immutable/recreated.ts';

export default analysis({
  id: 'apply/immutable-field',
  summary: 'A field changes that the API server does not let change',
  why: 'The API server refuses the update, so the apply fails and nothing of this object changes, until someone deletes the object and creates it anew. What that takes along depends on the kind: pods, an address, or data.',
  source: 'Kubernetes API reference and the update validations of kubernetes v1.37.2, pkg/apis/*/validation',
  examples: [{
    title: 'The selector of a Deployment',
    base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: front } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { tier: front } }
  template:
    metadata: { labels: { app: web, tier: front } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    impacts: ['danger: The API server will refuse this: `spec.selector` of Deployment shop/web cannot be changed.'],
  }],
  analyse: (changes, report) => {
    const delivery = deliveryOf(changes);
    for (const object of changes.changed) {
      const { head } = object;
      // What becomes of a version in which objects are stored, crds/version-removed says.
      const immutable = object.immutable.filter(({ change }) => head.gvk.kind !== 'CustomResourceDefinition' || change.path[1] !== 'versions');
      if (immutable.length === 0 || recreatedBy(head, delivery) !== undefined) continue;
      const certain = immutable.some(({ certainty }) => certainty === 'certain');
      report(object, {
        severity: 'danger',
        certainty: certain ? 'certain' : 'likely',
        short: 'must be replaced',
        message: `The API server will refuse this: ${quoteFields(immutable)} of ${nameOf(head)} cannot be changed.`,
        why: `${refusalMeans(delivery)}${delivery ? '. It goes through only when the object is' : ' until the object is'} deleted and created anew, which ${replacingEffect(head.kind)}. Take the change back, or give the new object another name and remove the old one later.`
          + (certain ? '' : ' It goes through only where what the cluster holds differs from the manifest.'),
        paths: immutable.map(({ change }) => change.path),
      });
    }
  },
});
