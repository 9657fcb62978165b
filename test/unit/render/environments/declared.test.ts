import { expect, test } from 'vitest';
import { renderChange, type DeclaredObject } from '../../../../src/render/index.ts';
import { contentTree } from '../contentTree.ts';

const application = (name: string, namespace = 'argocd'): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: apps/${name}, targetRevision: HEAD }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
`;
const project = 'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: shop }\nspec: { sourceRepos: ["*"] }\n';
const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: set, namespace: argocd }
spec:
  generators: [{ list: { elements: [{ name: one }, { name: two }] } }]
  template:
    metadata: { name: 'made-{{name}}' }
    spec:
      project: shop
      source: { repoURL: 'https://git.example.com/charts.git', path: shop, targetRevision: HEAD }
      destination: { name: in-cluster, namespace: shop }
`;
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { a: b }\n';

const named = (declared: readonly DeclaredObject[] | undefined): readonly string[] => (declared ?? []).map(({ object, root }) => `${object.gvk.kind} ${object.name}${root === undefined ? '' : ` ${root.id}`}`).sort();

test('what the whole repository declares is known to every pair, also what the change does not touch', async () => {
  const files = { 'sites/web.yaml': application('web'), 'argocd/kustomization.yaml': 'namespace: argocd\nresources: [project.yaml]\n', 'argocd/project.yaml': project, 'sets/set.yaml': set, 'apps/web/settings.yaml': settings };
  const pairs = await renderChange(contentTree(files, 'base'), contentTree({ ...files, 'apps/web/settings.yaml': settings.replace('a: b', 'a: c'), 'more/api.yaml': application('api') }, 'head'), { kustomize: { type: 'built-in' } });
  expect(pairs.map(({ root }) => root.name)).toContain('api');
  const base = ['AppProject shop', 'Application made-one argo-cd:argocd/made-one', 'Application made-two argo-cd:argocd/made-two', 'Application web argo-cd:argocd/web'];
  for (const { declared } of pairs) {
    expect(named(declared?.base)).toEqual(base);
    expect(named(declared?.head)).toEqual([...base, 'Application api argo-cd:argocd/api'].sort());
  }
});

test('a repository that declares nothing says nothing of it', async () => {
  const pairs = await renderChange(contentTree({ 'apps/a.yaml': settings }, 'base'), contentTree({ 'apps/a.yaml': settings.replace('a: b', 'a: c') }, 'head'), { kustomize: { type: 'built-in' } });
  expect(pairs.map(({ declared }) => declared)).toEqual([undefined]);
});
