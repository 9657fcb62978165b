import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { quotePaths } from '../words.ts';

export default analysis({
  id: 'apply/value-stays',
  summary: 'Something that is taken out of the manifest stays in the cluster',
  why: 'Not everything that leaves a manifest leaves the cluster. A key of `stringData` was copied into `data` when it was applied, and nothing takes it out of there; an account that pods run as is kept under its second name. Who believes it gone is wrong: set the value to something else, or delete the object and create it anew.',
  source: 'Kubernetes documentation, Secrets, Constraints on Secret names and data (stringData is write-only), and ServiceAccounts; kubernetes v1.37.2, core conversion, as an API server answered (test/fixtures/updates)',
  examples: [
    {
      title: 'A key that leaves stringData',
      base: `
apiVersion: v1
kind: Secret
metadata: { name: credentials, namespace: shop }
stringData: { token: abc, old-token: def }
`,
      head: `
apiVersion: v1
kind: Secret
metadata: { name: credentials, namespace: shop }
stringData: { token: abc }
`,
      impacts: ['notice: Secret shop/credentials keeps `stringData.old-token` in the cluster, though it is no longer written.'],
    },
    {
      title: 'Pods that are to run as the default account again',
      base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { serviceAccountName: robot, containers: [{ name: web, image: 'nginx:1.29' }] }
`,
      head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
      impacts: ['warning: Deployment shop/web keeps `spec.template.spec.serviceAccountName` in the cluster, though it is no longer written.'],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const object of changed) {
      if (object.staying.length === 0) continue;
      const paths = object.staying.map(({ path }) => path);
      const isSecret = object.staying.some(({ secret }) => secret === true);
      report(object, {
        severity: isSecret ? 'notice' : 'warning',
        certainty: isSecret ? 'certain' : 'likely',
        short: 'stays in the cluster',
        message: `${nameOf(object.head)} keeps ${quotePaths(paths)} in the cluster, though ${paths.length === 1 ? 'it is' : 'they are'} no longer written.`,
        why: isSecret
          ? 'What stood in `stringData` is stored in `data`, and taking the key out of the manifest does not take it out of there. Remove it by hand, or delete the Secret and have it created anew.'
          : 'The API server holds the account under two names, `serviceAccountName` and `serviceAccount`; the one that is not written is left as it is and brings the other back. The pods go on with the rights of that account. Write `serviceAccountName: default` to change it.',
        paths,
      });
    }
  },
});
