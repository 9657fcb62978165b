import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { holdsVariable } from '../../../schema/placeholders.ts';
import type { RuleContext } from '../../rule.ts';
import { mapsOf } from '../../values.ts';

/** The parts of an image's name (Kubernetes documentation, Images, Image names). */
export interface ImageName {
  /** `docker.io` where the name has none. */
  readonly registry: string;
  /** Without the registry; `library/nginx` for `nginx` of Docker Hub. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Reads an image's name; undefined when it is none, or a variable, or the injector of Istio (`auto`), decides what it is. */
export function parseImageName(image: unknown): ImageName | undefined {
  if (typeof image !== 'string' || image === '' || image === 'auto' || /\s/.test(image) || holdsVariable(image)) return undefined;
  const at = image.indexOf('@');
  const named = at < 0 ? image : image.slice(0, at);
  const slash = named.indexOf('/');
  const first = slash < 0 ? '' : named.slice(0, slash);
  const hasRegistry = first === 'localhost' || /[.:]/.test(first);
  const rest = hasRegistry ? named.slice(slash + 1) : named;
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  const path = colon < 0 ? rest : rest.slice(0, colon);
  const registry = hasRegistry ? first : 'docker.io';
  return {
    registry,
    repository: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path,
    tag: colon < 0 ? undefined : rest.slice(colon + 1),
    digest: at < 0 ? undefined : image.slice(at + 1),
  };
}

/** Whether another image may be behind the name tomorrow, as whoever wrote it should know: no digest, and no tag or `latest`. */
export function isMoving({ tag, digest }: ImageName): boolean {
  return digest === undefined && (tag === undefined || tag === 'latest');
}

/**
 * Whether a kustomization of the repository, or one of Flux, says the tag or digest of an image by its name, so that the
 * one in the manifest is never used (kustomize documentation, images).
 */
export function isSetByKustomization({ files, repository }: Pick<RuleContext, 'files' | 'repository'>, image: string): boolean {
  const name = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
  const sets = (holder: JsonValue | undefined) => mapsOf(isObject(holder) ? holder['images'] : undefined)
    .some((entry) => entry['name'] === name && ['newTag', 'digest', 'newName'].some((field) => entry[field] !== undefined));
  return files.withRole('kustomization').some(({ documents }) => documents.some(sets))
    || repository.ofKind('kustomize.toolkit.fluxcd.io', 'Kustomization').some(({ value }) => sets(value['spec']));
}
