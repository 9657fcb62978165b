import type { SetObject } from '../../objectSet.ts';
import type { PodView } from '../../rule.ts';

/** The account that a pod runs as; undefined when a variable says which. */
export function accountOf(pod: PodView): string | undefined {
  const name = pod.get('serviceAccountName') ?? pod.get('serviceAccount') ?? 'default';
  return typeof name === 'string' && !/\$\{|\{\{/.test(name) ? name || 'default' : undefined;
}

/** Whether the token of its account is put into the containers of a pod: the pod says, then its account, then it is (Kubernetes documentation, Configure Service Accounts for Pods). */
export function mountsToken(pod: PodView, account: SetObject | undefined): boolean {
  return (pod.get('automountServiceAccountToken') ?? account?.value['automountServiceAccountToken'] ?? true) === true;
}
