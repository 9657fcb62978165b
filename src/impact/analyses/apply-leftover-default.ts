import { formatPath } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { deliveryOf, isServerSide, refusalMeans } from '../delivered.ts';
import { leftoverOf } from '../leftover.ts';

export default analysis({
  id: 'apply/leftover-default',
  summary: 'A default stays that may not stand beside the new value',
  why: 'Applying takes away only what was applied before. Where the API server filled in a default, such as `rollingUpdate`, it stays when the type changes to one that may not have it, and the API server refuses the result. Write the default out and have that applied first: then it goes with the change. Kubectl, Argo CD and Helm 3 replace the strategy of a Deployment as a whole and get through; server-side apply does not.',
  source: 'Kubernetes documentation, Server-Side Apply; Flux documentation, Kustomization, Server-side apply; as an API server answered (test/fixtures/updates)',
  examples: [{
    title: 'From the default strategy to Recreate, where it is not known who applies',
    base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: 'postgres:17.5' }] }
`,
    head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  strategy: { type: Recreate }
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: 'postgres:17.5' }] }
`,
    impacts: ['notice: Applied server-side, Deployment shop/db is refused: the default `spec.strategy.rollingUpdate` stays beside the new `spec.strategy.type`.'],
  }],
  analyse: (changes, report) => {
    const delivery = deliveryOf(changes);
    for (const object of changes.changed) {
      const left = object.immutable.length > 0 ? undefined : leftoverOf(object);
      const serverSide = left && isServerSide(object.head, delivery);
      if (left === undefined || (serverSide === false && !left.alsoByPatch)) continue;
      const isRefused = serverSide === true || left.alsoByPatch;
      const where = `the default \`${formatPath(left.path)}\` stays beside the new \`${formatPath(left.cause)}\``;
      const remedy = `First write out \`${formatPath(left.path)}\` with the default values and have that applied, then make this change.`;
      report(object, {
        severity: isRefused ? 'danger' : 'notice',
        certainty: isRefused ? 'likely' : 'unknown',
        ...(isRefused && { short: 'refused by the API server' }),
        message: isRefused
          ? `The API server will refuse this: ${where} in ${nameOf(object.head)}.`
          : `Applied server-side, ${nameOf(object.head)} is refused: ${where}.`,
        why: isRefused
          ? `${refusalMeans(delivery)}. ${remedy}`
          : `Flux, Helm 4 and \`kubectl apply --server-side\` take away only what was applied before; Argo CD, Helm 3 and plain \`kubectl apply\` replace it as a whole and get through. ${remedy}`,
        paths: [left.cause],
      });
    }
  },
});
