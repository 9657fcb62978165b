import { formatPath } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';
import { count } from '../words.ts';

export default analysis({
  id: 'apply/invalid',
  summary: 'The API server refuses the object as invalid',
  why: 'What is rendered after the change is no valid object: a field has a wrong type or value, is unknown, or is missing. The apply fails for this object, and depending on who applies for everything with it. Errors that were there before the change are not counted.',
  source: 'Kubernetes API reference and the validations of kubernetes v1.37.2, pkg/apis/*/validation',
  examples: [{
    title: 'A port that is too high',
    base: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`,
    head: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80800 }] }
`,
    impacts: ['danger: The API server will refuse Service shop/web: it is invalid at `spec.ports[0].port`.'],
  }],
  analyse: (changes, report) => {
    for (const object of [...changes.created, ...changes.changed]) {
      const refusals = changes.refusals.invalid.get(object.head.object) ?? [];
      const [first] = refusals;
      if (!first) continue;
      const more = refusals.length === 1 ? '' : `, and at ${count(refusals.length - 1, 'other place')}`;
      report(object, {
        severity: 'danger',
        certainty: 'certain',
        short: 'refused by the API server',
        message: `The API server will refuse ${nameOf(object.head)}: it is invalid at \`${formatPath(first.path)}\`${more}.`,
        why: `${first.message} ${refusalMeans(deliveryOf(changes))}.`,
        paths: refusals.map(({ path }) => path),
      });
    }
  },
});
