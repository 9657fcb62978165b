import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadModule } from './releases.ts';

/** What the source of a release says about the life of a kind; numbers are minor releases, planned ones among them. */
export interface Lifecycle {
  readonly introduced?: number;
  readonly deprecated?: number;
  readonly removed?: number;
  /** `networking.k8s.io/v1 Ingress` */
  readonly replacement?: string;
}

/** The modules that hold the API types; their versions follow Kubernetes': v0.37.2 is of v1.37.2. */
const modules = ['k8s.io/api', 'k8s.io/apiextensions-apiserver', 'k8s.io/kube-aggregator'];

/**
 * Lifecycle by `apps/v1 Deployment`, from the code that prerelease-lifecycle-gen writes, which is what the API server
 * warns by. Where releases differ, the newest that has the kind counts: plans change.
 */
export function readLifecycles(releaseNames: readonly string[]): Map<string, Lifecycle> {
  const lifecycles = new Map<string, Lifecycle>();
  for (const release of releaseNames)
    for (const module of modules) {
      const root = downloadModule(module, release.replace(/^v1/, 'v0'));
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('zz_generated.prerelease-lifecycle.go'));
      for (const file of files) {
        const folder = dirname(join(root, file));
        const version = folder.slice(folder.lastIndexOf('/') + 1);
        const group = groupIn(folder);
        for (const [kind, lifecycle] of readFunctions(readFileSync(join(root, file), 'utf8')))
          lifecycles.set(`${group === '' ? version : `${group}/${version}`} ${kind}`, lifecycle);
      }
    }
  return lifecycles;
}

/** `const GroupName = "apps"` of the package in a folder. */
function groupIn(folder: string): string {
  const group = /\bGroupName\s*=\s*"([^"]*)"/.exec(readFileSync(join(folder, 'register.go'), 'utf8'))?.[1];
  if (group === undefined) throw new Error(`${folder} names no API group.`);
  return group;
}

function readFunctions(source: string): Map<string, Lifecycle> {
  const kinds = new Map<string, Lifecycle>();
  for (const [, kind = '', what = '', answer = ''] of source.matchAll(/func \(in \*(\w+)\) APILifecycle(\w+)\(\)[^{]*\{\s*return ([^\n]*)/g)) {
    if (kind.endsWith('List')) continue;
    const minor = Number(/^1, (\d+)$/.exec(answer)?.[1]);
    const [, group = '', version = '', replacement = ''] = /Group: "([^"]*)", Version: "([^"]*)", Kind: "([^"]*)"/.exec(answer) ?? [];
    const more: Lifecycle = what === 'Introduced' ? { introduced: minor } : what === 'Deprecated' ? { deprecated: minor } : what === 'Removed' ? { removed: minor }
      // IngressClass names the list of its successor.
      : { replacement: `${group === '' ? version : `${group}/${version}`} ${replacement.replace(/List$/, '')}` };
    kinds.set(kind, { ...kinds.get(kind), ...more });
  }
  return kinds;
}
