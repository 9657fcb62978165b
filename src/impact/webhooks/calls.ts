import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { conversionOf } from '../definitions/conversion.ts';
import { read, readText } from '../json.ts';
import { enumerate } from '../words.ts';
import { serviceIn, webhookKinds, webhooksOf, type ServiceName } from './webhook.ts';

/** A call of the API server to a Service: by a webhook, an aggregated API or a conversion. */
export interface Call {
  readonly caller: SideObject;
  /** Something is refused when nobody answers. */
  readonly fails: boolean;
  /** What is then, as a sentence. */
  readonly effect: string;
}

const kinds = [...webhookKinds, 'apiregistration.k8s.io/APIService', 'apiextensions.k8s.io/CustomResourceDefinition'];

/** Who calls a Service after the change, in the root or in the others that the change touches. */
export function callsTo({ namespace, name }: { readonly namespace: string | undefined; readonly name: string }, { head, around }: ChangeSet): readonly Call[] {
  const isIt = (service: ServiceName | undefined): boolean => service?.name === name && service.namespace === namespace;
  return [...head.ofKind(...kinds), ...around.head.ofKind(...kinds)].flatMap((caller): Call[] => {
    if (webhookKinds.includes(caller.kind)) {
      const calling = webhooksOf(caller).filter(({ service }) => isIt(service));
      if (calling.length === 0) return [];
      const fails = calling.some((webhook) => webhook.fails);
      return [{ caller, fails, effect: fails ? `every request that ${nameOf(caller)} is asked about is refused (failurePolicy Fail)` : `requests pass without ${nameOf(caller)} (failurePolicy Ignore)` }];
    }
    if (caller.gvk.kind === 'APIService') {
      return isIt(serviceIn(read(caller.object.value, ['spec']))) ? [{ caller, fails: true, effect: `the API ${caller.name} answers with an error, and no namespace can be deleted meanwhile` }] : [];
    }
    const kind = readText(caller.object.value, ['spec', 'names', 'kind']) ?? 'its kind';
    return isIt(conversionOf(caller).service) ? [{ caller, fails: true, effect: `objects of ${kind} can be neither read nor written in another version than the one that they are stored in` }] : [];
  });
}

/** What it means that a Service does not answer, for what the API server calls there; empty where it calls nothing. */
export function unansweredEffect(calls: readonly Call[]): string {
  if (calls.length === 0) return '';
  const text = enumerate(calls.map(({ effect }) => effect), 3);
  return `The API server calls it: without an answer ${text}.`;
}
