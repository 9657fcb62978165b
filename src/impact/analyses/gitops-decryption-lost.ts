import { isObject, sameJson, type JsonValue } from '../../manifest/index.ts';
import type { RenderedObject } from '../../render/index.ts';
import { isEncrypted } from '../../schema/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { deliveredBy } from '../gitops/delivered.ts';
import { read, readText, readTexts } from '../json.ts';
import { enumerate } from '../words.ts';

const repository = (decryption: string): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { path: ./apps, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system }${decryption} }
`;

const optsOut = (value: JsonValue): boolean => [['metadata', 'annotations'], ['metadata', 'labels']].some((path) => readTexts(value, path)['kustomize.toolkit.fluxcd.io/decrypt']?.toLowerCase() === 'disabled');

/** The Secrets of a Kustomization whose values are encrypted. */
function encryptedIn(kustomization: SideObject, changes: ChangeSet): readonly RenderedObject[] {
  const rendered = deliveredBy(kustomization, changes.touched).flatMap(({ head }) => head?.objects ?? []);
  return rendered.filter(({ gvk, value }) => gvk.group === '' && gvk.kind === 'Secret' && !optsOut(value)
    && ['data', 'stringData'].some((field) => Object.values(readTexts(value, [field])).some((text) => isEncrypted(text))));
}

/** What decrypts, in words: `the keys of the Secret sops-age`. */
function keysOf(decryption: JsonValue | undefined): string {
  const secret = readText(decryption, ['secretRef', 'name']);
  const account = readText(decryption, ['serviceAccountName']);
  return secret !== undefined ? `the keys of the Secret ${secret}` : account !== undefined ? `what the account ${account} may use` : 'the keys of the controller itself';
}

export default analysis({
  id: 'gitops/decryption-lost',
  summary: 'Encrypted Secrets can no longer be decrypted',
  why: 'Flux decrypts with SOPS what `spec.decryption` says. Without it, it refuses an encrypted Secret, and with it everything beside it. With other keys, each encrypted file must have been encrypted for them.',
  source: 'Flux documentation, Kustomization, Decryption',
  examples: [{
    title: 'Other keys',
    base: repository(', decryption: { provider: sops, secretRef: { name: sops-age } }'),
    head: repository(', decryption: { provider: sops, secretRef: { name: sops-team } }'),
    impacts: ['notice: Kustomization flux-system/apps decrypts with the keys of the Secret sops-team instead of the keys of the Secret sops-age.'],
  }],
  analyse: (changes, report) => {
    for (const change of changes.changed) {
      if (change.head.kind !== 'kustomize.toolkit.fluxcd.io/Kustomization') continue;
      const [before, after] = [change.base, change.head].map(({ value }) => read(value, ['spec', 'decryption']));
      if (!isObject(before) || sameJson(before, after ?? null)) continue;
      const paths = touching(change, [['spec', 'decryption']]);
      const name = nameOf(change.head);
      if (isObject(after)) {
        if (keysOf(before) !== keysOf(after)) report(change, {
          severity: 'notice', certainty: 'certain', short: 'other keys', paths, message: `${name} decrypts with ${keysOf(after)} instead of ${keysOf(before)}.`,
          why: 'A file that is not encrypted for these keys makes all of the Kustomization fail. Encrypt the files for them first (`sops updatekeys`), and see that the keys are in the cluster.',
        });
        continue;
      }
      const encrypted = encryptedIn(change.head, changes);
      report(change, encrypted.length > 0
        ? {
          severity: 'danger', certainty: 'likely', short: 'cannot decrypt any more', paths,
          message: `${name} does not decrypt any more, and ${enumerate(encrypted.map((secret) => `Secret ${secret.name}`))} ${encrypted.length === 1 ? 'is' : 'are'} still encrypted.`,
          why: 'Flux refuses an encrypted Secret, and applies nothing of the Kustomization then. Keep `spec.decryption`, or take the encrypted Secrets out first.',
        }
        : { severity: 'notice', certainty: 'likely', short: 'does not decrypt any more', paths, message: `${name} does not decrypt any more.`, why: 'None of its objects that are rendered here is encrypted. One that is would be refused, with all the rest.' });
    }
  },
});
