import picomatch from 'picomatch';
import { isList, isObject, parseYaml, positionAt, sourceText, toValue, valueAt } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../manifest/index.ts';
import { baseName, folderOf } from '../../repositoryPath.ts';
import type { Surroundings } from '../deliverer.ts';
import { listIn, textIn, truthIn } from './fields.ts';
import { flattened, normalizedName } from './flatten.ts';
import { pathMatcher, pathspecMatcher } from './globs.ts';
import type { Generated } from './generators.ts';
import { whoseRepository } from './repositoryUrl.ts';
import { reachOf } from './revision.ts';

/** The parameters of a git generator, before its `values`: see the Argo CD documentation, Git Generator. */
export async function gitParameters(options: JsonObject, isGo: boolean, around: Surroundings): Promise<Generated> {
  const { settings } = around;
  const url = textIn(options, 'repoURL') ?? '';
  const whose = whoseRepository(url, settings.repositories);
  const elsewhere: Generated = { problem: { code: 'elsewhere', message: `Which Applications it makes is not known: that depends on ${url || 'a repository that is not named'}, which is another repository.` } };
  if (whose === 'other') return elsewhere;
  const reach = reachOf(textIn(options, 'revision'), settings.branch);
  if (reach.type === 'not-reached') return { problem: { code: 'other-revision', message: `Which Applications it makes does not change with this: ${reach.why}.` } };
  const items = (key: string): readonly JsonValue[] => listIn(options, key);
  const prefix = textIn(options, 'pathParamPrefix');
  const generated = items('directories').length > 0 ? { parameters: directories(items('directories'), prefix, isGo, around) }
    : items('files').length > 0 ? await files(items('files'), prefix, isGo, around)
      : { problem: { code: 'declaration' as const, message: 'A git generator needs "directories" or "files".' } };
  // A pattern that nothing matches says nothing about whose repository it is.
  if (whose === 'unknown' && 'parameters' in generated && generated.parameters.length === 0 && url !== '') return elsewhere;
  return generated;
}

function directories(items: readonly JsonValue[], prefix: string | undefined, isGo: boolean, { side }: Surroundings): readonly JsonObject[] {
  const patterns = items.map((item) => ({ matches: pathMatcher(textIn(item, 'path') ?? ''), exclude: truthIn(item, 'exclude') === true }));
  const folders = [...side.index.folders].filter((folder) => folder !== '' && !folder.split('/').some((part) => part.startsWith('.'))).sort();
  return folders
    .filter((folder) => patterns.some(({ matches, exclude }) => !exclude && matches(folder)) && !patterns.some(({ matches, exclude }) => exclude && matches(folder)))
    .map((folder) => pathParameters(folder, undefined, prefix, isGo));
}

async function files(items: readonly JsonValue[], prefix: string | undefined, isGo: boolean, around: Surroundings): Promise<Generated> {
  const { side, read } = around;
  const matcher = hasNewGlobbing(around) ? (glob: string) => picomatch(glob, { dot: true }) : pathspecMatcher;
  const patterns = items.map((item) => ({ matches: matcher(textIn(item, 'path') ?? ''), exclude: truthIn(item, 'exclude') === true }));
  const paths = [...side.index.entries.values()]
    .filter(({ path }) => patterns.some(({ matches, exclude }) => !exclude && matches(path)) && !patterns.some(({ matches, exclude }) => exclude && matches(path)));
  const link = paths.find(({ type }) => type !== 'file');
  if (link !== undefined) return { problem: { code: 'unreadable', message: `Which Applications it makes is not known, since ${link.path} is a link, which is not followed.`, file: link.path } };
  const texts = await read(paths.map(({ path }) => path));
  const parameters: JsonObject[] = [];
  for (const path of [...texts.keys()].sort()) {
    const found = objectsIn(path, texts.get(path) ?? '');
    if ('problem' in found) return found;
    parameters.push(...found.objects.map((object) => ({ ...(isGo ? object : flattened(object)), ...pathParameters(folderOf(path) || '.', baseName(path), prefix, isGo) })));
  }
  if (texts.size < paths.length) return { problem: { code: 'too-large', message: 'Which Applications it makes is not known, since one of its files is too large to be read.' } };
  return { parameters };
}

/** Matching of files in the way of doublestar is a setting of the controller: see the documentation, Git File Generator Globbing. */
export const newGlobbing = 'applicationsetcontroller.enable.new.git.file.globbing';

function hasNewGlobbing({ support }: Surroundings): boolean {
  return support.some(({ object }) => object.gvk.kind === 'ConfigMap' && valueAt(object.value, ['data', newGlobbing]) === 'true');
}

/** A file holds one object or a list of them. */
function objectsIn(path: string, text: string): { readonly objects: readonly JsonObject[] } | Extract<Generated, { problem: unknown }> {
  const source = sourceText(text);
  const [document] = parseYaml(source);
  const problem = document?.problems[0];
  if (problem !== undefined) return { problem: { code: 'yaml', message: `Which Applications it makes is not known, since ${path} cannot be read: ${problem.message}`, file: path, line: positionAt(source, problem.range.start).line } };
  const value = document?.root === undefined ? null : toValue(document.root);
  if (value === null) return { objects: [{}] };
  if (isObject(value)) return { objects: [value] };
  if (isList(value) && value.every(isObject)) return { objects: value };
  return { problem: { code: 'yaml', message: `Which Applications it makes is not known: ${path} is to be a mapping or a list of mappings.`, file: path } };
}

function pathParameters(folder: string, filename: string | undefined, prefix: string | undefined, isGo: boolean): JsonObject {
  const segments = folder.split('/');
  const basename = segments.at(-1) ?? '';
  if (isGo) {
    const path = { path: folder, basename, basenameNormalized: normalizedName(basename), segments, ...(filename === undefined ? {} : { filename, filenameNormalized: normalizedName(filename) }) };
    return prefix === undefined ? { path } : { [prefix]: { path } };
  }
  const name = prefix === undefined ? 'path' : `${prefix}.path`;
  return {
    [name]: folder,
    [`${name}.basename`]: basename,
    [`${name}.basenameNormalized`]: normalizedName(basename),
    ...(filename === undefined ? {} : { [`${name}.filename`]: filename, [`${name}.filenameNormalized`]: normalizedName(filename) }),
    ...Object.fromEntries(segments.flatMap((segment, index) => (segment === '' ? [] : [[`${name}[${index}]`, segment]]))),
  };
}
