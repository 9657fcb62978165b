import type { RenderedObject } from '../../rendered.ts';
import type { Deliverer } from '../deliverer.ts';
import { applicationRoots } from './application.ts';
import { applicationSetRoots } from './applicationSet.ts';
import { isClusterSecret } from './clusters.ts';
import { newGlobbing } from './gitGenerator.ts';

const isArgo = ({ gvk }: RenderedObject, kind: string): boolean => gvk.group === 'argoproj.io' && gvk.kind === kind;

/** Argo CD: Applications, and the ApplicationSets that make them. */
export const argoCd: Deliverer = {
  mayDeclare: (text) => text.includes('argocd.argoproj.io/secret-type') || text.includes(newGlobbing) || (text.includes('argoproj.io/v1alpha1') && /kind["']?:\s*["']?Application(Set)?\b/.test(text)),
  isDeclaration: (object) => isArgo(object, 'Application') || isArgo(object, 'ApplicationSet'),
  isSupport: (object) => isClusterSecret(object) || (object.gvk.kind === 'ConfigMap' && object.name === 'argocd-cmd-params-cm'),
  deliver: async (declared, around) => await (isArgo(declared.object, 'Application') ? applicationRoots : applicationSetRoots)(declared, around),
};
