import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { count, quotePaths } from '../words.ts';

export default analysis({
  id: 'apply/changed',
  summary: 'An object is changed',
  why: 'The object is there before and after the change, and differs in what the API server stores. What merely is written another way is not counted.',
  source: 'Kubernetes documentation, Declarative Management of Kubernetes Objects, How to update objects',
  examples: [{
    title: 'A label is added',
    base: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: blue }
`,
    head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop, labels: { team: front } }
data: { colour: blue }
`,
    impacts: ['info: ConfigMap shop/settings changes in 1 field.'],
  }],
  analyse: ({ changed }, report) => {
    for (const object of changed) {
      if (object.fields.length === 0) continue;
      const paths = object.fields.map(({ path }) => path);
      report(object, {
        severity: 'info',
        certainty: 'certain',
        message: `${nameOf(object.head)} changes in ${count(paths.length, 'field')}.`,
        why: `What differs: ${quotePaths(paths)}.`,
        paths,
      });
    }
  },
});
