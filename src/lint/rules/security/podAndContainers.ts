import type { PodView, View } from '../../rule.ts';

/** The pod, then each of its containers: the places that have a securityContext, with what to call them in a message. */
export function podAndContainers(pod: PodView): readonly { readonly part: View; readonly label: string }[] {
  return [{ part: pod, label: 'This pod' }, ...pod.containers.map((container) => ({ part: container, label: container.label }))];
}
