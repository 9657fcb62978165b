import { expect, test } from 'vitest';
import type { LintSettings } from '../../../src/engineProtocol.ts';
import { Workspace } from '../../../src/workspace/index.ts';

const settings: LintSettings = { profile: 'default', rules: {} };
const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: crontabs.stable.example.com }
spec:
  group: stable.example.com
  scope: Namespaced
  names: { plural: crontabs, kind: CronTab }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { replicas: { type: integer, maximum: 10 } } } } } }
`;
const object = 'apiVersion: stable.example.com/v1\nkind: CronTab\nmetadata: { name: a, namespace: default }\nspec: { replicas: 15 }\n';

async function schemaFindings(workspace: Workspace, path: string, text: string): Promise<string[]> {
  const { findings } = await workspace.lint(path, text, settings);
  return findings.filter(({ rule }) => rule.startsWith('schema/')).map(({ rule, severity }) => `${rule} ${severity}`);
}

test('objects are held against the definitions of their repository, as these are now', async () => {
  const workspace = Workspace.of(['crds/crontab.yaml', 'apps/cron.yaml']);
  expect(await schemaFindings(workspace, 'apps/cron.yaml', object)).toEqual([]);
  workspace.update('crds/crontab.yaml', definition);
  expect(await schemaFindings(workspace, 'apps/cron.yaml', object)).toEqual(['schema/range error']);
  workspace.update('crds/crontab.yaml', definition.replace('maximum: 10', 'maximum: 20'));
  expect(await schemaFindings(workspace, 'apps/cron.yaml', object)).toEqual([]);
  expect(await schemaFindings(workspace, 'apps/cron.yaml', object.replace('/v1', '/v2'))).toEqual(['schema/unknown-version warning']);
  workspace.update('crds/crontab.yaml', undefined);
  expect(await schemaFindings(workspace, 'apps/cron.yaml', object)).toEqual([]);
});

test('a definition of the repository goes before the model of the same kind', async () => {
  const workspace = Workspace.of(['crd.yaml', 'application.yaml']);
  const application = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a, namespace: argocd }\nspec: { project: default, destination: { namespace: a }, source: { repoURL: a, newField: 1 } }\n';
  expect(await schemaFindings(workspace, 'application.yaml', application)).toEqual(['schema/unknown-field warning']);
  workspace.update('crd.yaml', definition.replaceAll('stable.example.com', 'argoproj.io').replaceAll('CronTab', 'Application').replaceAll('crontabs', 'applications').replace('name: v1', 'name: v1alpha1')
    .replace('replicas: { type: integer, maximum: 10 }', 'project: { type: string }, destination: { type: object, x-kubernetes-preserve-unknown-fields: true }, source: { type: object, properties: { repoURL: { type: string }, newField: { type: integer } } }'));
  expect(await schemaFindings(workspace, 'application.yaml', application)).toEqual([]);
});
