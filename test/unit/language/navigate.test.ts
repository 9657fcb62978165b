import { describe, expect, test } from 'vitest';
import { definition, hover, objectSymbols, outline, references, rename, startRename, type Location } from '../../../src/language/index.ts';
import { exampleFiles, workspaceOf, type ExampleFile } from '../lint/marked.ts';
import { atCursor } from './marked.ts';

/** A folder whose first file has the cursor; answers are `path:line text`. */
async function open(marked: string) {
  const files = exampleFiles(marked, 'app/a.yaml').filter(({ text }) => text.trim() !== '');
  const [first, ...others] = files;
  if (!first) throw new Error('no file');
  const { text, offset } = atCursor(first.text);
  const all: ExampleFile[] = [{ path: first.path, text }, ...others];
  const workspace = await workspaceOf(all);
  const texts = (path: string) => Promise.resolve(all.find((file) => file.path === path)?.text);
  const said = (locations: readonly Location[]) => locations.map(({ path, start, end }) => {
    const line = all.find((file) => file.path === path)?.text.split('\n')[start.line] ?? '';
    return `${path}:${String(start.line + 1)} ${line.slice(start.character, start.line === end.line ? end.character : undefined)}`.trim();
  });
  const at = { path: first.path, text, offset };
  return {
    definition: async () => said(await definition(at, workspace, texts)),
    references: async (withDeclaration = false) => said(await references(at, withDeclaration, workspace, texts)),
    hover: async () => (await hover(at, workspace))?.markdown,
    startRename: () => startRename(at, workspace),
    rename: async (to: string) => {
      const { edits, refused } = await rename(at, to, workspace, texts);
      return refused ?? said(edits).map((place, index) => `${place} → ${edits[index]?.text ?? ''}`);
    },
    outline: () => outline(first.path, text, workspace.hints(first.path)),
    symbols: (query: string) => objectSymbols(query, workspace),
  };
}

const shop = `
# file: app/deployment.yaml
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
          image: registry.example/web:1
          ports:
            - name: http
              containerPort: 8080
          envFrom:
            - configMapRef:
                name: settings
          env:
            - name: COLOR
              valueFrom:
                configMapKeyRef:
                  name: settings
                  key: color
          livenessProbe:
            httpGet:
              port: http
# file: app/service.yaml
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - name: public
      port: 80
      targetPort: http
# file: app/settings.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  color: red
# file: app/hpa.yaml
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
# file: app/kustomization.yaml
resources:
  - deployment.yaml
  - service.yaml
  - settings.yaml
  - hpa.yaml
# file: overlay/kustomization.yaml
resources:
  - ../app
replicas:
  - name: web
    count: 3
patches:
  - path: size.yaml
  - target:
      kind: Deployment
      name: web
    patch: "[]"
# file: overlay/size.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      terminationGracePeriodSeconds: 5
`;

/** The shop with the cursor put into one of its files, which comes first. */
function shopAt(path: string, before: string, after: string): string {
  const parts = shop.split(/^(?=# file: )/m).filter((part) => part.trim() !== '');
  const own = parts.find((part) => part.startsWith(`# file: ${path}\n`)) ?? '';
  const at = own.indexOf(before + after);
  if (at < 0) throw new Error(`${before}${after} is not in ${path}`);
  const marked = `${own.slice(0, at + before.length)}|${own.slice(at + before.length)}`;
  return marked + parts.filter((part) => part !== own).join('');
}

describe('definition', () => {
  test.each<[string, string, string, string, string[]]>([
    ['a reference leads to the object', 'app/deployment.yaml', '- configMapRef:\n                name: set', 'tings', ['app/settings.yaml:4 settings']],
    ['a key to the key', 'app/deployment.yaml', 'key: co', 'lor', ['app/settings.yaml:6 color']],
    ['the target of an autoscaler', 'app/hpa.yaml', '    kind: Deployment\n    name: w', 'eb', ['app/deployment.yaml:4 web']],
    ['a selector to the labels of the pods', 'app/service.yaml', '  selector:\n    a', 'pp', ['app/deployment.yaml:12 app']],
    ['a named port to the container', 'app/service.yaml', 'targetPort: ht', 'tp', ['app/deployment.yaml:18 http']],
    ['a probe to its port', 'app/deployment.yaml', '              port: ht', 'tp', ['app/deployment.yaml:18 http']],
    ['an overlay to its base', 'overlay/kustomization.yaml', '  - ../a', 'pp', ['app/kustomization.yaml:1']],
    ['a kustomization to its file', 'overlay/kustomization.yaml', '  - path: si', 'ze', ['overlay/size.yaml:1']],
    ['a patch to what it changes', 'overlay/size.yaml', '  name: w', 'eb', ['app/deployment.yaml:4 web']],
    ['the target of a patch', 'overlay/kustomization.yaml', '      name: w', 'eb', ['app/deployment.yaml:4 web']],
    ['replicas of a kustomization', 'overlay/kustomization.yaml', '  - name: w', 'eb', ['app/deployment.yaml:4 web']],
    ['the own name to itself', 'app/settings.yaml', '  name: set', 'tings', ['app/settings.yaml:4 settings']],
    ['a value without meaning to nothing', 'app/deployment.yaml', 'image: reg', 'istry', []],
  ])('%s', async (_name, path, before, after, expected) => {
    expect(await (await open(shopAt(path, before, after))).definition()).toEqual(expected);
  });

  test('a mount leads to its volume, and the volume to its mounts', async () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  volumes:\n    - name: data\n      emptyDir: {}\n  containers:\n    - name: a\n      volumeMounts:\n        - name: data\n          mountPath: /data\n';
    expect(await (await open(text.replace('        - name: data', '        - name: da|ta'))).definition()).toEqual(['app/a.yaml:6 data']);
    expect(await (await open(text.replace('    - name: data', '    - name: da|ta'))).references()).toEqual(['app/a.yaml:11 data']);
  });

  test('what a kustomization generates, and its keys', async () => {
    const generated = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, env: [{ name: A, valueFrom: { configMapKeyRef: { name: made, key: X } } }] }] }\n# file: app/kustomization.yaml\nresources: [a.yaml]\nconfigMapGenerator:\n  - name: made\n    literals:\n      - X=1\n';
    expect(await (await open(generated.replace('name: made', 'name: ma|de'))).definition()).toEqual(['app/kustomization.yaml:3 made']);
    expect(await (await open(generated.replace('key: X', 'key: X|'))).definition()).toEqual(['app/kustomization.yaml:5 X=1']);
  });

  test('of Argo CD and Flux to the folder that they apply', async () => {
    const base = '\n# file: envs/prod/kustomization.yaml\nresources: []\n';
    expect(await (await open(`apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: { source: { path: envs/pr|od, repoURL: x } }${base}`)).definition()).toEqual(['envs/prod/kustomization.yaml:1']);
    expect(await (await open(`apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { path: ./envs/pr|od, prune: true }${base}`)).definition()).toEqual(['envs/prod/kustomization.yaml:1']);
  });

  test('between the values of a chart and the templates that read them', async () => {
    const chart = (values: string, template: string) => ({ values: `# file: chart/values.yaml\n${values}`, template: `# file: chart/templates/a.yaml\n${template}`, chart: '# file: chart/Chart.yaml\napiVersion: v2\nname: a\nversion: 1.0.0\n' });
    const inTemplate = chart('image:\n  tag: "1"\n', 'image: "{{ .Values.image.t|ag }}"\n');
    expect(await (await open(inTemplate.template + inTemplate.values + inTemplate.chart)).definition()).toEqual(['chart/values.yaml:2 tag']);
    const inValues = chart('image:\n  ta|g: "1"\n', 'image: "{{ .Values.image.tag }}"\nother: {{ .Values.image.name }}\n');
    expect(await (await open(inValues.values + inValues.template + inValues.chart)).definition()).toEqual(['chart/templates/a.yaml:1 .Values.image.tag']);
  });
});

describe('references', () => {
  test.each<[string, string, string, string, string[]]>([
    ['of an object', 'app/settings.yaml', '  name: set', 'tings', ['app/deployment.yaml:22 settings', 'app/deployment.yaml:27 settings']],
    ['of a key', 'app/settings.yaml', '  co', 'lor: red', ['app/deployment.yaml:28 color']],
    ['of a workload: autoscaler, patch, kustomization', 'app/deployment.yaml', 'metadata:\n  name: w', 'eb', ['app/hpa.yaml:9 web', 'overlay/size.yaml:4 web', 'overlay/kustomization.yaml:4 web', 'overlay/kustomization.yaml:10 web']],
    ['of labels: the selectors', 'app/deployment.yaml', '      labels:\n        a', 'pp', ['app/deployment.yaml:8 app', 'app/service.yaml:7 app']],
    ['of a port', 'app/deployment.yaml', '            - name: ht', 'tp', ['app/deployment.yaml:31 http', 'app/service.yaml:11 http']],
  ])('%s', async (_name, path, before, after, expected) => {
    expect((await (await open(shopAt(path, before, after))).references()).sort()).toEqual([...expected].sort());
  });
});

describe('rename', () => {
  test('changes the object and everything that names it', async () => {
    const at = await open(shopAt('app/settings.yaml', '  name: set', 'tings'));
    expect(at.startRename()).toMatchObject({ name: 'settings' });
    expect(await at.rename('colors')).toEqual(['app/settings.yaml:4 settings → colors', 'app/deployment.yaml:22 settings → colors', 'app/deployment.yaml:27 settings → colors']);
  });

  test('from a place that names it, through patches and kustomizations', async () => {
    expect(await (await open(shopAt('app/hpa.yaml', 'kind: Deployment\n    name: w', 'eb'))).rename('front')).toHaveLength(5);
  });

  test('is refused where it is not certain', async () => {
    const twin = (extra: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a|b, namespace: one }\n${extra}`;
    expect((await open(twin('---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ab }\n'))).startRename()).toMatchObject({ refused: expect.stringContaining('2 objects ConfigMap ab') as string });
    expect((await open(`apiVersion: v1\nkind: Service\nmetadata: { name: ca|rt }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\ndata: { URL: "http://cart/" }\n`)).startRename()).toMatchObject({ refused: expect.stringContaining('has an address') as string });
    expect((await open('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { serviceAccountName: gho|st }\n')).startRename()).toMatchObject({ refused: expect.stringContaining('not in this folder') as string });
    expect((await open('apiVersion: v1\nkind: Pod\nmetadata: { na|me: a }\n')).startRename()).toHaveProperty('refused');
    expect(await (await open(twin(''))).rename('Not A Name')).toMatch(/cannot be a name/);
    expect(await (await open(twin('---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: taken, namespace: one }\n'))).rename('taken')).toMatch(/already/);
  });
});

describe('hover', () => {
  test('says what a field is, its type, whether it must be there, and where to read on', async () => {
    const text = await (await open(shopAt('app/deployment.yaml', '  sel', 'ector:\n    matchLabels'))).hover();
    expect(text).toMatch(/\*\*selector\*\* \*LabelSelector, required\*/);
    expect(text).toMatch(/Label selector for pods/);
    expect(text).toMatch(/\(https:\/\/kubernetes\.io\/docs\/reference\/generated\/kubernetes-api\/v1\.\d+\/#deployment-v1-apps\)/);
  });

  test('says what the API server fills in when a field is left out, as the object stands', async () => {
    expect(await (await open(`apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  repl|icas: 3\n  selector: {}\n`)).hover()).toMatch(/\*\*replicas\*\* \*number, 1 when left out\*/);
    expect(await (await open('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "b:latest", imagePull|Policy: Never }] }\n')).hover()).toMatch(/Always when left out/);
  });

  test('tells of the object that a value names, with its keys and never their values', async () => {
    expect(await (await open(shopAt('app/deployment.yaml', '- configMapRef:\n                name: set', 'tings'))).hover()).toMatch(/ConfigMap with `color`[^]*`app\/settings\.yaml`/);
    expect(await (await open('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { imagePullSecrets: [{ name: pu|ll }] }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: pull }\nstringData: { token: hunter2 }\n')).hover()).toSatisfy((text: string) => text.includes('token') && !text.includes('hunter2'));
    expect(await (await open('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { serviceAccountName: gho|st }\n')).hover()).toMatch(/The cluster may have it/);
  });

  test('knows kustomizations, kinds and custom resources, and is silent elsewhere', async () => {
    expect(await (await open(shopAt('overlay/kustomization.yaml', 'rep', 'licas:'))).hover()).toMatch(/Numbers of replicas/);
    expect(await (await open(shopAt('app/service.yaml', 'kind: Ser', 'vice'))).hover()).toMatch(/named abstraction/);
    expect(await (await open('apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: { sync|Policy: {} }\n')).hover()).toMatch(/\*\*syncPolicy\*\*/);
    expect(await (await open('apiVersion: example.com/v1\nkind: Own\nmetadata: { name: a }\nspec: { x|: 1 }\n')).hover()).toBeUndefined();
    expect(await (await open('# file: docker-compose.yaml\nservices:\n  w|eb: {}\n')).hover()).toBeUndefined();
  });

  test('shows text of files as text', async () => {
    const text = await (await open('apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { serviceAccountName: "`[x](command:|y)<img src=x>" }\n')).hover();
    expect(text).toContain('`` `[x](command:y)<img src=x> ``');
  });
});

describe('outline', () => {
  test('has the objects with their main parts', async () => {
    const entries = (await open(shopAt('app/deployment.yaml', 'na', 'me: web'))).outline();
    expect(entries).toMatchObject([{ name: 'web', detail: 'Deployment', children: [{ name: 'web', detail: 'registry.example/web:1', type: 'container' }] }]);
    expect((await open(shopAt('app/settings.yaml', 'na', 'me: settings'))).outline()).toMatchObject([{ name: 'settings', children: [{ name: 'color', type: 'key' }] }]);
    expect((await open(shopAt('overlay/kustomization.yaml', 'res', 'ources'))).outline()[0]?.children[0]).toMatchObject({ name: 'resources', children: [{ name: '../app', type: 'file' }] });
  });

  test('every entry lies within the one above it', async () => {
    const inside = (entries: ReturnType<typeof outline>): void => entries.forEach((entry) => {
      expect(entry.selection.start).toBeGreaterThanOrEqual(entry.range.start);
      expect(entry.selection.end).toBeLessThanOrEqual(entry.range.end);
      entry.children.forEach((child) => {
        expect(child.range.start).toBeGreaterThanOrEqual(entry.range.start);
        expect(child.range.end).toBeLessThanOrEqual(entry.range.end);
      });
      inside([...entry.children]);
    });
    inside((await open('apiVersion: v1\nkind: Pod\nmetadata: &m { name: a }\nspec:\n  containers: &c\n    - name: x\n      image: y\n  initContainers: *c\n---\nkind: [broken\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: *m\ndata: |\n')).outline());
  });

  test('finds objects by their letters', async () => {
    const at = await open(shopAt('app/deployment.yaml', 'na', 'me: web'));
    expect(at.symbols('sett').map(({ name, kind, path }) => `${kind} ${name} ${path}`)).toEqual(['ConfigMap settings app/settings.yaml']);
    expect(at.symbols('deplweb').map(({ kind }) => kind)).toEqual(['Deployment']);
    expect(at.symbols('')).toHaveLength(4);
  });
});
