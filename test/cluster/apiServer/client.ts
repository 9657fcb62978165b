import { Agent, request } from 'node:https';

/** An answer of the API server. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What the server says about an object that it was asked to create. */
export type DryRun =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly code: number; readonly message: string; /** Fields to blame, as the server names them. */ readonly fields: readonly string[] };

interface Resource {
  readonly path: string;
  readonly name: string;
  readonly namespaced: boolean;
}

interface Status {
  readonly message?: string;
  readonly details?: { readonly causes?: readonly { readonly field?: string }[] };
}

/** Speaks to an API server as its administrator. */
export class ApiClient {
  readonly url: string;
  readonly #token: string;
  readonly #agent: Agent;
  readonly #resources = new Map<string, Promise<ReadonlyMap<string, Resource>>>();

  constructor(url: string, token: string, ca: string) {
    this.url = url;
    this.#token = token;
    this.#agent = new Agent({ ca, keepAlive: true, maxSockets: 4 });
  }

  close(): void {
    this.#agent.destroy();
  }

  get(path: string): Promise<Answer> {
    return this.#send('GET', path);
  }

  post(path: string, body: string, type = 'application/yaml'): Promise<Answer> {
    return this.#send('POST', path, body, type);
  }

  put(path: string, body: string): Promise<Answer> {
    return this.#send('PUT', path, body, 'application/json');
  }

  delete(path: string): Promise<Answer> {
    return this.#send('DELETE', path);
  }

  /** Server-side apply, as Flux does it: fields that this manager wrote before and does not write now go away. */
  apply(path: string, object: unknown, manager = 'updates'): Promise<Answer> {
    const query = `fieldManager=${manager}&force=true&fieldValidation=Strict`;
    return this.#send('PATCH', `${path}${path.includes('?') ? '&' : '?'}${query}`, JSON.stringify(object), 'application/apply-patch+yaml');
  }

  /** A patch of the given fields, the rest stays. */
  merge(path: string, object: unknown): Promise<Answer> {
    return this.#send('PATCH', path, JSON.stringify(object), 'application/merge-patch+json');
  }

  /** Where the objects of a kind are: `/apis/apps/v1/namespaces/shop/deployments`; undefined when the server does not know the kind. */
  async collection(object: { readonly apiVersion: string; readonly kind: string }, namespace: string): Promise<{ readonly path: string; readonly namespaced: boolean } | undefined> {
    const resource = (await this.#resourcesOf(object.apiVersion)).get(object.kind);
    if (resource === undefined) return undefined;
    return { path: `${resource.path}${resource.namespaced ? `/namespaces/${namespace}` : ''}/${resource.name}`, namespaced: resource.namespaced };
  }

  /** Makes a namespace and what its controllers would put into it. */
  async addNamespace(name: string): Promise<void> {
    await this.#make('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    await this.#make(`/api/v1/namespaces/${name}/serviceaccounts`, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default' } });
  }

  /** Asks the server to create the object of a YAML text without storing it; unknown and repeated fields are refused, as kubectl asks for. */
  async dryRun(object: { readonly apiVersion: string; readonly kind: string; readonly namespace?: string | undefined }, yaml: string): Promise<DryRun> {
    const resource = (await this.#resourcesOf(object.apiVersion)).get(object.kind);
    if (resource === undefined) return { accepted: false, code: 404, message: `no kind ${object.kind} in ${object.apiVersion}`, fields: [] };
    const scope = resource.namespaced ? `/namespaces/${object.namespace ?? 'default'}` : '';
    const answer = await this.post(`${resource.path}${scope}/${resource.name}?dryRun=All&fieldValidation=Strict`, yaml);
    if (answer.status < 300) return { accepted: true };
    return refusalOf(answer);
  }

  #resourcesOf(apiVersion: string): Promise<ReadonlyMap<string, Resource>> {
    let resources = this.#resources.get(apiVersion);
    if (resources === undefined) {
      resources = this.#discover(apiVersion);
      this.#resources.set(apiVersion, resources);
    }
    return resources;
  }

  async #discover(apiVersion: string): Promise<ReadonlyMap<string, Resource>> {
    const path = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const answer = await this.get(path);
    if (answer.status !== 200) return new Map();
    const { resources } = JSON.parse(answer.body) as { resources: { name: string; kind: string; namespaced: boolean; verbs: string[] }[] };
    return new Map(resources.filter(({ name, verbs }) => !name.includes('/') && verbs.includes('create')).map(({ name, kind, namespaced }) => [kind, { path, name, namespaced }]));
  }

  async #make(path: string, object: unknown): Promise<void> {
    const answer = await this.post(path, JSON.stringify(object), 'application/json');
    if (answer.status >= 300 && answer.status !== 409) throw new Error(`${path}: ${answer.body}`);
  }

  #send(method: string, path: string, body?: string, type?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { Authorization: `Bearer ${this.#token}`, Accept: 'application/json', ...(type === undefined ? {} : { 'Content-Type': type }) };
      const sent = request(`${this.url}${path}`, { method, agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      sent.once('error', reject);
      sent.end(body);
    });
  }
}

/** What the server says in refusing a request. */
export function refusalOf(answer: Answer): DryRun & { readonly accepted: false } {
  const status = JSON.parse(answer.body) as Status;
  const message = status.message ?? '';
  const causes = status.details?.causes?.flatMap(({ field }) => (field === undefined ? [] : [field])) ?? [];
  return { accepted: false, code: answer.status, message, fields: causes.length > 0 ? causes : decodedFields(message) };
}

/**
 * The fields in a message about a text that could not be read into its type: the server gives no causes for those.
 * `unknown field "spec.foo"`, `already set at "spec.a"`, `Go struct field ServiceSpec.spec.ports.port of type int32`.
 */
function decodedFields(message: string): string[] {
  const strict = [...message.matchAll(/(?:unknown|duplicate) field "([^"]+)"/g)].map(([, field]) => field ?? '');
  const typed = [...message.matchAll(/Go struct field [A-Za-z]+\.([\w.$/-]+) of type/g)].map(([, field]) => field ?? '');
  return [...strict, ...typed];
}
