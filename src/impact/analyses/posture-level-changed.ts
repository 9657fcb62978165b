import { podSecurityLevels } from '../../schema/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { postureChanges } from '../posture.ts';
import { enumerate } from '../words.ts';

const deployment = (context: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29', securityContext: ${context} }] }
`;

export default analysis({
  id: 'posture/level-changed',
  summary: 'Pods keep to another Pod Security Standard',
  why: 'The Pod Security Standards say how far a pod is kept from the node: restricted is what every program can live with, baseline forbids the known ways out, and a pod that keeps to neither may take over its node.',
  source: 'Kubernetes documentation, Pod Security Standards',
  examples: [{
    title: 'A container becomes privileged',
    base: deployment('{}'),
    head: deployment('{ privileged: true }'),
    impacts: ['warning: Deployment shop/web falls from the Pod Security Standard baseline to none: container "web" is privileged.'],
  }],
  analyse: (changes, report) => {
    for (const { change, before, after } of postureChanges(changes)) {
      const name = nameOf(after.object);
      const [old, current] = [before && podSecurityLevels.indexOf(before.level), podSecurityLevels.indexOf(after.level)];
      const reasons = after.violations.filter(({ level }) => level === (after.level === 'privileged' ? 'baseline' : 'restricted')).map(({ what }) => what);
      if (old === undefined) {
        if (after.level === 'privileged') report(change, {
          severity: 'notice', certainty: 'certain', short: 'meets no Pod Security Standard',
          message: `${name} is new and meets no Pod Security Standard: ${enumerate(reasons, 3)}.`,
          why: 'With such rights a pod that is taken over gives the node away. Take out what the program does not need.', paths: [],
        });
      } else if (current < old && before) report(change, {
        severity: after.level === 'privileged' ? 'warning' : 'notice', certainty: 'certain', short: `${before.level} → ${after.level}`,
        message: `${name} falls from the Pod Security Standard ${before.level} to ${after.level === 'privileged' ? 'none' : after.level}: ${enumerate(reasons, 3)}.`,
        why: after.level === 'privileged' ? 'With such rights a pod that is taken over gives the node away. Take out what the program does not need, or keep it in a namespace of its own.' : 'Less stands between the program and the node than before. Put it back if the program can do with it.',
        paths: [],
      });
      else if (current > old && before) report(change, {
        severity: 'info', certainty: 'certain', short: `${before.level} → ${after.level}`,
        message: `${name} rises to the Pod Security Standard ${after.level}, from ${before.level === 'privileged' ? 'none' : before.level}.`,
        why: 'More stands between the program and the node than before.', paths: [],
      });
    }
  },
});
