import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { nightlyJob } from './exampleCronJob.ts';
import { isCronJob } from './jobs.ts';

export default rule({
  id: 'reliability/cron-history',
  severity: 'hint',
  profile: 'default',
  summary: 'CronJob keeps none of its failed runs, or very many runs',
  why: 'Pods and logs of a run go with its Job. Without failed ones nobody can see why a run failed; hundreds of finished ones burden the API server and everybody who lists pods.',
  source: 'Kubernetes documentation, CronJob, Jobs history limits',
  options: { maximum: { description: 'The most finished Jobs of each kind that a CronJob may keep.', default: 20, schema: { type: 'integer', minimum: 1 } } },
  examples: {
    bad: nightlyJob('  failedJobsHistoryLimit: 0\n#                         ^ reliability/cron-history\n'),
    good: nightlyJob('  failedJobsHistoryLimit: 3\n'),
  },
  check: ({ object, option }, report) => {
    if (!isCronJob(object)) return;
    const failed = object.get('spec.failedJobsHistoryLimit');
    if (failed === 0) report(object.at('spec.failedJobsHistoryLimit'), 'A failed run is deleted with its logs, so nobody can see why it failed. Remove the field for the default, 1, or keep a few.', remove());
    for (const field of ['spec.failedJobsHistoryLimit', 'spec.successfulJobsHistoryLimit']) {
      const kept = object.get(field);
      if (typeof kept === 'number' && kept > Number(option('maximum'))) report(object.at(field), `${String(kept)} finished Jobs with their pods stay in the cluster. Keep a few, and logs of older runs where logs are kept.`);
    }
  },
});
