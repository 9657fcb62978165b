import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isKustomization, placeIn } from './kustomization.ts';
import { remotesOf } from './remotes.ts';

export default rule({
  id: 'kustomize/remote-insecure',
  severity: 'warning',
  profile: 'baseline',
  on: 'kustomization',
  summary: 'Remote base is fetched without encryption',
  why: 'Whoever sits between the build and the server can change what http and git:// bring, and so what runs in the cluster. Use https or ssh.',
  source: 'kustomize documentation, Remote targets',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - http://git.example.com/infra.git//base?ref=v1.4.2
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kustomize/remote-insecure`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://git.example.com/infra.git//base?ref=v1.4.2`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    for (const { written, path } of remotesOf(object.manifest.value)) {
      const scheme = /^(?:git::)?(http|git):\/\//.exec(written)?.[1];
      if (scheme === undefined || /^(git::)?http:\/\/(localhost|127\.|[^/]*\.svc)/.test(written)) continue;
      report(placeIn(object, path), `This base is fetched over ${scheme}, which neither encrypts nor proves who answers. Use https.`, scheme === 'http' ? setTo(written.replace('http://', 'https://')) : undefined);
    }
  },
});
