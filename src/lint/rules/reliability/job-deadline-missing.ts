import { rule } from '../../rule.ts';
import { migrationJob } from './exampleCronJob.ts';
import { jobSpecPath } from './jobs.ts';

export default rule({
  id: 'reliability/job-deadline-missing',
  severity: 'hint',
  profile: 'strict',
  summary: 'Job that hangs is never stopped',
  why: 'A Job runs until it ends by itself. One that waits for something that does not come holds its resources for ever, and with concurrencyPolicy Forbid keeps every later run from starting. activeDeadlineSeconds ends it.',
  source: 'Kubernetes documentation, Jobs, Job termination and cleanup',
  examples: {
    bad: migrationJob('  backoffLimit: 2\n').replace('spec:\n', 'spec:\n#^^^ reliability/job-deadline-missing\n'),
    good: migrationJob('  backoffLimit: 2\n  activeDeadlineSeconds: 3600\n'),
  },
  check: ({ object, pod }, report) => {
    const path = jobSpecPath(object);
    if (path === undefined || object.get(`${path}.activeDeadlineSeconds`) !== undefined || pod?.get('activeDeadlineSeconds') !== undefined) return;
    report(object.at(`${path}.activeDeadlineSeconds`), 'Nothing stops this Job when it hangs. Set activeDeadlineSeconds to the longest that it may take.');
  },
});
