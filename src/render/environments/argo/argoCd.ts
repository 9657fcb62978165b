import type { RenderedObject } from '../../rendered.ts';
import type { Deliverer } from '../deliverer.ts';
import { applicationRoots } from './application.ts';
import { applicationSetRoots } from './applicationSet.ts';
import { isClusterSecret } from './clusters.ts';
import { newGlobbing } from './gitGenerator.ts';

const isArgo = ({ gvk }: RenderedObject, kind: string): boolean => gvk.group === 'argoproj.io' && gvk.kind === kind;

const setsGlobbing = new RegExp(`${newGlobbing.replaceAll('.', '\\.')}\\W{1,6}true\\b`);

/** Argo CD: Applications, the ApplicationSets that make them, and the AppProjects that they are in. */
export const argoCd: Deliverer = {
  // Quotes and backslashes as in JSON and in texts within it; the definitions of Argo CD's own resources name the kind alone.
  mayDeclare: (text) => /argocd\.argoproj\.io\/secret-type\W{1,6}cluster\b/.test(text) || setsGlobbing.test(text)
    || (/apiVersion\W{1,6}argoproj\.io\/v1alpha1\b/.test(text) && /kind\W{1,6}(Application(Set)?|AppProject)\b/.test(text)),
  isDeclaration: (object) => isArgo(object, 'Application') || isArgo(object, 'ApplicationSet'),
  isSupport: (object) => isClusterSecret(object) || (object.gvk.kind === 'ConfigMap' && object.name === 'argocd-cmd-params-cm'),
  isLimit: (object) => isArgo(object, 'AppProject'),
  deliver: async (declared, around) => await (isArgo(declared.object, 'Application') ? applicationRoots : applicationSetRoots)(declared, around),
};
