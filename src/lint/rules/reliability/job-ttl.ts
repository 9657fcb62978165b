import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { migrationJob } from './exampleCronJob.ts';
import { isCronJob, jobSpecPath } from './jobs.ts';
import { isHook, isSynced } from './workloads.ts';

export default rule({
  id: 'reliability/job-ttl',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeLinter: ['job-ttl-seconds-after-finished'] },
  summary: 'Finished Job stays for ever, or is deleted twice',
  why: 'A Job and its pods stay in the cluster after it has finished, until somebody deletes them or ttlSecondsAfterFinished does. The Jobs of a CronJob are deleted by its history limits; a time besides makes them vanish earlier than these say.',
  source: 'Kubernetes documentation, Automatic Cleanup for Finished Jobs; CronJob, Jobs history limits',
  examples: {
    bad: migrationJob('  backoffLimit: 2\n').replace('spec:\n', 'spec:\n#^^^ reliability/job-ttl\n'),
    good: migrationJob('  backoffLimit: 2\n  ttlSecondsAfterFinished: 86400\n'),
  },
  check: (context, report) => {
    const { object } = context;
    const path = jobSpecPath(object);
    if (path === undefined) return;
    const ttl = object.get(`${path}.ttlSecondsAfterFinished`);
    if (isCronJob(object)) {
      if (ttl !== undefined) report(object.at(`${path}.ttlSecondsAfterFinished`), 'The history limits of the CronJob delete its Jobs; with this time besides, they are gone earlier than the limits say. Remove it.', remove());
    } else if (ttl === undefined && !isHook(object) && !isSynced(context)) {
      // Where a controller applies it again, a Job that is deleted runs again: reliability/job-repeats.
      report(object.at('spec.ttlSecondsAfterFinished'), 'This Job and its pods stay in the cluster after it has finished. Set ttlSecondsAfterFinished, such as 86400 for a day.');
    }
  },
});
