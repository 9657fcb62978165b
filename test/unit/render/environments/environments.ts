import { emptyContents } from '../../../../src/render/contents.ts';
import type { DeliveredRoot } from '../../../../src/render/environments/delivered.ts';
import type { EnvironmentSettings } from '../../../../src/render/environments/deliverer.ts';
import { discoverEnvironments } from '../../../../src/render/environments/discover.ts';
import { readSide } from '../../../../src/render/side.ts';
import { viewOf } from '../../../../src/render/view.ts';
import type { RenderedRoot, RenderProblem } from '../../../../src/render/index.ts';
import { contentTree } from '../contentTree.ts';
import type { Files } from '../trees.ts';

export interface Found {
  readonly roots: readonly DeliveredRoot[];
  readonly problems: readonly RenderProblem[];
  /** Renders the root of an id. */
  readonly render: (id: string) => Promise<RenderedRoot>;
}

/** What is delivered from files. */
export async function environmentsOf(files: Files, settings: EnvironmentSettings = {}): Promise<Found> {
  const contents = emptyContents();
  const view = viewOf(await readSide(contentTree(files, 'head'), contents, undefined));
  const options = { kustomize: { type: 'built-in' as const }, timeoutMilliseconds: 60_000 };
  const found = await discoverEnvironments(view, new Set(), contents, settings, options);
  return {
    roots: found.roots.map(({ delivered }) => delivered),
    problems: found.problems,
    render: async (id) => {
      const prepared = found.roots.find(({ delivered }) => delivered.root.id === id);
      if (prepared === undefined) throw new Error(`${id} is not delivered; there are ${found.roots.map(({ delivered }) => delivered.root.id).join(', ')}`);
      return await prepared.render(options);
    },
  };
}

/** The texts of the problems of all sources, and what is noted beside them. */
export function told({ sources, notes }: DeliveredRoot): readonly string[] {
  return [...sources.flatMap((source) => (source.type === 'none' ? [source.problem.message] : [])), ...notes.map(({ message }) => message)];
}

/** An Application with a source and more of its spec, in flow style. */
export const application = (name: string, source: string, more = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  project: default
  source: ${source}
  destination:
    name: production
    namespace: shop
${more}`;

export const url = 'https://git.example.com/shop/deploy.git';
