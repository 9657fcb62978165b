import type { FileHints, FileRole, YamlDocument } from './document.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './node.ts';
import { isNamedLikePatch, isPartialObject, isPatchDocument } from './patch.ts';
import { isTemplate } from './template.ts';
import { toValue } from './value.ts';

const VALUES_NAME = /^values([-._].*)?\.ya?ml$|[-._]values\.ya?ml$/;
/** The names that kustomize looks for (kustomize, konfig, RecognizedKustomizationFileNames). */
const KUSTOMIZATION_NAMES: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/**
 * The role of a file. A wrong 'manifests' gives false errors, and any other wrong role hides true ones; so a role
 * other than 'manifests' needs a sign of its own: a name that a tool looks for, a template, a patch's syntax.
 */
export function roleOf(path: string, text: string, documents: readonly YamlDocument[], hints: FileHints): FileRole {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const roots = documents.flatMap((document) => (document.root === undefined ? [] : [toValue(document.root)]));
  const maps = roots.filter(isObject);
  const isManifest = maps.some(looksLikeObject);

  if (name === 'Chart.yaml' || name === 'Chart.yml') return 'helm-chart';
  if (hints.chartRoot !== undefined) {
    if (isBelow(path, hints.chartRoot, 'templates')) return 'helm-template';
    if (VALUES_NAME.test(name) && !isManifest) return 'helm-values';
  }
  if (KUSTOMIZATION_NAMES.has(name)) return 'kustomization';
  if (documents.some((document) => isTemplate(text, document))) return 'helm-template';
  if (maps.some(isKustomization)) return 'kustomization';
  if (hints.namedAsPatch === true || documents.some(isPatchDocument)) return 'patch';
  if (isManifest) return isNamedLikePatch(path) && maps.every(isPartialObject) ? 'patch' : 'manifests';
  return documents.some((document) => document.root === undefined && looksLikeBrokenObject(text, document)) ? 'manifests' : 'other';
}

function isKustomization(value: JsonObject): boolean {
  const { apiVersion } = value;
  return typeof apiVersion === 'string' && apiVersion.startsWith('kustomize.config.k8s.io/');
}

/** Whether the path has this folder somewhere below the chart's, for subcharts have their own. */
function isBelow(path: string, chartRoot: string, folder: string): boolean {
  const prefix = chartRoot === '' || chartRoot === '.' ? '' : `${chartRoot.replace(/\/$/, '')}/`;
  return path.startsWith(prefix) && `/${path.slice(prefix.length)}`.includes(`/${folder}/`);
}

/** An object of the API has both; one that misses either still has metadata or a spec. */
function looksLikeObject(value: JsonObject): boolean {
  const hasVersion = isText(value['apiVersion']);
  const hasKind = isText(value['kind']);
  if (hasVersion && hasKind) return !isKubeconfig(value);
  return (hasVersion || hasKind) && (isObject(value['metadata']) || isObject(value['spec']));
}

/** A kubeconfig has the form of an object but is none of the API's. */
function isKubeconfig(value: JsonObject): boolean {
  return value['apiVersion'] === 'v1' && value['kind'] === 'Config' && !isObject(value['metadata']);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** A document that does not parse is judged by its first column, or by a key in quotes if it is JSON. */
function looksLikeBrokenObject(text: string, document: YamlDocument): boolean {
  if (document.problems.length === 0) return false;
  const part = text.slice(document.range.start, document.range.end);
  return /^(?:apiVersion|kind)[ \t]*:|^[ \t]*\{?[ \t]*"(?:apiVersion|kind)"[ \t]*:/m.test(part);
}
