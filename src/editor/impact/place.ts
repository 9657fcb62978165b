import { visible } from '../../impact/document/escape.ts';
import type { Root } from '../../render/rendered.ts';

const kinds = { kustomize: 'Kustomization', helm: 'Chart', plain: 'Manifests' } as const;
const controllers = { 'argo-cd': 'Argo CD', flux: 'Flux' } as const;

/** Where a root goes, as far as the repository says: `cluster production, namespace shop`; empty where it says nothing. */
export function targetOf({ delivery }: Root): string {
  return [
    delivery?.cluster === undefined ? '' : `cluster ${visible(delivery.cluster)}`,
    delivery?.namespace === undefined ? '' : `namespace ${visible(delivery.namespace)}`,
  ].filter((part) => part !== '').join(', ');
}

/** Who delivers a root and where to: `Argo CD → cluster production, namespace shop · Kustomization in overlays/production`. */
export function placeOf(root: Root): string {
  const { delivery } = root;
  const where = `${kinds[root.type]} in ${visible(root.path) || 'the root folder'}`;
  if (delivery === undefined) return where;
  const target = targetOf(root);
  const parts = [
    `${controllers[delivery.by]}${target === '' ? '' : ` → ${target}`}`,
    where,
    ...(delivery.suspended ? ['suspended: nothing is applied'] : delivery.automated === false ? ['applied by hand'] : []),
  ];
  return parts.join(' · ');
}
