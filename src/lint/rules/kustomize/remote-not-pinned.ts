import { isRemote } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { isKustomization, placeIn } from './kustomization.ts';
import { remotesOf } from './remotes.ts';

const branches: ReadonlySet<string> = new Set(['main', 'master', 'head', 'develop', 'dev', 'trunk', 'latest', 'stable']);

export default rule({
  id: 'kustomize/remote-not-pinned',
  severity: 'warning',
  profile: 'default',
  on: 'kustomization',
  summary: 'Remote base is not pinned to a tag or commit',
  why: 'Without a fixed ref each build fetches whatever the branch holds then: the cluster changes without a commit of yours, cannot be rolled back, and whoever can push there can change it.',
  source: 'kustomize documentation, Remote targets',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://github.com/example/infra//base?ref=main
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kustomize/remote-not-pinned
  - github.com/example/infra/base
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kustomize/remote-not-pinned`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://github.com/example/infra//base?ref=v1.4.2`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    for (const { written, path } of remotesOf(object.manifest.value)) {
      if (!isRemote(written)) continue;
      const ref = refOf(written);
      if (ref === 'fixed') continue;
      report(placeIn(object, path), ref === undefined
        ? 'This base names no ref, so each build takes the newest commit of its default branch. Add ?ref= with a tag or, better, a commit.'
        : `${ref} moves, as a branch does, so each build takes what it stands for then. Name the tag of a version or, better, a commit.`);
    }
  },
});

/** The branch; `fixed` for a tag, a commit, or a file whose address has a version; undefined when nothing is said. */
function refOf(written: string): string | undefined {
  const ref = /[?&](?:ref|version)=([^&]+)/.exec(written)?.[1];
  if (ref !== undefined) return branches.has(ref.toLowerCase().replace(/^(refs\/heads|origin)\//, '')) || ref.startsWith('refs/heads/') ? ref : 'fixed';
  if (/^https?:\/\/.*\.(ya?ml|json)(\?|$)/.test(written)) {
    const branch = /(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|\/(?:raw|blob|-\/raw))\/(?:refs\/heads\/)?([^/]+)\//.exec(written)?.[1];
    if (branch === undefined) return /(?:\/latest\/)/.test(written) ? 'latest' : 'fixed';
    return branches.has(branch.toLowerCase()) ? branch : 'fixed';
  }
  return undefined;
}
