import { formatPath } from '../../../manifest/index.ts';
import { apiHistory, oldestMinor, otherReleases, replacementIn } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { convertTo } from './conversion.ts';
import { advice, apiVersionOf, release } from './wording.ts';

export default rule({
  id: 'deprecation/removed',
  fixIsSafe: true,
  severity: 'error',
  profile: 'baseline',
  peers: { kubeScore: ['stable-version'], kubeLinter: ['no-extensions-v1beta'] },
  summary: "Cluster's version has no such API any more",
  why: 'An API that was removed is not there for anybody: the API server refuses the object, and a GitOps controller stops at it. Move to the version that took its place before you upgrade the cluster.',
  source: "Kubernetes documentation, Deprecated API Migration Guide; OpenAPI documents and lifecycle tags of the releases",
  examples: {
    bad: `apiVersion: batch/v1beta1
#           ^^^^^^^^^^^^^ deprecation/removed
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:2.1.0
`,
    good: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:2.1.0
              resources:
                limits:
                  memory: 128Mi
`,
  },
  check: ({ object, version }, report) => {
    const { gvk } = object.manifest;
    const history = apiHistory(gvk);
    const removed = history?.removed;
    if (history !== undefined && removed !== undefined && removed <= version.minor) {
      // Where nobody said which release the cluster has, an older one may have it: deprecation/deprecated tells of that.
      if (version.assumed === true && removed > oldestMinor) return;
      const next = replacementIn(history, version.minor);
      report(object.at('apiVersion'), `Kubernetes ${release(removed)} removed ${apiVersionOf(gvk)} ${gvk.kind}, so the API server refuses this object. ${advice(gvk, history, next)}`,
        next && convertTo(object, next, version.minor));
      return;
    }
    if (version.assumed === true) return;
    for (const { path, value, last } of otherReleases(object.manifest, version.minor).filter((other) => other.last < version.minor)) {
      const what = value === undefined ? formatPath(path) : `${formatPath(path)}: ${value}`;
      report({ object: object.manifest, path, part: value === undefined ? 'key' : 'value' },
        `Kubernetes ${release(last + 1)} removed ${what}: with strict validation, which kubectl and server-side apply ask for, the API server refuses it; without, it drops the field unseen.`);
    }
  },
});
