import { parseManifestFile } from '../../../manifest/index.ts';
import { plainObject } from '../../plain.ts';
import { folderOf, isWithin } from '../../repositoryPath.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { homeCluster } from './cluster.ts';

export interface Wanted {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** Files beside a declaration that are looked through for what it names. */
const mostBeside = 200;

/** The object that a declaration names, in its own cluster; undefined where there is none, or several that differ. */
export function supporting(declared: Declared, wanted: Wanted, { support }: Surroundings): Declared | undefined {
  const cluster = homeCluster(declared);
  const found = support.filter((one) => isWanted(one, wanted, declared));
  const own = found.filter((one) => homeCluster(one) === cluster);
  const near = own.length > 0 ? own : found.filter((one) => cluster === undefined || homeCluster(one) === undefined);
  const delivered = near.filter(({ parent }) => parent !== undefined);
  const [first, ...others] = delivered.length > 0 ? delivered : near;
  return others.every((other) => JSON.stringify(other.object.value) === JSON.stringify(first?.object.value)) ? first : undefined;
}

/** Like `supporting`, and in the files beside the declaration, too: what nothing delivers is rendered nowhere. */
export async function supportingOrBeside(declared: Declared, wanted: Wanted, around: Surroundings): Promise<Declared | undefined> {
  const found = supporting(declared, wanted, around);
  if (found !== undefined || declared.file === undefined) return found;
  const folder = folderOf(declared.file);
  const paths = [...around.side.index.entries.values()].filter(({ path, type }) => type === 'file' && /\.ya?ml$/.test(path) && isWithin(path, folder)).slice(0, mostBeside).map(({ path }) => path);
  const texts = await around.read(paths);
  for (const [path, text] of texts) {
    if (!text.includes(wanted.name)) continue;
    const file = parseManifestFile(path, text);
    for (const object of file.objects) {
      const one: Declared = { object: plainObject(file, object), file: path, by: [], ...(declared.parent === undefined ? {} : { parent: declared.parent }) };
      if (isWanted(one, wanted, declared)) return one;
    }
  }
  return undefined;
}

function isWanted({ object, parent }: Declared, wanted: Wanted, by: Declared): boolean {
  const { gvk, name, namespace } = object;
  if (gvk.group !== wanted.group || gvk.kind !== wanted.kind || name !== wanted.name) return false;
  // Without a namespace of its own it goes where what is beside it goes.
  return (namespace ?? parent?.root.delivery?.namespace ?? by.object.namespace ?? wanted.namespace) === wanted.namespace;
}
