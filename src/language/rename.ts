import { sourceText } from '../manifest/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { locate, type Texts } from './mentions.ts';
import type { RenameResult, RenameStart, TextPlace } from './protocol.ts';
import { spotAt } from './spot.ts';
import { declarationsOf, objectsNamed, targetAt, usesOf, type Target } from './target.ts';

/** The name at the cursor, if it is an object's that can be renamed with all that names it; else why not. */
export function startRename({ path, text, offset }: TextPlace, workspace: Workspace): RenameStart {
  const spot = spotAt(path, text, offset, workspace.hints(path));
  const target = spot && targetAt(spot, workspace);
  if (!spot || !target || spot.text === undefined || target.key !== undefined || spot.text !== target.name || spot.part !== 'value') return { refused: 'Only the name of an object can be renamed: in its metadata, or where something refers to it.' };
  const refused = whyNot(target, workspace);
  if (refused !== undefined) return { refused };
  const quoted = /^["']/.test(text.slice(spot.range.start, spot.range.end));
  return { name: target.name, range: quoted ? { start: spot.range.start + 1, end: spot.range.end - 1 } : spot.range };
}

/** Every edit that gives an object another name. */
export async function rename(at: TextPlace, to: string, workspace: Workspace, texts: Texts): Promise<RenameResult> {
  const spot = spotAt(at.path, at.text, at.offset, workspace.hints(at.path));
  const target = spot && targetAt(spot, workspace);
  const start = startRename(at, workspace);
  if ('refused' in start || !target) return { edits: [], refused: 'refused' in start ? start.refused : 'There is no name here.' };
  if (!/^[a-z0-9]([-a-z0-9.:]*[a-z0-9])?$/.test(to) || to.length > 253) return { edits: [], refused: `“${to}” cannot be a name: use lower-case letters, digits, hyphens and dots, 253 at most, and begin and end with a letter or digit.` };
  if (objectsNamed({ ...target, name: to }, workspace).length > 0) return { edits: [], refused: `There is a ${target.kind} with the name ${to} already.` };
  const places = await locate([...declarationsOf(target, workspace), ...usesOf(target, workspace)], workspace, texts);
  const edits = await Promise.all(places.map(async (place) => {
    const source = sourceText((await texts(place.path)) ?? '');
    const offsetOf = ({ line, character }: { line: number; character: number }) => (source.lineStarts[line] ?? 0) + character;
    const written = source.text.slice(offsetOf(place.start), offsetOf(place.end));
    const quote = /^["']/.exec(written)?.[0] ?? '';
    return { ...place, text: `${quote}${to}${quote}`, isIt: written.slice(quote.length, written.length - quote.length) === target.name };
  }));
  // An alias shows a name where something else is written.
  if (edits.some(({ isIt }) => !isIt)) return { edits: [], refused: `${target.name} is not written out in every place that names it (an anchor or a template), so it cannot be renamed with certainty.` };
  return { edits: edits.map(({ path, start: from, end, text }) => ({ path, start: from, end, text })) };
}

/** Why an object cannot be renamed with certainty; undefined when it can. */
function whyNot(target: Target, workspace: Workspace): string | undefined {
  if (!workspace.isWhole) return 'The folder is still being read. Try again in a moment.';
  const objects = objectsNamed(target, workspace);
  const [first] = objects;
  if (first === undefined) return `${target.kind} ${target.name} is not in this folder, so it cannot be renamed.`;
  const namespaces = new Set(objects.map(({ namespace }) => namespace));
  if (objects.length > 1 && !objects.every(({ generated }) => generated === true)) {
    return `There are ${String(objects.length)} objects ${target.kind} ${target.name} in this folder (${[...new Set(objects.map(({ file }) => file))].slice(0, 3).join(', ')}${namespaces.size > 1 ? ', in several namespaces' : ''}), so it is not certain which of them is meant where.`;
  }
  const word = new RegExp(`(^|[^\\w.-])${target.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\w-])`);
  const template = workspace.scopeOf('').files.withRole('helm-template').find((file) => word.test(file.template ?? ''));
  if (template) return `The template ${template.path} mentions ${target.name}, and what it refers to is not certain before it is rendered.`;
  const host = target.kind === 'Service' ? hostUse(target.name, workspace) : undefined;
  return host && `${host} has an address with the name of this Service. Addresses are not changed: rename by hand.`;
}

/** The file of a text that has the Service's name as a host: `http://cart/`, `cart.shop.svc`. */
function hostUse(name: string, workspace: Workspace): string | undefined {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const host = new RegExp(`(//|@)${escaped}([:/."]|$)|["=]${escaped}(\\.[a-z0-9-]+)?\\.svc|["=]${escaped}:\\d`);
  for (const { value, file } of workspace.objects()) if (host.test(JSON.stringify(value))) return file;
  const { files } = workspace.scopeOf('');
  return [...files.withRole('kustomization'), ...files.withRole('patch'), ...files.withRole('helm-values')].find(({ documents }) => host.test(JSON.stringify(documents)))?.path;
}
