import { createHash } from 'node:crypto';
import { isList, isObject, type JsonObject, type JsonValue } from '../manifest/index.ts';
import type { Need } from '../render/index.ts';
import type { PackedChart } from './chartRepository.ts';
import { download, hostOf, isSecure } from './download.ts';
import type { Network } from './download.ts';
import { limits } from './limits.ts';
import { isExactVersion, newestVersion } from './versions.ts';

type ChartNeed = Extract<Need, { type: 'chart' }>;

/** The layer of a manifest that is the packed chart: see the Helm documentation, "Use OCI-based registries". */
const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
const manifestTypes = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json';
const smallAnswer = 4 * 1024 * 1024;

/**
 * Gets a chart from a registry: its tags where a range is asked for, its manifest, and the layer by its digest, which is checked.
 * See the OCI Distribution Specification. Rejects with what is wrong.
 */
export async function chartFromRegistry({ repository, name, version }: ChartNeed, network: Network): Promise<PackedChart> {
  const [host = '', ...folders] = repository.replace(/^oci:\/\//, '').replace(/\/+$/, '').split('/');
  const image = [...folders, ...name.split('/')].join('/');
  if (!/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(image)) throw new Error(`${repository}/${name} is no address of a chart.`);
  const api = `${isLocal(host) ? 'http' : 'https'}://${host}/v2/${image}`;
  const registry = new Registry(network, image);
  const tag = isExactVersion(version) && version !== undefined ? version : await newestTag(registry, api, `${repository}/${name}`, version);
  // Tags have no plus, which versions may have.
  const layer = chartLayerOf(json(await registry.get(`${api}/manifests/${tag.replaceAll('+', '_')}`, manifestTypes, smallAnswer)));
  if (layer === undefined) throw new Error(`${repository}/${name} ${tag} is no Helm chart.`);
  const content = await registry.get(`${api}/blobs/${layer}`, '*/*', limits.archive);
  const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (found !== layer) throw new Error(`what ${host} gave for ${name} ${tag} is not what it says it is: its digest is ${found}, and not ${layer}. It is not used.`);
  return { content, version: tag };
}

/** The digest of a manifest's packed chart. */
function chartLayerOf({ layers }: JsonObject): string | undefined {
  const all = isList(layers) ? layers.filter(isObject) : [];
  const layer = all.find(({ mediaType }) => mediaType === chartLayer) ?? all.find(({ mediaType }) => typeof mediaType === 'string' && /tar\+gzip$/.test(mediaType));
  const digest = layer?.['digest'];
  return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}

async function newestTag(registry: Registry, api: string, what: string, wanted: string | undefined): Promise<string> {
  const { tags } = json(await registry.get(`${api}/tags/list?n=10000`, 'application/json', smallAnswer));
  const names = isList(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  const newest = newestVersion(names.map((tag) => tag.replaceAll('_', '+')), wanted) ?? names.find((tag) => tag === wanted);
  if (newest === undefined) throw new Error(`${what} has no version ${wanted ?? ''}.`);
  return newest;
}

/** A registry as far as one image of it is read: it says by its first answer how a token is had. */
class Registry {
  readonly #network: Network;
  readonly #image: string;
  #token: string | undefined;

  constructor(network: Network, image: string) {
    this.#network = network;
    this.#image = image;
  }

  async get(url: string, accept: string, maxBytes: number): Promise<Uint8Array> {
    const ask = () => download(url, this.#network, { accept, maxBytes, alsoStatus: this.#token === undefined ? [401] : [], ...(this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` }) });
    const answer = await ask();
    if (answer.status !== 401) return answer.content;
    this.#token = await this.#tokenFor(url, answer.headers.get('www-authenticate') ?? '');
    return (await ask()).content;
  }

  /** See the Docker Registry documentation, "Token Authentication Specification". */
  async #tokenFor(url: string, challenge: string): Promise<string> {
    const field = (key: string): string | undefined => new RegExp(`${key}="([^"]*)"`, 'i').exec(challenge)?.[1];
    const realm = field('realm');
    if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm) || !isSecure(new URL(realm))) throw new Error(`${hostOf(url)} asks for an account that it was not given.`);
    const address = new URL(realm);
    const service = field('service');
    if (service !== undefined) address.searchParams.set('service', service);
    address.searchParams.set('scope', `repository:${this.#image}:pull`);
    const given = json((await download(address.href, this.#network, { accept: 'application/json', maxBytes: smallAnswer })).content);
    const token = given['token'] ?? given['access_token'];
    if (typeof token !== 'string') throw new Error(`${address.host} gave no token for ${this.#image}.`);
    return token;
  }
}

function isLocal(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function json(content: Uint8Array): JsonObject {
  try {
    const value = JSON.parse(Buffer.from(content).toString('utf8')) as JsonValue;
    if (isObject(value)) return value;
  } catch {
    // Told below, as any other answer that is none.
  }
  throw new Error('the registry gave an answer that cannot be read.');
}
