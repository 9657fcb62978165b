import type { JsonObject, JsonValue } from '../../../src/manifest/index.ts';
import { isObject, sameJson, valueAt } from '../../../src/manifest/index.ts';
import type { Answer, Update } from '../../fixtures/updates/index.ts';
import { sidesOf, textOf } from '../../fixtures/updates/index.ts';
import type { ApiClient } from '../apiServer/client.ts';
import { refusalOf } from '../apiServer/client.ts';

/** Kinds whose controller replaces pods when the template changes. */
const rolling = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

let namespaces = 0;

/** Puts a manifest into the cluster, asks about updates of it by dry run, and takes it away again. */
export class Asker {
  readonly #client: ApiClient;
  /** What the server said when it could not be asked at all, for the one who writes the manifests. */
  readonly problems: string[] = [];

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** The answers to updates of one manifest, in their order; undefined where the base itself is refused. */
  async ask(manifest: JsonObject, updates: readonly Update[]): Promise<readonly (Answer | undefined)[]> {
    const answers: (Answer | undefined)[] = [];
    let stored: Stored | undefined;
    for (const update of updates) {
      const { base, head } = sidesOf(manifest, update);
      if (stored === undefined || !sameJson(stored.base, base)) {
        await stored?.remove();
        stored = await this.#store(base);
      }
      answers.push(stored && await this.#answer(stored, head));
    }
    await stored?.remove();
    return answers;
  }

  async #store(base: JsonObject): Promise<Stored | undefined> {
    const head = { apiVersion: textOf(base, 'apiVersion'), kind: textOf(base, 'kind') };
    const namespace = `u${String(++namespaces)}`;
    const collection = await this.#client.collection(head, namespace);
    const name = valueAt(base, ['metadata', 'name']);
    if (collection === undefined || typeof name !== 'string') return undefined;
    if (collection.namespaced) await this.#client.addNamespace(namespace);
    const path = `${collection.path}/${name}`;
    const placed = (object: JsonObject): JsonObject => collection.namespaced ? { ...object, metadata: { ...metadataOf(object), namespace } } : object;
    const remove = async (): Promise<void> => {
      await this.#client.merge(path, { metadata: { finalizers: null } });
      await this.#client.delete(path);
      for (let tries = 0; !collection.namespaced && tries < 40 && (await this.#client.get(path)).status !== 404; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    if (!collection.namespaced) await remove();
    if (head.kind === 'PersistentVolumeClaim') await this.#addClasses(base);
    const made = await this.#client.apply(path, placed(base));
    if (made.status >= 300) {
      this.problems.push(`${head.kind} ${name} is refused: ${refusalOf(made).message}`);
      return undefined;
    }
    await this.#inUse(head.kind, path, base, name);
    const object = JSON.parse((await this.#client.get(path)).body) as JsonObject;
    return { base, object, path, collection: collection.path, placed, remove };
  }

  /** What controllers would have done: a claim is bound to a volume of a class that lets it grow; a definition is served. */
  async #inUse(kind: string, path: string, base: JsonObject, name: string): Promise<void> {
    if (kind === 'CustomResourceDefinition') {
      for (let tries = 0; tries < 100 && !(await this.#client.get(path)).body.includes('"InitialNamesAccepted"'); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (kind !== 'PersistentVolumeClaim') return;
    await this.#client.merge(path, { spec: { volumeName: `volume-of-${name}` } });
    const capacity = valueAt(base, ['spec', 'resources', 'requests', 'storage']) ?? '1Gi';
    await this.#client.merge(`${path}/status`, { status: { phase: 'Bound', capacity: { storage: capacity } } });
  }

  /** The class that a claim names and a default one, whose volumes may grow. */
  async #addClasses(claim: JsonObject): Promise<void> {
    const named = valueAt(claim, ['spec', 'storageClassName']);
    for (const name of new Set(['standard', ...typeof named === 'string' && named !== '' ? [named] : []])) {
      const annotations = { 'storageclass.kubernetes.io/is-default-class': String(name === 'standard') };
      await this.#client.apply(`/apis/storage.k8s.io/v1/storageclasses/${name}`, {
        apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name, annotations }, provisioner: 'example.com/disks', allowVolumeExpansion: true,
      });
    }
    // Admission sees them a moment later.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  async #answer(stored: Stored, head: JsonObject): Promise<Answer | undefined> {
    const placed = stored.placed(head);
    const answer = await this.#client.apply(`${stored.path}?dryRun=All`, placed).catch((error: unknown) => ({ status: 500, body: JSON.stringify({ message: String(error) }) }));
    if (answer.status < 300) return { verdict: this.#difference(stored.object, JSON.parse(answer.body) as JsonObject, stored.path), fields: [] };
    const refusal = refusalOf(answer);
    const creation = await this.#client.post(`${stored.collection}?dryRun=All&fieldValidation=Strict`, JSON.stringify(placed), 'application/json');
    // What does not fit the schema of server-side apply at all is an error of the server's own.
    if (refusal.code >= 500 && creation.status !== 400 && creation.status !== 422) {
      this.problems.push(`${stored.path}: ${String(refusal.code)} ${refusal.message} ${JSON.stringify(head).slice(0, 300)}`);
      return undefined;
    }
    const isFine = creation.status < 300 || creation.status === 409 || isTaken(creation);
    return { verdict: isFine ? 'refused' : 'invalid', fields: [...new Set(refusal.fields.length > 0 ? refusal.fields : [`(${String(refusal.code)})`])] };
  }

  #difference(before: JsonObject, after: JsonObject, path: string): 'same' | 'changed' | 'restarts' {
    const [old, now] = [content(before), content(after)];
    const generations = [before, after].map((object) => valueAt(object, ['metadata', 'generation']));
    // Another spelling of a quantity may be stored, and is no new generation.
    const isOldSpec = generations[0] !== undefined && generations[0] === generations[1];
    const same = sameJson(isOldSpec ? { ...old, spec: null } : old, isOldSpec ? { ...now, spec: null } : now);
    if (same && generations[0] !== generations[1]) this.problems.push(`${path}: nothing differs, but the generation does`);
    if (same) return 'same';
    const template = (object: JsonValue): JsonValue | undefined => valueAt(object, ['spec', 'template']);
    return rolling.has(textOf(before, 'kind')) && !sameJson(template(old), template(now)) ? 'restarts' : 'changed';
  }
}

/** Whether all that stands against the creation is that the object itself holds the address or port. */
function isTaken(answer: { readonly body: string }): boolean {
  const { details } = JSON.parse(answer.body) as { details?: { causes?: readonly { message?: string }[] } };
  return (details?.causes ?? []).length > 0 && (details?.causes ?? []).every(({ message }) => message?.includes('already allocated') === true);
}

interface Stored {
  readonly base: JsonObject;
  readonly object: JsonObject;
  readonly path: string;
  readonly collection: string;
  readonly placed: (object: JsonObject) => JsonObject;
  readonly remove: () => Promise<void>;
}

const metadataOf = (object: JsonObject): JsonObject => isObject(object['metadata']) ? object['metadata'] : {};

/** What a person wrote, or the server filled in for them. */
function content(object: JsonObject): JsonObject {
  const kept: Record<string, JsonValue> = { ...object };
  delete kept['status'];
  const metadata: Record<string, JsonValue> = { ...metadataOf(object) };
  for (const key of ['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp']) delete metadata[key];
  return { ...kept, metadata };
}
