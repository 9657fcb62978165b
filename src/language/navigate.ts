import { valueAt, isObject, type Path } from '../manifest/index.ts';
import type { SetObject } from '../lint/index.ts';
import { mayShareNamespace } from '../lint/objectSet.ts';
import type { Workspace } from '../workspace/index.ts';
import { localNamesFor, localUses } from './localNames.ts';
import { locate, type Mention, type Texts } from './mentions.ts';
import { fileNamed, valueDeclaration, valueKeyAt, valueReadAt, valueReadings } from './paths.ts';
import { portAt, portDeclarations, portUses } from './portNames.ts';
import type { Location, TextPlace } from './protocol.ts';
import { selectorsOf, type Selector } from './selectors.ts';
import { spotAt, type Spot } from './spot.ts';
import { declarationsOf, podLabels, targetAt, usesOf } from './target.ts';

/** Where what is at the cursor is declared: the object, its key, the pods of a selector, the file, the value of a chart. */
export async function definition({ path, text, offset }: TextPlace, workspace: Workspace, texts: Texts): Promise<Location[]> {
  const read = valueReadAt(path, text, offset, workspace);
  if (read) return valueDeclaration(read, workspace, texts);
  const spot = spotAt(path, text, offset, workspace.hints(path));
  if (!spot) return [];
  const value = valueKeyAt(spot, path, workspace);
  if (value) return valueReadings(value, workspace);
  const file = fileNamed(spot, path, workspace);
  if (file) return [file];
  const local = localNamesFor(spot.object, spot.path).filter(({ name }) => name === spot.text).map(({ path: at }) => inObject(spot, path, at));
  if (local.length > 0) return locate(local, workspace, texts);
  const port = portAt(spot, path, workspace);
  if (port) return locate(portDeclarations(port), workspace, texts);
  const selected = podsSelectedAt(spot, path, workspace);
  if (selected) return locate(selected, workspace, texts);
  const target = targetAt(spot, workspace);
  return target ? locate(declarationsOf(target, workspace), workspace, texts) : [];
}

/** Every place that names what is at the cursor, with its declaration where asked for. */
export async function references({ path, text, offset }: TextPlace, withDeclaration: boolean, workspace: Workspace, texts: Texts): Promise<Location[]> {
  const spot = spotAt(path, text, offset, workspace.hints(path));
  const value = valueReadAt(path, text, offset, workspace) ?? (spot && valueKeyAt(spot, path, workspace));
  if (value) return [...(withDeclaration ? await valueDeclaration(value, workspace, texts) : []), ...valueReadings(value, workspace)];
  if (!spot) return [];
  const local = localUses(spot.object, spot.path);
  if (local) return locate([...(withDeclaration ? [spot.path] : []), ...local].map((at) => inObject(spot, path, at)), workspace, texts);
  const port = portAt(spot, path, workspace);
  if (port) return locate([...(withDeclaration ? portDeclarations(port) : []), ...portUses(port, workspace)], workspace, texts);
  const selecting = selectorsOfPodsAt(spot, workspace);
  if (selecting) return locate(selecting, workspace, texts);
  const target = targetAt(spot, workspace);
  if (!target) return [];
  return locate([...(withDeclaration ? declarationsOf(target, workspace) : []), ...usesOf(target, workspace)], workspace, texts);
}

const inObject = ({ object }: Spot, file: string, path: Path): Mention => ({ file, value: object.value, path, part: 'value' });

/** The labels of what a selector at the spot selects. */
function podsSelectedAt(spot: Spot, file: string, workspace: Workspace): Mention[] | undefined {
  if (spot.role !== 'manifests') return undefined;
  const selector = selectorsOf(spot.object).find(({ path }) => isPrefix(path, spot.path));
  if (!selector) return undefined;
  const label = spot.path.at(-1);
  const { repository } = workspace.scopeOf(file);
  const namespace = hasNamespaceSelector(spot, selector) ? undefined : spot.object.namespace;
  const mention = (object: SetObject, path: Path): Mention => ({ file: object.file, value: object.value, path: typeof label === 'string' && isObject(valueAt(object.value, path)) && Object.hasOwn(valueAt(object.value, path) as object, label) ? [...path, label] : path, part: 'key' });
  if (selector.selects === 'services') {
    return repository.ofKind('', 'Service').flatMap((service) => {
      const labels = valueAt(service.value, ['metadata', 'labels']);
      return isObject(labels) && mayShareNamespace(service.namespace, namespace) && selector.matches(labels) === true ? [mention(service, ['metadata', 'labels'])] : [];
    });
  }
  return repository.pods(namespace).flatMap(({ owner }) => {
    const own = podLabels(owner);
    return own && selector.matches(own.labels) === true ? [mention(owner, own.path)] : [];
  });
}

/** The selectors that select the pods whose labels the spot is in. */
function selectorsOfPodsAt(spot: Spot, workspace: Workspace): Mention[] | undefined {
  if (spot.role !== 'manifests') return undefined;
  const own = podLabels(spot.object);
  if (!own || !isPrefix(own.path, spot.path)) return undefined;
  const label = spot.path.at(own.path.length);
  const mentions: Mention[] = [];
  for (const object of workspace.objects()) {
    for (const selector of selectorsOf(object)) {
      if (selector.selects !== 'pods' || (!hasNamespaceSelector({ object }, selector) && !mayShareNamespace(object.namespace, spot.object.namespace))) continue;
      if (selector.matches(own.labels) !== true) continue;
      const within = [[...selector.path, 'matchLabels', label ?? ''], [...selector.path, label ?? '']].find((path) => valueAt(object.value, path) !== undefined);
      mentions.push({ file: object.file, value: object.value, path: within ?? selector.path, part: 'key' });
    }
  }
  return mentions;
}

/** Whether a peer of a NetworkPolicy, or a term of an affinity, is about other namespaces too. */
function hasNamespaceSelector({ object }: { readonly object: Pick<SetObject, 'value'> }, selector: Selector): boolean {
  const holder = valueAt(object.value, selector.path.slice(0, -1));
  return isObject(holder) && (holder['namespaceSelector'] !== undefined || holder['namespaces'] !== undefined);
}

const isPrefix = (prefix: Path, path: Path) => prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
