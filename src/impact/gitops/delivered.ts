import type { RootPair } from '../../render/index.ts';
import type { SideObject } from '../changeSet.ts';

/** The roots, of those that a change touches, that an object itself has delivered on either side. */
export function deliveredBy({ gvk, name, namespace }: Pick<SideObject, 'gvk' | 'name' | 'namespace'>, touched: readonly RootPair[]): readonly RootPair[] {
  return touched.filter((pair) => [pair.base, pair.head].some((side) => {
    const declaration = side?.root.delivery?.declaredBy[0];
    return declaration !== undefined && declaration.gvk.kind === gvk.kind && declaration.gvk.group === gvk.group && declaration.name === name
      && (namespace === undefined || declaration.namespace === undefined || declaration.namespace === namespace);
  }));
}
