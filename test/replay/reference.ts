import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isScalar, parseAllDocuments, type ScalarTag, type Tags } from 'yaml';
import { kubectlPath } from '../tools/kubectl.ts';

const run = promisify(execFile);

/** An object as plain JSON. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** What the reference binary gives for a root, or why it gives nothing. */
export type Reference = { readonly objects: readonly PlainObject[] } | { readonly error: string };

/** Options of `helm template` that the two must share. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** Renders a kustomization of a checkout with kubectl. */
export async function kustomize(checkout: string, folder: string): Promise<Reference> {
  return await output(await kubectlPath(), ['kustomize', join(checkout, folder)]);
}

/** Renders a chart of a checkout with helm, as `helm template` does with the chart's own values. */
export async function helm(checkout: string, folder: string, release: Release): Promise<Reference> {
  return await output((await kubectlPath()).replace(/kubectl$/, 'helm'), ['template', release.name, join(checkout, folder), '--namespace', release.namespace, '--include-crds', '--skip-tests']);
}

/** The objects of plain files. */
export async function plain(checkout: string, files: readonly string[]): Promise<Reference> {
  try {
    return objectsOf((await Promise.all(files.map((file) => readFile(join(checkout, file), 'utf8').catch(() => '')))).join('\n---\n'));
  } catch (error) {
    return { error: String(error) };
  }
}

async function output(program: string, parameters: readonly string[]): Promise<Reference> {
  try {
    // Nothing of the environment: no plugins, no kubeconfig, and no way out.
    const { stdout } = await run(program, [...parameters], { maxBuffer: 256 * 1024 * 1024, timeout: 60_000, env: { PATH: '/nonexistent', HOME: '/nonexistent', https_proxy: 'http://127.0.0.1:9', http_proxy: 'http://127.0.0.1:9' } });
    return objectsOf(stdout);
  } catch (error) {
    return { error: ((error as { stderr?: string }).stderr || String(error)).trim().slice(0, 500) };
  }
}

function objectsOf(text: string): Reference {
  const objects: PlainObject[] = [];
  // Another parser than the product's, so that a fault of one is seen; YAML 1.1, as Kubernetes reads it.
  for (const document of parseAllDocuments(text, { version: '1.1', customTags: asKubernetesReads, merge: true, uniqueKeys: false, logLevel: 'silent' })) {
    if (!('errors' in document)) continue;
    const [error] = document.errors;
    if (error) return { error: error.message };
    const value: unknown = document.toJS({ maxAliasCount: 10_000 });
    for (const object of listed(value)) objects.push(object);
  }
  return { objects };
}

function listed(value: unknown): readonly PlainObject[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const object = value as PlainObject;
  if (typeof object['kind'] !== 'string' || typeof object['apiVersion'] !== 'string') return [];
  return object['kind'] === 'List' && Array.isArray(object['items']) ? object['items'].flatMap(listed) : [object];
}

/** The parser takes `.` and `e123` for numbers that are none, and dates for points in time; Kubernetes takes all of them for text. */
function asKubernetesReads(tags: Tags): Tags {
  return tags.filter((tag) => tag !== 'timestamp' && (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp')).map((tag) => {
    if (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:float') return tag;
    const float = tag as ScalarTag;
    const resolve: ScalarTag['resolve'] = (text, onError, options) => {
      const found = float.resolve(text, onError, options);
      return Number.isNaN(isScalar(found) ? found.value : found) && !/nan$/i.test(text) ? text : found;
    };
    return { ...float, resolve };
  });
}
