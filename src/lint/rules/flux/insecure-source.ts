import { remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { sourceGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/insecure-source',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Source is fetched without encryption',
  why: 'Whoever sits between the cluster and the server can change what http and insecure: true bring, and so what runs in the cluster.',
  source: 'Flux documentation, GitRepository, URL; HelmRepository, Insecure; Bucket, Insecure',
  examples: {
    bad: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 5m
  url: http://git.example.com/shop/deploy.git
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ flux/insecure-source
  ref:
    tag: v1.4.2`,
    good: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 5m
  url: https://git.example.com/shop/deploy.git
  ref:
    tag: v1.4.2`,
  },
  check: ({ object }, report) => {
    if (object.manifest.gvk.group !== sourceGroup) return;
    const url = object.get('spec.url');
    // Within the cluster, the network is as safe as the cluster.
    const isInside = typeof url === 'string' && /:\/\/[^/]*(\.svc(\.|:|\/|$)|localhost|127\.)/.test(url);
    if (typeof url === 'string' && url.startsWith('http://') && !isInside) report(object.at('spec.url'), 'The source is fetched over http, which neither encrypts nor proves who answers. Use https.', setTo(url.replace('http://', 'https://')));
    if (object.get('spec.insecure') === true && !isInside && !/\.svc(\.|:|$)/.test(shown(object.get('spec.endpoint')))) report(object.at('spec.insecure'), 'The source is fetched without encryption. Remove insecure.', remove());
  },
});
