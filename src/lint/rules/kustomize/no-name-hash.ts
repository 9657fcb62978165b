import { rule } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';
import { remove } from '../../fix.ts';

export default rule({
  id: 'kustomize/no-name-hash',
  severity: 'hint',
  profile: 'strict',
  on: 'kustomization',
  summary: 'Generated ConfigMaps or Secrets have no hash in their names',
  why: 'With the hash, changed content gives a new name, and the pods that use it restart with it. Without, running pods keep the old content in their environment until something else restarts them.',
  source: 'kustomize documentation, generatorOptions',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator:
  - name: web
    literals:
      - LOG_LEVEL=info
generatorOptions:
  disableNameSuffixHash: true
#                        ^^^^ kustomize/no-name-hash`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator:
  - name: web
    literals:
      - LOG_LEVEL=info`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    const generators = [...object.items('configMapGenerator'), ...object.items('secretGenerator')];
    const message = 'The names get no hash, so pods that read this through environment variables keep the old values after a change. Remove this, unless something outside of this kustomization needs the fixed name.';
    if (generators.length > 0 && object.get('generatorOptions.disableNameSuffixHash') === true) report(object.at('generatorOptions.disableNameSuffixHash'), message, remove());
    for (const generator of generators) {
      if (generator.get('options.disableNameSuffixHash') === true) report(generator.at('options.disableNameSuffixHash'), message, remove());
    }
  },
});
