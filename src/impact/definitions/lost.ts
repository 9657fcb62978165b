import { schemaChanges, type Definition } from '../../schema/index.ts';

/** Fields of one version of a definition that another one does not have, so that a value is lost on the way without a conversion. */
export function lostBetween({ versions }: Definition, from: string, to: string): readonly string[] {
  const [old, current] = [from, to].map((name) => versions.find((version) => version.name === name)?.schema);
  if (!old || !current) return [];
  return schemaChanges(old, current).filter(({ kind, words }) => kind === 'dropped' && words === 'is dropped').map(({ field }) => field);
}

/** Fields that only some of the versions that are served have, each once. */
export function unsharedFields(definition: Definition): readonly string[] {
  const served = definition.versions.filter((version) => version.served).map(({ name }) => name);
  return [...new Set(served.flatMap((from) => served.filter((to) => to !== from).flatMap((to) => lostBetween(definition, from, to))))];
}
