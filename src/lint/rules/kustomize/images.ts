import { isObject, valueAt, podSpecPath, type JsonValue } from '../../../manifest/index.ts';
import type { SetObject } from '../../objectSet.ts';

/** Kinds whose images kustomize knows without a configuration (kustomize, builtinpluginconsts, images). */
export function imagesOf(object: SetObject): readonly string[] {
  const found: string[] = [];
  const spec = podSpecPath(object.gvk);
  collect(spec === undefined ? object.value : valueAt(object.value, spec), found, 0);
  return found;
}

/** `image` of every container, wherever it stands: kustomize looks for `containers` and `initContainers` at any depth. */
function collect(value: JsonValue | undefined, found: string[], depth: number): void {
  if (depth > 20 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) collect(item, found, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'image' || key === 'reference') && typeof inner === 'string') found.push(inner);
    else collect(inner, found, depth + 1);
  }
}

/** The name of an image, without tag and digest. */
export function imageName(image: string): string {
  const withoutDigest = image.split('@')[0] ?? '';
  const colon = withoutDigest.lastIndexOf(':');
  return colon > withoutDigest.lastIndexOf('/') ? withoutDigest.slice(0, colon) : withoutDigest;
}
