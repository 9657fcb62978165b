import { rule } from '../../rule.ts';
import { migrationJob } from './exampleCronJob.ts';
import { isHook, isSynced } from './workloads.ts';

const flux = `---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 10m
  prune: true
  path: ./
  sourceRef:
    kind: GitRepository
    name: shop
`;

export default rule({
  id: 'reliability/job-repeats',
  severity: 'hint',
  profile: 'default',
  needs: 'set',
  summary: 'Job that deletes itself runs again with the next sync',
  why: 'When ttlSecondsAfterFinished deletes the Job, Argo CD and Flux see that it is missing and create it again, so it runs again and again. Make it a hook of Argo CD, leave the time out, or give the Job a new name with each version.',
  source: 'Kubernetes documentation, Automatic Cleanup for Finished Jobs; Flux documentation, Running jobs; Argo CD documentation, Resource Hooks',
  examples: {
    bad: `${migrationJob('  ttlSecondsAfterFinished: 600\n#                          ^^^ reliability/job-repeats\n')}${flux}`,
    good: `${migrationJob('  backoffLimit: 2\n')}${flux}`,
  },
  check: (context, report) => {
    const { object } = context;
    const { group, kind } = object.manifest.gvk;
    if (group !== 'batch' || kind !== 'Job') return;
    const ttl = object.get('spec.ttlSecondsAfterFinished');
    if (ttl === undefined || isHook(object) || !isSynced(context)) return;
    report(object.at('spec.ttlSecondsAfterFinished'), `If Argo CD or Flux applies this Job, it is created and runs again each time after it was deleted, ${typeof ttl === 'number' ? `${String(ttl)} seconds after it finished` : 'some time after it finished'}. Remove the time, or make the Job a hook.`, undefined, 'unverified');
  },
});
