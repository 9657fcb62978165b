import { valueAt } from '../../../manifest/index.ts';
import { mayShareNamespace } from '../../objectSet.ts';
import type { Container, PodView, RuleContext } from '../../rule.ts';
import { mapsOf } from '../../values.ts';

/** The containers whose resources count: a debug container has none, and Windows or Linux makes no difference. */
export function sizedContainers({ containers }: Pick<RuleContext, 'containers'>): readonly Container[] {
  return containers.filter(({ type }) => type !== 'ephemeral');
}

/** Whether a container requests a resource; a limit alone is its request, too, and that of the pod counts for all. */
export function isRequested(pod: PodView | undefined, container: Container, resource: string): boolean {
  return hasAmount(container, 'requests', resource) || hasAmount(container, 'limits', resource)
    || (pod !== undefined && resource !== 'ephemeral-storage' && (hasAmount(pod, 'requests', resource) || hasAmount(pod, 'limits', resource)));
}

/**
 * Whether a LimitRange of the namespace gives containers an amount that they do not say themselves: its `default` is their
 * limit, its `defaultRequest` their request (Kubernetes documentation, Limit Ranges).
 */
export function isGiven({ object, set, repository }: Pick<RuleContext, 'object' | 'set' | 'repository'>, list: 'requests' | 'limits', resource: string): boolean {
  const { namespace } = object.manifest;
  const ranges = [
    ...set.ofKind('', 'LimitRange').filter((range) => mayShareNamespace(range.namespace, namespace)),
    ...repository.ofKind('', 'LimitRange').filter((range) => namespace !== undefined && range.namespace === namespace),
  ];
  const fields = list === 'limits' ? ['default'] : ['defaultRequest', 'default'];
  return ranges.some(({ value }) => mapsOf(valueAt(value, ['spec', 'limits'])).some((limit) => limit['type'] === 'Container' && fields.some((field) => valueAt(limit, [field, resource]) !== undefined)));
}

export function hasAmount(part: Container | PodView, list: 'requests' | 'limits', resource: string): boolean {
  return (part.get(`resources.${list}.${resource}`) ?? null) !== null;
}
