import { rule } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';

export default rule({
  id: 'kustomize/empty-kustomization',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  summary: 'Kustomization says nothing',
  why: 'kustomize refuses a kustomization that has no field besides apiVersion and kind: "kustomization.yaml is empty". Name at least one resource, or remove the file.',
  source: 'kustomize, api/types/kustomization.go, CheckEmpty',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
#     ^^^^^^^^^^^^^ kustomize/empty-kustomization`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    const fields = Object.entries(object.manifest.value).filter(([key, value]) => key !== 'apiVersion' && key !== 'kind' && !isEmpty(value));
    if (fields.length === 0) report(object.at('kind'), 'This kustomization names no resources and changes nothing, and kustomize refuses an empty one. List the files of this folder under resources, or remove it.');
  },
});

/** An empty list is something to kustomize: it keeps what JSON says. */
const isEmpty = (value: unknown) => value === null || value === '';
