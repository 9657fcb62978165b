import { folderOf } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { absence, isKustomization } from './kustomization.ts';

/** kustomize, builtinpluginconsts, replicas. */
const scaled: ReadonlySet<string> = new Set(['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet']);

export default rule({
  id: 'kustomize/replicas-match-nothing',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Entry of replicas names a workload that the resources do not have',
  why: 'kustomize looks for a Deployment, ReplicaSet, ReplicationController or StatefulSet of that name and fails when there is none.',
  source: 'kustomize, api/internal/builtins/ReplicaCountTransformer.go',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
replicas:
  - name: wbe
#         ^^^ kustomize/replicas-match-nothing
    count: 3
# file: deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object, files, path }, report) => {
    const entries = isKustomization(object) ? object.items('replicas') : [];
    if (entries.length === 0) return;
    const given = files.kustomized(folderOf(path));
    // Configurations may teach kustomize more kinds.
    if (given === undefined || object.get('configurations') !== undefined) return;
    for (const entry of entries) {
      const name = entry.get('name');
      if (typeof name !== 'string') continue;
      const named = given.objects.filter(({ ids }) => ids.some((id) => id.name === name));
      if (named.some((one) => scaled.has(one.object.gvk.kind))) continue;
      const meant = nearestName(name, given.objects.filter((one) => scaled.has(one.object.gvk.kind)).flatMap(({ ids }) => ids.map((id) => id.name)));
      const other = named[0] === undefined ? '' : ` ${named[0].object.gvk.kind} ${name} is not of these kinds: set its replicas with a patch.`;
      const told = absence(given, meant);
      if (told === undefined) continue;
      report(
        entry.at('name'),
        `No Deployment, StatefulSet, ReplicaSet or ReplicationController among the resources has the name ${name}, so the build fails.${other || told.hint}`,
        meant === undefined ? undefined : setTo(meant),
        told.certainty,
      );
    }
  },
});
