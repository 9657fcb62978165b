import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { count } from '../words.ts';

export default analysis({
  id: 'apply/duplicate',
  summary: 'An object is now defined more than once',
  why: 'There is only one object of a kind with a name in a namespace. Of several definitions the one applied last wins, and which one that is depends on the tool. Keep one of them.',
  source: 'Kubernetes documentation, Object Names and IDs, Names',
  examples: [{
    title: 'The same ConfigMap twice',
    base: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: blue }
`,
    head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: red }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: blue }
`,
    impacts: ['warning: ConfigMap shop/settings is defined twice.'],
  }],
  analyse: ({ created, changed }, report) => {
    for (const object of [...created, ...changed]) {
      const definitions = object.duplicates.length + 1;
      if (definitions === 1) continue;
      report(object, {
        severity: 'warning',
        certainty: 'certain',
        short: 'defined more than once',
        message: `${nameOf(object.head)} is defined ${definitions === 2 ? 'twice' : count(definitions, 'time')}.`,
        why: 'The definition that is applied last wins, and the other is lost. What is shown here takes the last one in the order of the files. Keep one of them.',
        paths: [],
      });
    }
  },
});
