import { createHash } from 'node:crypto';
import { deliverers, discoverAmong, type Contents, type DeliveredRoot, type Prepared, type RenderProblem, type View } from '../render/index.ts';
import type { SetObject } from '../lint/index.ts';

/** One thing that Argo CD or Flux deliver from a workspace, that is to be rendered to be judged. */
export interface DeliveredEnvironment {
  /** Tells it from all others of the workspace. */
  readonly id: string;
  readonly prepared: Prepared;
  /** The files of the objects that have it delivered. */
  readonly declaredIn: readonly string[];
  /** Another one when something changes that it is made of. */
  readonly signature: string;
}

/** What Argo CD and Flux deliver from a workspace, as far as it is not the same without them. */
export interface Deliveries {
  readonly environments: readonly DeliveredEnvironment[];
  /** Charts that are delivered: with these values, and not with their own. */
  readonly charts: ReadonlySet<string>;
  /** Kustomizations that are delivered, and never as they are. */
  readonly kustomizations: ReadonlySet<string>;
  /** Why some are not rendered that charts of the workspace are meant for. */
  readonly problems: readonly RenderProblem[];
}

export const noDeliveries: Deliveries = { environments: [], charts: new Set(), kustomizations: new Set(), problems: [] };

/** Time for each rendering that finds out what is declared. */
const timeoutMilliseconds = 20_000;

/**
 * The files that hold what declares deliveries, or is read beside it; none where nothing is declared, so that nothing need be looked
 * through then.
 *
 * @param templates charts' templates, by path
 */
export function declaringFiles(objects: Iterable<SetObject>, templates: Iterable<readonly [path: string, text: string]>): ReadonlySet<string> {
  const found = deliverers.map((deliverer) => ({ deliverer, files: new Set<string>(), declares: false }));
  for (const object of objects) {
    const rendered = { ...object, trace: () => ({ certainty: 'unknown' as const }) };
    for (const one of found) {
      const isDeclaration = one.deliverer.isDeclaration(rendered);
      one.declares ||= isDeclaration;
      if (isDeclaration || one.deliverer.isSupport(rendered)) one.files.add(object.file);
    }
  }
  for (const [path, text] of templates) {
    for (const one of found) {
      if (!one.deliverer.mayDeclare(text)) continue;
      one.files.add(path);
      one.declares = true;
    }
  }
  return new Set(found.flatMap(({ files, declares }) => (declares ? [...files] : [])));
}

/** Finds what is delivered. Rejects when a file cannot be read, or the signal aborts. */
export async function findDeliveries(candidates: ReadonlySet<string>, view: View, contents: Contents, repositories: readonly string[], signal: AbortSignal | undefined): Promise<Deliveries> {
  const { side, charts } = view;
  const { roots } = await discoverAmong(candidates, view, contents, { repositories, anyRevision: true }, { kustomize: { type: 'built-in' }, signal, timeoutMilliseconds });
  const own = roots.filter(({ delivered }) => isChanged(delivered));
  const asTheyAre = new Set(roots.filter((prepared) => !own.includes(prepared)).flatMap(({ folders }) => [...folders]));
  const unrendered = roots.flatMap(({ delivered: { sources } }) => sources.flatMap((source) => (source.type === 'none' ? [source] : [])));
  const meant = (folder: string) => unrendered.filter(({ watch }) => watch.includes(folder));
  const seen = new Map<string, number>();
  return {
    environments: own.map((prepared): DeliveredEnvironment => {
      const { root, origin } = prepared.delivered;
      const name = `${root.id}@${origin}`;
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      const declaredIn = [...new Set((root.delivery?.declaredBy ?? []).map(({ file }) => file))].filter((file) => side.index.entries.has(file));
      const parts = [prepared.key, ...[...prepared.files].flat(), ...declaredIn.map((file) => side.index.entries.get(file)?.id ?? '')];
      return { id: count === 0 ? name : `${name}#${String(count)}`, prepared, declaredIn, signature: createHash('sha256').update(parts.join('\0')).digest('base64') };
    }),
    charts: new Set([...charts].filter((folder) => meant(folder).length > 0 || own.some(({ folders }) => folders.has(folder)))),
    kustomizations: new Set(own.flatMap(({ delivered: { sources } }) => sources.flatMap((source) => (source.type === 'kustomize' && !asTheyAre.has(source.path) ? [source.path] : [])))),
    problems: [...charts].flatMap((folder) => meant(folder).map(({ problem }) => problem)),
  };
}

/** What neither changes which objects there are nor what they do. */
const plainFields: ReadonlySet<string> = new Set(['resources', 'buildMetadata', 'namespace', 'commonLabels', 'commonAnnotations', 'labels']);

/** Whether what is delivered is something else than what stands in the files. */
function isChanged({ sources, finish }: DeliveredRoot): boolean {
  return sources.some((source) => source.type === 'helm' || (source.type === 'kustomize' && source.edits.some(({ field }) => !plainFields.has(field))))
    || (finish?.changes === 'anything' && sources.some(({ type }) => type !== 'none'));
}
