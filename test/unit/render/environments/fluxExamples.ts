import { configMap, deployment } from '../trees.ts';

/** A Flux Kustomization; `spec` is further lines of it. */
export function kustomization(name: string, path: string, spec = '', source = 'flux-system'): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: ${source}
${spec}`;
}

export const gitRepository = (name: string, url: string, ref = 'branch: main'): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 1m
  url: ${url}
  ref:
    ${ref}
`;

/** What `flux bootstrap` writes for a cluster, but for the controllers. */
export function bootstrap(cluster: string): Readonly<Record<string, string>> {
  const folder = `clusters/${cluster}/flux-system`;
  return {
    [`${folder}/gotk-components.yaml`]: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: flux-system\n',
    [`${folder}/gotk-sync.yaml`]: `${gitRepository('flux-system', 'ssh://git@github.com/shop/fleet')}---\n${kustomization('flux-system', `./clusters/${cluster}`)}`,
    [`${folder}/kustomization.yaml`]: 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - gotk-components.yaml\n  - gotk-sync.yaml\n',
  };
}

export const helmRepository = (name: string, url: string): string => `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata:\n  name: ${name}\nspec:\n  interval: 120m\n  url: ${url}\n`;

/** A HelmRelease; `spec` is further lines of it. */
export const helmRelease = (name: string, spec: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: ${name}\n  namespace: ${name}\nspec:\n  interval: 50m\n${spec}`;

const podinfoChart = '  chart:\n    spec:\n      chart: podinfo\n      version: "6.5.3"\n      sourceRef: {kind: HelmRepository, name: podinfo, namespace: podinfo}\n';

/** The layout of flux2-kustomize-helm-example: clusters that sync infrastructure and then apps, whose overlays patch HelmReleases. */
export const helmExample: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['staging', 'production'].flatMap((cluster) => [
    ...Object.entries(bootstrap(cluster)),
    [`clusters/${cluster}/infrastructure.yaml`, `${kustomization('infra-controllers', './infrastructure/controllers', '  wait: true\n')}---\n${kustomization('infra-configs', './infrastructure/configs', '  dependsOn:\n    - name: infra-controllers\n')}`],
    [`clusters/${cluster}/apps.yaml`, kustomization('apps', `./apps/${cluster}`, '  dependsOn:\n    - name: infra-configs\n')],
    [`apps/${cluster}/kustomization.yaml`, 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - ../base/podinfo\npatches:\n  - path: podinfo-patch.yaml\n    target:\n      kind: HelmRelease\n'],
    [`apps/${cluster}/podinfo-patch.yaml`, `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: podinfo\nspec:\n  values:\n    ingress:\n      hosts: [podinfo.${cluster}]\n`],
  ])),
  'apps/base/podinfo/kustomization.yaml': 'resources: [namespace.yaml, repository.yaml, release.yaml]\nnamespace: podinfo\n',
  'apps/base/podinfo/namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: podinfo\n',
  'apps/base/podinfo/repository.yaml': helmRepository('podinfo', 'https://stefanprodan.github.io/podinfo'),
  'apps/base/podinfo/release.yaml': helmRelease('podinfo', `  releaseName: podinfo\n${podinfoChart}  values:\n    redis: {enabled: true}\n`),
  'infrastructure/controllers/ingress.yaml': deployment('ingress'),
  'infrastructure/configs/issuer.yaml': configMap('issuer'),
};

/** The layout of a monorepo: one cluster, each app a Kustomization of its own with variables of the cluster. */
export const monorepo: Readonly<Record<string, string>> = {
  ...bootstrap('home'),
  'clusters/home/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cluster-settings\n  namespace: flux-system\ndata:\n  DOMAIN: example.com\n  REPLICAS: "2"\n',
  'clusters/home/shop.yaml': kustomization('shop', './apps/shop', `  targetNamespace: shop
  postBuild:
    substitute:
      TAG: "1.27"
    substituteFrom:
      - kind: ConfigMap
        name: cluster-settings
`),
  'apps/shop/web.yaml': deployment('web', 'nginx:${TAG}').replace('replicas: 1', 'replicas: ${REPLICAS}'),
  'apps/shop/host.yaml': configMap('host', '${DOMAIN}'),
};
