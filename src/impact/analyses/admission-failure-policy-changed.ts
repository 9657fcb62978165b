import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { configuration, outsideOfSystem } from '../webhooks/example.ts';
import { isValidating, webhookChanges } from '../webhooks/webhook.ts';
import { enumerate } from '../words.ts';

export default analysis({
  id: 'admission/failure-policy-changed',
  summary: 'What happens when a webhook does not answer changes',
  why: 'With failurePolicy Fail a request is refused when the webhook cannot be asked, so that nothing gets past a guard, and nothing works while it is away. With Ignore requests pass unchecked.',
  source: 'Kubernetes documentation, Dynamic Admission Control, Failure policy; Admission Webhook Good Practices',
  examples: [
    {
      title: 'A guard that lets requests pass',
      base: configuration(`failurePolicy: Fail\n    ${outsideOfSystem}`),
      head: configuration(`failurePolicy: Ignore\n    ${outsideOfSystem}`),
      impacts: ['warning: Requests pass unchecked as long as pods.guard.example.com does not answer; they were refused before.'],
    },
    {
      title: 'A guard that holds',
      base: configuration(`failurePolicy: Ignore\n    ${outsideOfSystem}`),
      head: configuration(outsideOfSystem),
      impacts: ['notice: Requests are refused as long as pods.guard.example.com does not answer; they passed before.'],
    },
  ],
  analyse: (changes, report) => {
    for (const { change, head, webhooks, before } of webhookChanges(changes)) {
      for (const fails of [false, true]) {
        const turned = webhooks.filter((webhook) => webhook.fails === fails && before(webhook.name)?.fails === !fails);
        if (turned.length === 0) continue;
        const names = enumerate(turned.map(({ name }) => name));
        const away = `as long as ${names} ${turned.length === 1 ? 'does' : 'do'} not answer`;
        const validating = isValidating(head);
        report(change, {
          severity: !fails && validating ? 'warning' : 'notice', certainty: 'certain', short: fails ? 'now refuses when it is away' : 'now lets pass when it is away',
          message: fails ? `Requests are refused ${away}; they passed before.` : `Requests pass ${validating ? 'unchecked' : 'unchanged'} ${away}; they were refused before.`,
          why: fails
            ? `${nameOf(head)} has \`failurePolicy: Fail\` now. Make sure that it runs with several replicas and answers quickly.`
            : validating ? 'Who can make the webhook fail or slow, or waits until it restarts, gets past the guard. If what it refuses must never get in, keep `failurePolicy: Fail`.'
              : 'Objects that are created meanwhile lack what the webhook fills in, such as a sidecar, and nothing adds it later.',
          paths: turned.map(({ path }) => [...path, 'failurePolicy']),
        });
      }
    }
  },
});
