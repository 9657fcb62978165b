import { sameJson, type JsonObject } from '../../manifest/index.ts';
import type { RenderedObject, RootPair } from '../../render/index.ts';
import { holdsVariable, isSopsEncrypted } from '../../schema/index.ts';
import type * as Policies from '../../schema/policies/index.ts';
import type { Binding, Operation, Policy, PolicyObjects } from '../../schema/policies/index.ts';
import { grouped } from '../grouped.ts';
import { objectId } from '../pair.ts';

/** An object, or the pods that it makes, that a ValidatingAdmissionPolicy refuses after the change and did not before. */
export interface Denial {
  readonly policy: string;
  readonly binding: string;
  readonly subject: 'object' | 'pods';
  /** In the policy's own words, or the expression that does not hold. */
  readonly message: string;
  /** The object as it was before the change would have been let in: it is the object that changed, and not the policy. */
  readonly byObject: boolean;
}

export type Denials = ReadonlyMap<RenderedObject, readonly Denial[]>;

const group = 'admissionregistration.k8s.io';
const isPolicy = ({ gvk }: RenderedObject): boolean => gvk.group === group && gvk.kind === 'ValidatingAdmissionPolicy';

/**
 * What the ValidatingAdmissionPolicies that are bound with Deny refuse of the objects after the change, and did not before. Only
 * what is certain: neither what only the API server knows, nor what depends on labels of namespaces that are not here. The
 * expressions' language is only loaded where there are policies, hence a promise.
 */
export async function findDenials(pairs: readonly RootPair[]): Promise<Denials> {
  const found = new Map<RenderedObject, readonly Denial[]>();
  if (!pairs.some(({ head }) => head?.objects.some(isPolicy))) return found;
  const policies = await import('../../schema/policies/index.ts');
  // The roots of a cluster see the same policies.
  const clusters = new Map<RootPair | string, { readonly base: Side; readonly head: Side }>();
  for (const pair of pairs) {
    const cluster = pair.root.delivery?.cluster ?? pair;
    const near = pairs.filter((other) => other === pair || other.root.delivery?.cluster === cluster);
    const sides = clusters.get(cluster) ?? { base: new Side(near, 'base', policies), head: new Side(near, 'head', policies) };
    clusters.set(cluster, sides);
    if (sides.head.policies.length === 0) continue;
    const before = new Map(pair.base?.objects.map((object) => [objectId(object), object]));
    for (const object of pair.head?.objects ?? []) {
      if (isSopsEncrypted(object.value) || holdsVariable(JSON.stringify(object.value))) continue;
      const old = before.get(objectId(object));
      const denials = sides.head.denials(object, old !== undefined);
      if (denials.length === 0) continue;
      // What was refused before is refused still; that is no news.
      const known = old ? sides.base.denials(old, true) : [];
      const now = old && !sameJson(old.value, object.value) ? sides.head.denials(old, true) : undefined;
      const isIn = (list: readonly Found[], one: Found): boolean => list.some((other) => other.policy === one.policy && other.expression === one.expression && other.subject === one.subject);
      const news = denials.filter((denial) => !isIn(known, denial));
      if (news.length > 0) found.set(object, news.map((denial) => ({ ...denial, byObject: !old || (now !== undefined && !isIn(now, denial)) })));
    }
  }
  return found;
}

type Found = Omit<Denial, 'byObject'> & { readonly expression: string };

/** The policies that hold in the cluster of a root on one side, as far as the change shows them. */
class Side {
  readonly policies: readonly Policy[];
  readonly #objects: PolicyObjects;
  readonly #language: typeof Policies;

  constructor(near: readonly RootPair[], side: 'base' | 'head', language: typeof Policies) {
    this.#objects = lookup(near.flatMap((pair) => pair[side]?.objects ?? []));
    this.#language = language;
    this.policies = language.policiesOf(this.#objects).filter(({ bindings }) => bindings.some(denies));
  }

  denials({ gvk, name, namespace, value }: RenderedObject, exists: boolean): readonly Found[] {
    const { matchesResources, sentOf, verdictsOf } = this.#language;
    return sentOf({ gvk, name, namespace, value }).flatMap(({ sent, subject }) => this.policies.flatMap((policy) => {
      const operation: Operation = subject === 'object' && exists ? 'UPDATE' : 'CREATE';
      return policy.bindings.filter(denies).flatMap((binding): Found[] => {
        const isMatched = [policy.spec['matchConstraints'], binding.match].every((match) => matchesResources(match as JsonObject | undefined, sent, this.#objects, [operation]) === true);
        if (!isMatched) return [];
        return verdictsOf(policy, binding, sent, this.#objects)
          .filter(({ certainty, expression }) => certainty === 'refused' && !(operation === 'UPDATE' && asksForUpdate(policy, expression)))
          .map(({ message, expression }) => ({ policy: policy.name, binding: binding.name, subject, expression, message: message === '' ? `\`${oneLine(expression)}\` does not hold` : oneLine(message).replace(/[.\s]+$/, '') }));
      }).slice(0, 1);
    }));
  }
}

const denies = ({ actions }: Binding): boolean => actions.includes('Deny');

/** An expression on how an object changes: verdicts are on objects as they are created. */
function asksForUpdate({ spec }: Policy, expression: string): boolean {
  return /\boldObject\b|\brequest\s*\.\s*operation\b/.test(`${expression} ${JSON.stringify([spec['variables'] ?? [], spec['matchConditions'] ?? []])}`);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 197)}…` : line;
}

/** Objects by kind. */
function lookup(objects: readonly RenderedObject[]): PolicyObjects {
  const byKind = grouped(objects, ({ gvk }) => `${gvk.group}/${gvk.kind}`);
  const ofKind = (wanted: string, kind: string): readonly RenderedObject[] => byKind.get(`${wanted}/${kind}`) ?? [];
  return {
    ofKind: (wanted, kind) => ofKind(wanted, kind).map(({ name, value }) => ({ name, value, file: '' })),
    find: (wanted, kind, name, namespace) => ofKind(wanted, kind).find((object) => object.name === name && (namespace === undefined || object.namespace === undefined || object.namespace === namespace)),
  };
}
