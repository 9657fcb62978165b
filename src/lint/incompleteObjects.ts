import type { ManifestFile, ManifestObject, YamlDocument } from '../manifest/index.ts';
import { placeRange } from './placeRange.ts';
import type { Finding } from './rule.ts';

/** Whether an object says what it is, so that it can be held against a schema. */
export function isComplete({ apiVersion, gvk }: ManifestObject): boolean {
  return apiVersion !== '' && gvk.kind !== '';
}

/**
 * What a manifest holds besides complete objects; the API server refuses it. Every object has `apiVersion` and `kind`
 * (Kubernetes documentation, Objects In Kubernetes, Required fields).
 */
export function incompleteObjects(file: ManifestFile): Finding[] {
  if (file.role !== 'manifests') return [];
  return [...file.documents.flatMap(noObject), ...file.objects.filter((object) => !isComplete(object)).map(whatIsMissing)];
}

function noObject({ root }: YamlDocument): Finding[] {
  if (!root || root.kind === 'map' || (root.kind === 'scalar' && root.value === null)) return [];
  const { start } = root.range;
  return [{
    rule: 'schema/not-an-object',
    severity: 'error',
    message: `This document is a ${root.kind === 'sequence' ? 'list' : 'single value'}, but a Kubernetes object is a map that begins with apiVersion and kind, so applying this file fails. Write each object as a document of its own, after a line ---.`,
    range: { start, end: Math.min(start + 1, root.range.end) },
  }];
}

function whatIsMissing({ apiVersion, gvk: { kind }, node }: ManifestObject): Finding {
  if (kind !== '') {
    return { rule: 'schema/missing-api-version', severity: 'error', range: placeRange(node, ['kind'], 'value'),
      message: `This ${kind} has no apiVersion, so the API server cannot tell which ${kind} is meant, and refuses it. Add one above, such as apiVersion: v1 or apps/v1.` };
  }
  if (apiVersion !== '') {
    return { rule: 'schema/missing-kind', severity: 'error', range: placeRange(node, ['apiVersion'], 'value'),
      message: 'This object has no kind, so the API server cannot tell what it is, and refuses it. Add one, such as kind: Deployment.' };
  }
  return { rule: 'schema/missing-kind', severity: 'error', range: placeRange(node, [], 'value'),
    message: 'This document has neither apiVersion nor kind, so it is no Kubernetes object, and applying this file fails. Add both, or move it to another file.' };
}
