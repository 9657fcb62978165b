import { isSopsEncrypted } from '../../../schema/index.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { appliedBy, isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/decryption-missing',
  severity: 'error',
  profile: 'baseline',
  needs: 'set',
  summary: 'Path of a Kustomization holds files encrypted with SOPS, but decryption is not set',
  why: 'Without spec.decryption, Flux does not decrypt, and refuses to apply an encrypted Secret.',
  source: 'Flux documentation, Kustomization, Decryption',
  examples: {
    bad: `# file: clusters/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
#^^^ flux/decryption-missing
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
# file: web/login.yaml
apiVersion: v1
kind: Secret
metadata:
  name: login
  namespace: shop
stringData:
  password: ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A==,type:str]
sops:
  lastmodified: "2026-01-01T00:00:00Z"
  mac: ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A==,type:str]
  version: 3.9.0`,
    good: `# file: clusters/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
  decryption:
    provider: sops
    secretRef:
      name: sops-age
# file: web/login.yaml
apiVersion: v1
kind: Secret
metadata:
  name: login
  namespace: shop
stringData:
  password: ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A==,type:str]
sops:
  lastmodified: "2026-01-01T00:00:00Z"
  mac: ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A==,type:str]
  version: 3.9.0`,
  },
  check: ({ object, files, repository }, report) => {
    if (!isFlux(object, kustomizeGroup, 'Kustomization') || object.get('spec.decryption') !== undefined) return;
    const encrypted = appliedBy(object, repository, files)?.objects.find(({ value }) => isSopsEncrypted(value));
    if (encrypted === undefined) return;
    report(object.at('spec', 'key'), `${encrypted.gvk.kind} ${encrypted.name} (${encrypted.file}) is encrypted with SOPS, but this Kustomization has no decryption, so Flux refuses to apply it. Add decryption.provider: sops and the Secret with the key.`, undefined, mayBePatched({ files, repository }, object.manifest) ? 'unverified' : undefined);
  },
});
