import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';
import { podMetadata } from '../podMetadata.ts';

export default rule({
  id: 'security/app-armor-unconfined',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Container runs without the AppArmor profile of its node',
  why: 'On nodes with AppArmor the runtime confines every container by default. Unconfined takes that away, so that a way out of the container is not stopped. Leave the profile out, or name RuntimeDefault.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, AppArmor',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        appArmorProfile:
          type: Unconfined
#               ^^^^^^^^^^ security/app-armor-unconfined
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        appArmorProfile:
          type: RuntimeDefault
`,
  },
  check: ({ pod, object }, report) => {
    if (!pod) return;
    for (const { part, label } of podAndContainers(pod)) {
      if (part.get('securityContext.appArmorProfile.type') !== 'Unconfined') continue;
      report(part.at('securityContext.appArmorProfile.type'), `${label} runs without AppArmor, because its profile is Unconfined. Set the type to RuntimeDefault.`, setTo('RuntimeDefault'));
    }
    for (const { key, value, place } of podMetadata(object, pod).annotations) {
      if (!key.startsWith('container.apparmor.security.beta.kubernetes.io/') || value !== 'unconfined') continue;
      report({ ...place, part: 'value' }, 'This annotation takes the AppArmor profile of the node from the container. Remove it, or write runtime/default.', setTo('runtime/default'));
    }
  },
});
