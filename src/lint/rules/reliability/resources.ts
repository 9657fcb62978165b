import type { Container, PodView, RuleContext } from '../../rule.ts';

/** The containers whose resources count: a debug container has none, and Windows or Linux makes no difference. */
export function sizedContainers({ containers }: Pick<RuleContext, 'containers'>): readonly Container[] {
  return containers.filter(({ type }) => type !== 'ephemeral');
}

/** Whether a container requests a resource; a limit alone is its request, too, and that of the pod counts for all. */
export function isRequested(pod: PodView | undefined, container: Container, resource: string): boolean {
  return hasAmount(container, 'requests', resource) || hasAmount(container, 'limits', resource)
    || (pod !== undefined && resource !== 'ephemeral-storage' && (hasAmount(pod, 'requests', resource) || hasAmount(pod, 'limits', resource)));
}

export function hasAmount(part: Container | PodView, list: 'requests' | 'limits', resource: string): boolean {
  return (part.get(`resources.${list}.${resource}`) ?? null) !== null;
}
