import { valueAt } from '../../../manifest/index.ts';
import type { RenderedObject } from '../../rendered.ts';
import type { Deliverer } from '../deliverer.ts';
import { applicationRoots } from './application.ts';

const isArgo = ({ gvk }: RenderedObject, kind: string): boolean => gvk.group === 'argoproj.io' && gvk.kind === kind;

/** The label of a Secret that declares a cluster; see the Argo CD documentation, Declarative Setup, Clusters. */
export function isClusterSecret({ gvk, value }: RenderedObject): boolean {
  return gvk.group === '' && gvk.kind === 'Secret' && valueAt(value, ['metadata', 'labels', 'argocd.argoproj.io/secret-type']) === 'cluster';
}

/** Argo CD: Applications, and the ApplicationSets that make them. */
export const argoCd: Deliverer = {
  mayDeclare: (text) => text.includes('argocd.argoproj.io/secret-type') || (text.includes('argoproj.io/v1alpha1') && /kind["']?:\s*["']?Application(Set)?\b/.test(text)),
  isDeclaration: (object) => isArgo(object, 'Application'),
  isSupport: isClusterSecret,
  deliver: (declared, around) => Promise.resolve(applicationRoots(declared, around)),
};
