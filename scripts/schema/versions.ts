import type { Lifecycle } from './lifecycle.ts';
import { compare, type Models } from './models.ts';
import { recordText } from './modelFiles.ts';
import { otherLifecycles } from './otherLifecycles.ts';
import type { Release } from './releases.ts';

/** First and last release that has something; null before the first or after the last release of the tables. */
interface Span { readonly first: number; readonly last: number }

/** The text of versions.ts: which of the releases serve what, where they differ. */
export function versionsFile(releases: readonly Release[], lifecycles: ReadonlyMap<string, Lifecycle>, models: Models): string {
  const oldest = releases[0]?.minor;
  const newest = releases[releases.length - 1]?.minor;
  if (oldest === undefined || newest === undefined) throw new Error('No release to read.');
  const all: Span = { first: oldest, last: newest };
  return `// Written by scripts/generate-schema.ts --releases from the OpenAPI documents and the lifecycle tags of Kubernetes ${releases[0]?.name ?? ''} to ${releases[releases.length - 1]?.name ?? ''}; do not edit.

/** The oldest and the newest minor release that the tables tell about. */
export const oldestMinor = ${String(oldest)};
export const newestMinor = ${String(newest)};

${recordText('apis', 'Kinds that not every release has or will have, by apiVersion, one a line: kind, releases that introduced, deprecated and removed it (planned ones too), replacement; - where there is none.', apiLines(releases, all, lifecycles))}
${recordText('spans', 'Fields, and values of a field (`field=Value`), that not all releases have which have the type: the first release and the last, where not those of the tables.', spanLines(releases, all, models))}`;
}

function apiLines(releases: readonly Release[], all: Span, lifecycles: ReadonlyMap<string, Lifecycle>): Map<string, string> {
  const served = spansOf(releases.map(({ minor, kinds }) => ({ minor, names: kinds })));
  const known = new Map(lifecycles);
  for (const [api, lifecycle] of otherLifecycles) known.set(api, { ...known.get(api), ...lifecycle });
  const lines = new Map<string, string[]>();
  for (const api of [...new Set([...served.keys(), ...known.keys()])].sort(compare)) {
    const [apiVersion = '', kind = ''] = api.split(' ');
    const span = served.get(api);
    const said = known.get(api);
    // Kinds that are only in the code, such as the options of a call, say nothing of when they go; what webhooks are sent is no object.
    if (span === undefined && (said?.removed === undefined || said.removed > all.first || /^(Admission|Conversion)Review$/.test(kind))) continue;
    const introduced = span === undefined || span.first === all.first ? undefined : span.first;
    const removed = span === undefined ? said?.removed : span.last < all.last ? span.last + 1 : later(said?.removed, all.last);
    const deprecated = said?.deprecated !== undefined && (removed === undefined || said.deprecated < removed) ? said.deprecated : undefined;
    if (introduced === undefined && removed === undefined && deprecated === undefined) continue;
    const named = said?.replacement !== undefined && (served.has(said.replacement) || known.get(said.replacement)?.removed !== undefined) ? said.replacement : undefined;
    const replacement = named ?? (removed === undefined && deprecated === undefined ? undefined : stabler(apiVersion, kind, served, all.last));
    lines.set(apiVersion, [...(lines.get(apiVersion) ?? []), [kind, introduced, deprecated, removed, replacement].map((part) => part ?? '-').join(' ')]);
  }
  return new Map([...lines].map(([apiVersion, kinds]) => [apiVersion, kinds.join('\n')]));
}

/** A plan that did not come true says nothing. */
function later(minor: number | undefined, than: number): number | undefined {
  return minor !== undefined && minor > than ? minor : undefined;
}

/** The same kind in the stablest version of its group that the newest release has, when that is stabler. */
function stabler(apiVersion: string, kind: string, served: ReadonlyMap<string, Span>, newest: number): string | undefined {
  const group = apiVersion.slice(0, apiVersion.indexOf('/') + 1);
  const versions = [...served].filter(([api, { last }]) => last === newest && api.endsWith(` ${kind}`) && api.startsWith(group)
    && !api.slice(group.length).includes('/')).map(([api]) => api);
  const best = versions.sort((a, b) => stability(b) - stability(a))[0];
  return best !== undefined && stability(best) > stability(`${apiVersion} ${kind}`) ? best : undefined;
}

/** Orders versions as Kubernetes does: v2, v1, v2beta1, v1beta2, v1alpha1. */
function stability(api: string): number {
  const [, major = '0', level, minor = '0'] = /v(\d+)(?:(alpha|beta)(\d+))? /.exec(api) ?? [];
  return (level === undefined ? 2 : level === 'beta' ? 1 : 0) * 10_000 + Number(major) * 100 + Number(minor);
}

/** Lines `field 29-`, `field 28-30`, `field -27` by type. */
function spanLines(releases: readonly Release[], all: Span, models: Models): Map<string, string> {
  const types = spansOf(releases.map(({ minor, definitions }) => ({ minor, names: definitions.keys() })));
  const fields = spansOf(releases.map(({ minor, definitions }) => ({ minor,
    names: [...definitions].flatMap(([type, schema]) => Object.keys(schema.properties ?? {}).map((field) => `${type}.${field}`)) })));
  const listed = carried(releases);
  const enums = spansOf(listed.map(({ minor, enums: values }) => ({ minor, names: values.keys() })));
  const values = spansOf(listed.map(({ minor, enums: byField }) => ({ minor, names: [...byField].flatMap(([field, names]) => names.map((value) => `${field}=${value}`)) })));
  const lines = new Map<string, string[]>();
  const add = (name: string, own: Span | undefined, around: Span | undefined) => {
    if (around === undefined || (own?.first === around.first && own.last === around.last)) return;
    const [type = '', field = ''] = name.split(/\.(.*)/);
    const text = own === undefined ? `-${String(all.first - 1)}` : `${own.first > around.first ? String(own.first) : ''}-${own.last < around.last ? String(own.last) : ''}`;
    lines.set(type, [...(lines.get(type) ?? []), `${field} ${text}`]);
  };
  for (const [field, span] of fields) add(field, span, types.get(typeOf(field)));
  for (const [value, span] of values) add(value, span, enums.get(value.slice(0, value.indexOf('='))));
  for (const [type, { fields: known }] of models.types)
    for (const { name } of known) if (!fields.has(`${type}.${name}`)) add(`${type}.${name}`, undefined, types.get(type));
  return new Map([...lines].sort(([a], [b]) => compare(a, b)).map(([type, texts]) => [type, texts.sort(compare).join('\n')]));
}

const typeOf = (name: string) => name.slice(0, name.indexOf('.'));

/** The values of each release; where it lists none for a field that an older one lists some for, those of the older one. */
function carried(releases: readonly Release[]): Pick<Release, 'minor' | 'enums'>[] {
  let before: Release['enums'] = new Map();
  return releases.map(({ minor, enums }) => ({ minor, enums: (before = new Map([...before, ...enums])) }));
}

/** Throws where a name goes and comes back: the tables cannot say that. */
function spansOf(lists: readonly { minor: number; names: Iterable<string> }[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { minor, names } of lists)
    for (const name of new Set(names)) {
      const span = spans.get(name);
      if (span !== undefined && span.last < minor - 1) throw new Error(`${name} is gone in 1.${String(span.last + 1)} and back in 1.${String(minor)}.`);
      spans.set(name, { first: span?.first ?? minor, last: minor });
    }
  return spans;
}
