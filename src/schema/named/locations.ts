import type { GroupVersionKind } from '../../manifest/index.ts';

/**
 * Where an entry may have the schema of a kind, the likeliest place first. An entry is a template in the form of
 * kubeconform's `-schema-location`, or a folder or URL that holds files named as the common collections name them.
 * Empty for a kind with a name that no file should have: it comes from a manifest that anyone may have written.
 */
export function locationsOf(entry: string, { group, version, kind }: GroupVersionKind): string[] {
  if (![version, kind].every((part) => /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(part)) || !/^([A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*)?$/.test(group)) return [];
  const lower = kind.toLowerCase();
  if (entry.includes('{{')) return [filled(entry, { group, version, kind: lower })];
  const folder = entry.replace(/\/+$/, '');
  if (/\.json$/.test(folder)) return [folder];
  const short = group.split('.')[0] ?? '';
  return [`${group}/${lower}_${version}`, `${lower}-${group}-${version}`, `${lower}-${short}-${version}`, `${lower}_${version}`, `${lower}-${version}`, lower].map((name) => `${folder}/${name}.json`);
}

/** The variables of kubeconform's templates. Its readme, Overriding schemas location. */
function filled(template: string, { group, version, kind }: GroupVersionKind): string {
  const suffix = group === '' ? `-${version}` : `-${group.split('.')[0] ?? ''}-${version}`;
  const values: Readonly<Record<string, string>> = {
    Group: group === '' ? version : group, ResourceKind: kind, ResourceAPIVersion: version, KindSuffix: suffix.toLowerCase(),
    NormalizedKubernetesVersion: 'master', StrictSuffix: '-strict',
  };
  return template.replace(/\{\{-?\s*\.(\w+)\s*-?\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Whether an entry or location is to be asked over the network. */
export function isUrl(location: string): boolean {
  return /^https?:\/\//.test(location);
}
