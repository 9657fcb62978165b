/** A base that many overlays share, each with patches, images, labels and a generator of its own: 11 objects each. */
export function overlays(count: number): ReadonlyMap<string, string> {
  const workload = (name: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  selector: {matchLabels: {app: ${name}}}\n  template:\n    metadata: {labels: {app: ${name}}}\n    spec:\n      containers:\n      - name: app\n        image: registry.example.com/${name}\n        envFrom: [{configMapRef: {name: settings}}]\n        resources: {requests: {cpu: 100m, memory: 128Mi}}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector: {app: ${name}}\n  ports: [{port: 80}]\n`;
  const names = Array.from({ length: 5 }, (_, index) => `service-${index}`);
  const files = new Map<string, string>([['base/kustomization.yaml', `resources: [${names.map((name) => `${name}.yaml`).join(', ')}]\nconfigMapGenerator: [{name: settings, literals: [LEVEL=info]}]\n`]]);
  for (const name of names) files.set(`base/${name}.yaml`, workload(name));
  for (let index = 0; index < count; index++) {
    files.set(`overlays/${index}/kustomization.yaml`, `resources: [../../base]\nnamespace: team-${index}\nnamePrefix: t${index}-\nlabels: [{pairs: {team: "t${index}"}, includeSelectors: true}]\nimages: [{name: registry.example.com/service-0, newTag: "1.${index}"}]\nreplicas: [{name: service-1, count: 3}]\nconfigMapGenerator: [{name: settings, behavior: merge, literals: [TEAM=t${index}]}]\npatches: [{target: {kind: Deployment}, patch: "[{\\"op\\": \\"add\\", \\"path\\": \\"/spec/minReadySeconds\\", \\"value\\": 5}]"}, {path: patch.yaml}]\n`);
    files.set(`overlays/${index}/patch.yaml`, 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: service-2}\nspec: {template: {spec: {containers: [{name: app, env: [{name: A, value: b}]}]}}}\n');
  }
  return files;
}
