import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { migrationJob } from './exampleCronJob.ts';
import { jobSpecPath } from './jobs.ts';

export default rule({
  id: 'reliability/job-backoff',
  severity: 'hint',
  profile: 'strict',
  summary: 'Nobody has said how often a failed Job is tried again',
  why: 'By default a Job that fails is tried six times more, with longer and longer pauses; what is not safe to repeat is then done seven times, and what fails for good is told late. Say how often with backoffLimit.',
  source: 'Kubernetes documentation, Jobs, Pod backoff failure policy',
  examples: {
    bad: migrationJob('  completions: 1\n').replace('spec:\n', 'spec:\n#^^^ reliability/job-backoff\n'),
    good: migrationJob('  backoffLimit: 2\n'),
  },
  check: ({ object }, report) => {
    const path = jobSpecPath(object);
    if (path === undefined || ['backoffLimit', 'backoffLimitPerIndex', 'podFailurePolicy'].some((field) => object.get(`${path}.${field}`) !== undefined)) return;
    report(object.at(`${path}.backoffLimit`), 'A failed Job is tried six times more. Set backoffLimit to what suits it; 0 for what must not be repeated.', setTo(2));
  },
});
