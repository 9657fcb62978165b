import { dump } from 'js-yaml';
import { knownSecrets } from '../impact/knownSecrets.ts';
import { withoutSecrets } from '../impact/secrets.ts';
import { isObject, type JsonObject, type JsonValue } from '../manifest/index.ts';
import type { RenderedEnvironment } from '../workspace/index.ts';

/** The objects of an environment as text, each under the file that it comes from; values of Secrets are hidden. */
export function renderedText({ root, objects, problem }: Pick<RenderedEnvironment, 'root' | 'objects' | 'problem'>): string {
  const name = root === '' ? 'this repository' : root;
  const known = knownSecrets(objects);
  const heading = `# What ${name} renders to: ${objects.length === 1 ? 'one object' : `${String(objects.length)} objects`}. Values of Secrets are hidden.\n${problem ? comment(problem.message) : ''}`;
  return heading + objects.map((object) => {
    const { file } = object.trace(['kind']);
    const shown = withoutSecrets(inOrder(object.value), object.value, [], known);
    return `---\n${file === undefined ? '' : comment(file)}${dump(shown, { lineWidth: -1, noRefs: true })}`;
  }).join('');
}

const comment = (text: string) => `${text.split(/\r?\n/).map((line) => `# ${line}`).join('\n')}\n`;

/** As people write objects: what it is, then its name, then the rest. */
function inOrder(object: JsonObject): JsonValue {
  const { apiVersion, kind, metadata, ...rest } = object;
  const { name, namespace, ...more } = isObject(metadata) ? metadata : {};
  const set = (entries: Readonly<Record<string, JsonValue | undefined>>): JsonObject => Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
  return set({ apiVersion, kind, metadata: isObject(metadata) ? set({ name, namespace, ...more }) : metadata, ...rest });
}
