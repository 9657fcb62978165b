import { rule } from '../../rule.ts';
import { nightlyJob } from './exampleCronJob.ts';
import { isCronJob } from './jobs.ts';

export default rule({
  id: 'reliability/cron-deadline-missing',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeScore: ['cronjob-has-deadline'] },
  summary: 'Missed runs of a CronJob start whenever they can',
  why: 'After an outage a run starts however late it is, and a CronJob that has missed more than a hundred is not started any more at all. startingDeadlineSeconds says how late a run still makes sense, and only what was missed within it counts.',
  source: 'Kubernetes documentation, CronJob, Deadline for delayed Job start',
  examples: {
    bad: nightlyJob('').replace('spec:\n', 'spec:\n#^^^ reliability/cron-deadline-missing\n'),
    good: nightlyJob('  startingDeadlineSeconds: 3600\n'),
  },
  check: ({ object }, report) => {
    if (!isCronJob(object) || object.get('spec.startingDeadlineSeconds') !== undefined) return;
    report(object.at('spec.startingDeadlineSeconds'), 'A run that is missed starts however late it is, and after a hundred missed runs none starts any more. Set startingDeadlineSeconds to how late a run still makes sense.');
  },
});
