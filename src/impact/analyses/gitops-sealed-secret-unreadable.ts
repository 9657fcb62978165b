import { isObject, sameJson, type JsonValue } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { read, readTexts } from '../json.ts';

const sealed = (name: string, annotations: string): string => `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: ${name}, namespace: shop, annotations: ${annotations} }
spec: { encryptedData: { password: AgBy8hCi, token: AgCtrKZ3 } }
`;

/** What a sealed value is bound to. Source: Sealed Secrets, README, Scopes. */
function scopeOf({ value }: SideObject): 'strict' | 'namespace-wide' | 'cluster-wide' {
  const annotations = readTexts(value, ['metadata', 'annotations']);
  if (annotations['sealedsecrets.bitnami.com/cluster-wide'] === 'true') return 'cluster-wide';
  return annotations['sealedsecrets.bitnami.com/namespace-wide'] === 'true' ? 'namespace-wide' : 'strict';
}

/** What the values are encrypted for; other words for it cannot read them. */
function boundTo(object: SideObject): string {
  const scope = scopeOf(object);
  return scope === 'cluster-wide' ? scope : scope === 'namespace-wide' ? `${scope} ${object.namespace ?? ''}` : `${scope} ${object.namespace ?? ''}/${object.name}`;
}

/** Whether one of the sealed values is the same text as before: sealed anew, each is another. */
function keepsValues(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  return isObject(before) && isObject(after) && Object.entries(after).some(([key, value]) => sameJson(before[key] ?? null, value));
}

export default analysis({
  id: 'gitops/sealed-secret-unreadable',
  summary: 'A SealedSecret cannot be unsealed any more',
  why: 'A value is sealed for a name and a namespace, unless its scope is wider. With another name, namespace or scope the controller cannot read the same text, and makes no Secret of it: it must be sealed anew.',
  source: 'Sealed Secrets, README, Scopes',
  examples: [
    {
      title: 'The scope changes',
      base: sealed('login', "{ sealedsecrets.bitnami.com/namespace-wide: 'true' }"),
      head: sealed('login', '{}'),
      impacts: ['warning: SealedSecret shop/login cannot be unsealed any more: its values are sealed for another scope (namespace-wide, and now strict).'],
    },
    {
      title: 'It is renamed',
      base: sealed('login', '{}'),
      head: sealed('login-v2', '{}'),
      impacts: ['danger: SealedSecret shop/login-v2 cannot be unsealed: its values are sealed for shop/login.'],
    },
  ],
  analyse: ({ changed, created, deleted }, report) => {
    const encrypted = ({ value }: SideObject): JsonValue | undefined => read(value, ['spec', 'encryptedData']);
    for (const change of changed) {
      if (change.head.kind !== 'bitnami.com/SealedSecret' || boundTo(change.base) === boundTo(change.head) || !keepsValues(encrypted(change.base), encrypted(change.head))) continue;
      report(change, {
        severity: 'warning', certainty: 'likely', short: 'cannot be unsealed', paths: touching(change, [['metadata', 'annotations']]),
        message: `${nameOf(change.head)} cannot be unsealed any more: its values are sealed for another scope (${scopeOf(change.base)}, and now ${scopeOf(change.head)}).`,
        why: 'The Secret that was made before stays as it is, and no longer follows git. In a new cluster there is none. Seal the values anew with `kubeseal --scope`.',
      });
    }
    for (const object of created) {
      if (object.head.kind !== 'bitnami.com/SealedSecret') continue;
      const old = deleted.map(({ base }) => base).find((base) => base.kind === object.head.kind && keepsValues(encrypted(base), encrypted(object.head)));
      if (!old || boundTo(old) === boundTo(object.head)) continue;
      report(object, {
        severity: 'danger', certainty: 'likely', short: 'cannot be unsealed', paths: [['metadata', 'name']],
        message: `${nameOf(object.head)} cannot be unsealed: its values are sealed for ${old.namespace ?? ''}/${old.name}.`,
        why: 'No Secret is made of it, and pods that need it do not start. Seal the values anew for the new name and namespace.',
      });
    }
  },
});
