import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { nightlyJob } from './exampleCronJob.ts';
import { isCronJob } from './jobs.ts';

export default rule({
  id: 'reliability/cron-concurrency',
  severity: 'hint',
  profile: 'strict',
  summary: 'Runs of a CronJob may overlap',
  why: 'By default the next run starts while the last one is still going, so that slow runs pile up and work on the same data. Forbid skips a run that comes too early, Replace stops the old one; write Allow where overlapping is meant.',
  source: 'Kubernetes documentation, CronJob, Concurrency policy',
  examples: {
    bad: nightlyJob('').replace('spec:\n', 'spec:\n#^^^ reliability/cron-concurrency\n'),
    good: nightlyJob('  concurrencyPolicy: Forbid\n'),
  },
  check: ({ object }, report) => {
    if (!isCronJob(object) || object.get('spec.concurrencyPolicy') !== undefined) return;
    report(object.at('spec.concurrencyPolicy'), 'When a run takes longer than the schedule allows, the next one starts beside it. Set concurrencyPolicy to Forbid or Replace, or to Allow where that is meant.', setTo('Forbid'));
  },
});
