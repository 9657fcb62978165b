import { sameJson, type JsonValue } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { readList, readText } from '../json.ts';
import { configuration } from '../webhooks/example.ts';
import { isValidating, webhookChanges, type Webhook } from '../webhooks/webhook.ts';
import { enumerate } from '../words.ts';

interface Asked {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly operation: string;
  readonly scope: string;
}

const textsOf = (rule: JsonValue, key: string): readonly string[] => readList(rule, [key]).filter((one) => typeof one === 'string');

/** What a webhook is asked about, each combination by itself. */
function asked({ value }: Webhook): readonly Asked[] {
  return readList(value, ['rules']).flatMap((rule) => textsOf(rule, 'apiGroups').flatMap((group) => textsOf(rule, 'apiVersions').flatMap((version) => textsOf(rule, 'resources')
    .flatMap((resource) => textsOf(rule, 'operations').map((operation) => ({ group, version, resource, operation, scope: readText(rule, ['scope']) ?? '*' }))))));
}

/** Whether one combination takes in all of another. Kubernetes API reference, RuleWithOperations. */
function covers(wide: Asked, narrow: Asked): boolean {
  const [resource, sub] = wide.resource.split('/');
  const [inner, innerSub] = narrow.resource.split('/');
  const resources = wide.resource === narrow.resource || wide.resource === '*/*' || ((resource === '*' || resource === inner) && (sub === '*' || sub === innerSub));
  return resources && (['group', 'version', 'operation', 'scope'] as const).every((key) => wide[key] === '*' || wide[key] === narrow[key]);
}

const missingFrom = (some: readonly Asked[], all: readonly Asked[]): readonly Asked[] => some.filter((one) => !all.some((other) => covers(other, one)));

/** `create and update of pods`. */
function words(some: readonly Asked[]): string {
  const byResource = new Map<string, Set<string>>();
  for (const { group, resource, operation } of some) {
    const name = `${resource === '*' || resource === '*/*' ? 'every resource' : resource}${group === '' ? '' : group === '*' ? ' of every group' : ` of ${group}`}`;
    byResource.set(name, (byResource.get(name) ?? new Set()).add(operation === '*' ? 'every request' : operation.toLowerCase()));
  }
  return enumerate([...byResource].map(([resource, operations]) => `${resource} (${[...operations].join(', ')})`));
}

const selectors = ['namespaceSelector', 'objectSelector', 'matchConditions'] as const;
const isOpen = (value: JsonValue | undefined): boolean => value === undefined || value === null || sameJson(value, {}) || sameJson(value, []);

/** What differs in whom a webhook is asked about, as parts of a sentence after its name. */
function differences(before: Webhook, after: Webhook): readonly string[] {
  const [old, now] = [asked(before), asked(after)];
  const [more, less] = [missingFrom(now, old), missingFrom(old, now)];
  const changed = selectors.filter((key) => !sameJson(before.value[key] ?? {}, after.value[key] ?? {}) && !(isOpen(before.value[key]) && isOpen(after.value[key])));
  const exact = (webhook: Webhook): boolean => webhook.value['matchPolicy'] === 'Exact';
  return [
    ...(more.length > 0 ? [`now is asked about ${words(more)}`] : []),
    ...(less.length > 0 ? [`is no longer asked about ${words(less)}`] : []),
    ...changed.map((key) => isOpen(after.value[key]) ? `no longer leaves anything out by \`${key}\`` : isOpen(before.value[key]) ? `leaves out what \`${key}\` does not take in` : `has another \`${key}\``),
    ...(exact(after) && !exact(before) ? ['is no longer asked about the same objects in other API versions (`matchPolicy: Exact`)'] : []),
  ];
}

export default analysis({
  id: 'admission/webhook-scope-changed',
  summary: 'A webhook is asked about other requests',
  why: 'What a guard is no longer asked about gets in unchecked; what it is newly asked about may be refused from now on. Objects that are there already are not looked at until someone writes them.',
  source: 'Kubernetes documentation, Dynamic Admission Control, Matching requests: rules, objectSelector, namespaceSelector, matchPolicy and matchConditions',
  examples: [
    {
      title: 'A guard that is asked about more',
      base: configuration('failurePolicy: Ignore'),
      head: configuration('failurePolicy: Ignore', { rules: '{ apiGroups: [""], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods] }' }),
      impacts: ['notice: pods.guard.example.com of ValidatingWebhookConfiguration guard now is asked about pods (update).'],
    },
    {
      title: 'A guard that leaves namespaces out',
      base: configuration('failurePolicy: Ignore'),
      head: configuration('failurePolicy: Ignore\n    namespaceSelector: { matchLabels: { guarded: "yes" } }'),
      impacts: ['notice: pods.guard.example.com of ValidatingWebhookConfiguration guard leaves out what `namespaceSelector` does not take in.'],
    },
  ],
  analyse: (changes, report) => {
    for (const { change, head, webhooks, before, old } of webhookChanges(changes)) {
      if (!old) continue;
      for (const webhook of webhooks) {
        const former = before(webhook.name);
        const what = former ? differences(former, webhook) : [];
        if (what.length > 0) report(change, {
          severity: 'notice', certainty: 'certain', short: 'is asked about other requests',
          message: `${webhook.name} of ${nameOf(head)} ${enumerate(what)}.`,
          why: isValidating(head)
            ? 'What it is no longer asked about gets in unchecked, and what it is newly asked about may be refused.'
            : 'What it is no longer asked about is stored without what the webhook fills in.',
          paths: ['rules', 'matchPolicy', ...selectors].map((key) => [...webhook.path, key]),
        });
      }
      const names = new Set(webhooks.map(({ name }) => name));
      const gone = old.filter(({ name }) => !names.has(name));
      if (gone.length > 0) report(change, {
        severity: 'notice', certainty: 'certain', short: 'a webhook goes away',
        message: `${enumerate(gone.map(({ name }) => name))} of ${nameOf(head)} ${gone.length === 1 ? 'goes' : 'go'} away.`,
        why: isValidating(head) ? 'What it refused is let in from now on.' : 'What it filled in is missing from objects that are created from now on.',
        paths: [['webhooks']],
      });
    }
  },
});
