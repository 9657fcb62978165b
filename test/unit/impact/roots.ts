import { parseManifestFile, rangeAt, positionAt } from '../../../src/manifest/index.ts';
import type { RenderedObject, RenderedRoot, Root, RootPair } from '../../../src/render/index.ts';
import { computeImpact } from '../../../src/impact/index.ts';
import type { ImpactReport, ObjectChange } from '../../../src/impact/index.ts';

export const root: Root = { id: 'plain:apps/web', type: 'plain', path: 'apps/web', name: 'web' };

/** A root rendered from the text of one file; every field's trace is the exact line in `<root>/all.yaml`. */
export function rendered(text: string, options: { root?: Root; complete?: boolean } = {}): RenderedRoot {
  const where = options.root ?? root;
  const file = parseManifestFile(`${where.path}/all.yaml`, text);
  const broken = file.documents.flatMap((document) => document.problems);
  if (broken.length > 0) throw new Error(`the test's YAML is wrong: ${broken[0]?.message}`);
  const objects = file.objects.map((object): RenderedObject => ({
    gvk: object.gvk, apiVersion: object.apiVersion, name: object.name, namespace: object.namespace, value: object.value,
    trace: (path) => {
      const range = rangeAt(object.node, path, 'key');
      return { certainty: 'exact', file: file.path, range, line: positionAt(file.source, range.start).line };
    },
  }));
  const complete = options.complete ?? true;
  const problems = complete ? [] : [{ code: 'missing-file' as const, message: 'The file patch.yaml is named here but does not exist. Add it or remove the line.', file: `${where.path}/kustomization.yaml`, line: 3 }];
  return { root: where, objects, problems, complete };
}

export function pairOf(base: string, head: string): RootPair {
  return { root, base: rendered(base), head: rendered(head) };
}

export const labels = { base: 'main at 1a2b3c4', head: 'topic at 5d6e7f8' };

export function impactOf(base: string, head: string): ImpactReport {
  return computeImpact([pairOf(base, head)], labels);
}

export function changesOf(report: ImpactReport): readonly ObjectChange[] {
  return report.roots.flatMap(({ changes }) => changes);
}

/** `severity: message` of every impact but those that every change has, in the report's order. */
export function impactsOf(report: ImpactReport, options: { all?: boolean } = {}): readonly string[] {
  return changesOf(report)
    .flatMap(({ impacts }) => impacts)
    .filter(({ analysis }) => options.all || (analysis !== 'apply/changed' && analysis !== 'apply/created'))
    .map(({ severity, message }) => `${severity}: ${message}`);
}
