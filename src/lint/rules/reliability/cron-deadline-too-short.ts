import { rule } from '../../rule.ts';
import { nightlyJob } from './exampleCronJob.ts';
import { isCronJob } from './jobs.ts';

export default rule({
  id: 'reliability/cron-deadline-too-short',
  severity: 'warning',
  profile: 'baseline',
  summary: 'CronJob may never run',
  why: 'The controller looks for runs every ten seconds. One that may not be later than a few seconds is missed more often than not.',
  source: 'Kubernetes documentation, CronJob, Deadline for delayed Job start',
  examples: {
    bad: nightlyJob('  startingDeadlineSeconds: 5\n#                          ^ reliability/cron-deadline-too-short\n'),
    good: nightlyJob('  startingDeadlineSeconds: 300\n'),
  },
  check: ({ object }, report) => {
    const seconds = isCronJob(object) ? object.get('spec.startingDeadlineSeconds') : undefined;
    if (typeof seconds !== 'number' || seconds < 0 || seconds >= 10) return;
    report(object.at('spec.startingDeadlineSeconds'), `The controller looks for runs every ten seconds, so a run that may be only ${String(seconds)} late is easily missed. Set startingDeadlineSeconds to 10 at least; 300 is five minutes.`);
  },
});
