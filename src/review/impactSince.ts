import type { Impact, ImpactReport, ObjectChange } from '../impact/report.ts';

/** One consequence with where it is. */
export interface PlacedImpact {
  /** Name of the environment or root. */
  readonly root: string;
  /** `Deployment shop/web`. */
  readonly object: string;
  readonly impact: Impact;
}

/** What is different between two impacts of a pull request. */
export interface ImpactSince {
  readonly come: readonly PlacedImpact[];
  readonly gone: readonly PlacedImpact[];
  /** One of the two is not whole, so that what came or went may be more. */
  readonly complete: boolean;
}

/** Compares the impact that a reviewer saw with the present one, the worst first. */
export function impactSince(then: ImpactReport, now: ImpactReport): ImpactSince {
  const before = placed(then);
  const after = placed(now);
  const without = (some: ReadonlyMap<string, PlacedImpact>, others: ReadonlyMap<string, PlacedImpact>): readonly PlacedImpact[] =>
    [...some].filter(([key]) => !others.has(key)).map(([, one]) => one).sort((a, b) => order.indexOf(a.impact.severity) - order.indexOf(b.impact.severity));
  return { come: without(after, before), gone: without(before, after), complete: then.complete && now.complete };
}

const order = ['danger', 'warning', 'notice', 'info'];

function placed({ roots }: ImpactReport): ReadonlyMap<string, PlacedImpact> {
  const found = new Map<string, PlacedImpact>();
  for (const { root, changes } of roots) {
    for (const change of changes) {
      for (const impact of change.impacts) {
        const object = objectName(change);
        found.set(JSON.stringify([root.id, object, impact.analysis, impact.severity, impact.message]), { root: root.name, object, impact });
      }
    }
  }
  return found;
}

/** `Deployment shop/web`. */
export function objectName({ gvk, namespace, name }: Pick<ObjectChange, 'gvk' | 'namespace' | 'name'>): string {
  return `${gvk.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
