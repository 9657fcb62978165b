import type { SideObject } from '../changeSet.ts';
import { read, readText } from '../json.ts';
import { serviceIn, type ServiceName } from '../webhooks/webhook.ts';

/** How objects of a definition are converted between its versions. */
export interface Conversion {
  readonly strategy: 'None' | 'Webhook';
  /** The Service that converts them; undefined where it is a URL, or nothing is said. */
  readonly service: ServiceName | undefined;
}

/** Kubernetes documentation, Versions in CustomResourceDefinitions, Webhook conversion; v1beta1 has the webhook's fields one level up. */
export function conversionOf({ object: { value } }: SideObject): Conversion {
  const strategy = readText(value, ['spec', 'conversion', 'strategy']) === 'Webhook' ? 'Webhook' : 'None';
  const client = read(value, ['spec', 'conversion', 'webhook', 'clientConfig']) ?? read(value, ['spec', 'conversion', 'webhookClientConfig']);
  return { strategy, service: strategy === 'Webhook' ? serviceIn(client) : undefined };
}
