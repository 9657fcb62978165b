import { isWithin } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { reachedPaths } from './reachedPaths.ts';

export default rule({
  id: 'gitops/generate-name',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Object that a controller applies has a generated name',
  why: 'Objects are applied by name, and one with generateName gets a new name each time: kubectl apply, kustomize and Flux refuse it, and Argo CD takes it for hooks only.',
  source: 'Kubernetes documentation, API Concepts, Generated values; Argo CD documentation, Resource Hooks, Generate Name',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - settings.yaml
# file: settings.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  generateName: web-
# ^^^^^^^^^^^^ gitops/generate-name
data:
  LOG_LEVEL: info`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - settings.yaml
# file: settings.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  LOG_LEVEL: info`,
  },
  check: ({ object, files, repository, path }, report) => {
    if (object.get('metadata.generateName') === undefined || object.manifest.name !== '') return;
    if (object.get('metadata.annotations["argocd.argoproj.io/hook"]') !== undefined) return;
    const isApplied = files.namedBy(path).length > 0 || (reachedPaths({ repository, files }) ?? []).some(({ folder, withFoldersBelow }) => folder !== '' && withFoldersBelow && isWithin(path, folder));
    if (isApplied) report(object.at('metadata.generateName', 'key'), 'An object without a fixed name cannot be applied: kustomize and Flux refuse it, and elsewhere each sync would make a new one. Give it a name.');
  },
});
