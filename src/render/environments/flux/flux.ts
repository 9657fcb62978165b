import type { RenderedObject } from '../../rendered.ts';
import type { Deliverer } from '../deliverer.ts';
import { kustomizationRoot } from './kustomization.ts';
import { releaseRoot } from './release.ts';

const isKustomization = ({ gvk }: RenderedObject): boolean => gvk.group === 'kustomize.toolkit.fluxcd.io' && gvk.kind === 'Kustomization';
const isRelease = ({ gvk }: RenderedObject): boolean => gvk.group === 'helm.toolkit.fluxcd.io' && gvk.kind === 'HelmRelease';

/** Flux: Kustomizations and HelmReleases, the sources that they name, and what their variables and values are taken from. */
export const flux: Deliverer = {
  // Not the definitions of these kinds, which are large and in every repository that Flux was bootstrapped into.
  mayDeclare: (text) => text.includes('.toolkit.fluxcd.io/') && /apiVersion["']?:\s*["']?(kustomize|helm|source)\.toolkit\.fluxcd\.io\//.test(text),
  isDeclaration: (object) => isKustomization(object) || isRelease(object),
  isSupport: ({ gvk: { group, kind } }) => group === 'source.toolkit.fluxcd.io' || (group === '' && (kind === 'ConfigMap' || kind === 'Secret')),
  isLimit: () => false,
  deliver: async (declared, around) => [isRelease(declared.object) ? await releaseRoot(declared, around) : await kustomizationRoot(declared, around)],
};
