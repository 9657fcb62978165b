import { formatPath } from '../../../manifest/index.ts';
import { apiHistory, oldestMinor, otherReleases, replacementIn } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { convertTo } from './conversion.ts';
import { advice, apiVersionOf, howToSay, release } from './wording.ts';

export default rule({
  id: 'deprecation/deprecated',
  fixIsSafe: true,
  severity: 'warning',
  profile: 'default',
  peers: { kubeScore: ['stable-version'] },
  summary: 'API is going to be removed',
  why: 'A deprecated API works until the cluster is upgraded to the release that removes it; then the API server refuses the object, and deployments stop in the middle of the upgrade. Move to the version that takes its place while both are there.',
  source: "Kubernetes documentation, Kubernetes Deprecation Policy; lifecycle tags of the releases, which the API server's own warnings come from",
  examples: {
    bad: `apiVersion: flowcontrol.apiserver.k8s.io/v1beta3
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecation/deprecated
kind: FlowSchema
metadata:
  name: reports
spec:
  priorityLevelConfiguration:
    name: workload-low
`,
    good: `apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: FlowSchema
metadata:
  name: reports
spec:
  priorityLevelConfiguration:
    name: workload-low
`,
    kubernetesVersion: '1.30',
  },
  check: ({ object, version }, report) => {
    const { gvk } = object.manifest;
    const history = apiHistory(gvk);
    const { removed, deprecated } = history ?? {};
    const isGone = removed !== undefined && removed <= version.minor;
    if (history !== undefined && (isGone ? version.assumed === true && removed > oldestMinor : deprecated !== undefined && deprecated <= version.minor)) {
      const next = replacementIn(history, version.minor);
      const since = deprecated === undefined ? '' : `is deprecated since Kubernetes ${release(deprecated)}`;
      const until = removed === undefined ? '' : `${isGone ? 'was removed in' : 'will be removed in'} ${deprecated === undefined ? 'Kubernetes ' : ''}${release(removed)}`;
      const life = [since, until].filter((part) => part !== '').join(' and ');
      report(object.at('apiVersion'), `${apiVersionOf(gvk)} ${gvk.kind} ${life}. ${advice(gvk, history, next)}${isGone ? howToSay(version) : ''}`,
        next && convertTo(object, next, version.minor));
      return;
    }
    if (version.assumed !== true) return;
    for (const { path, value, last } of otherReleases(object.manifest, version.minor)) {
      const what = value === undefined ? formatPath(path) : `${formatPath(path)}: ${value}`;
      report({ object: object.manifest, path, part: value === undefined ? 'key' : 'value' }, `${what} was removed in Kubernetes ${release(last + 1)}, which refuses it under strict validation and else drops it unseen.${howToSay(version)}`);
    }
  },
});
