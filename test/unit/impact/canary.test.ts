import { describe, expect, test } from 'vitest';
import { impactNode } from '../../../src/editor/review/impactNodes.ts';
import type { TreeNode } from '../../../src/editor/review/nodes.ts';
import { computeImpact, impactDocument } from '../../../src/impact/index.ts';
import type { ImpactReport } from '../../../src/impact/index.ts';
import { renderChange } from '../../../src/render/index.ts';
import { contentTree } from '../render/contentTree.ts';

const canary = 'canary-8f3a1c-zQ7';
const another = 'canary-77aa19-kW2';
const encoded = (text: string): string => Buffer.from(text).toString('base64');

type Files = Readonly<Record<string, string>>;

async function impactOfFiles(base: Files, head: Files): Promise<ImpactReport> {
  return computeImpact(await renderChange(contentTree(base, 'base'), contentTree(head, 'head'), { kustomize: { type: 'built-in' } }), { base: 'base', head: 'head' });
}

/** All that a node and those below it say. */
function textsOf(node: TreeNode): readonly string[] {
  const { children, ...rest } = node;
  return [JSON.stringify(rest), ...(children?.() ?? []).flatMap(textsOf)];
}

/** Everything that a person, a log, a cache or a comment may be given of a report. */
function shown(report: ImpactReport): string {
  return [JSON.stringify(report), impactDocument(report).text, ...textsOf(impactNode('pr', 'pr', { state: 'ready', value: report }, 'all'))].join('\n');
}

const secret = (body: string, metadata = '') => `apiVersion: v1\nkind: Secret\nmetadata: { name: db, namespace: shop${metadata} }\n${body}\n`;
const pod = (container: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.29.1
${container}
`;
const lastApplied = (value: string) => `, annotations: { kubectl.kubernetes.io/last-applied-configuration: '{"kind":"Secret","data":{"a":"${encoded(value)}"},"stringData":{"a":"${value}"}}' }`;
const kustomization = (generator: string) => `namespace: shop\nresources: [web.yaml]\nsecretGenerator:\n${generator}\n`;
const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'chart/templates/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { password: {{ .Values.database.pass_phrase | b64enc }} }\n',
  'chart/templates/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: url }\ndata: { url: "postgres/{{ .Values.database.pass_phrase }}/db" }\n',
};

/** Files with a value in the place where a secret stands. */
const places: Readonly<Record<string, (value: string) => Files>> = {
  'data of a Secret': (value) => ({ 'a.yaml': secret(`data: { a: ${encoded(value)} }`) }),
  'stringData of a Secret': (value) => ({ 'a.yaml': secret(`stringData: { a: ${value} }`) }),
  'the annotation of kubectl': (value) => ({ 'a.yaml': secret('', lastApplied(value)) }),
  'a Secret, and decoded in a ConfigMap': (value) => ({ 'a.yaml': `${secret(`data: { a: ${encoded(value)} }`)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\ndata: { line: "use ${value} here", whole: ${value}, coded: ${encoded(value)} }\n` }),
  'a Secret, and the labels and arguments of a pod': (value) => ({ 'a.yaml': `${secret(`stringData: { a: ${value} }`)}---\n${pod(`          args: [serve, ${value}, "--key-of-it=${value}"]\n          env: [{ name: PLAIN, value: "${value}" }]`)}` }),
  'a variable that is named a password': (value) => ({ 'a.yaml': pod(`          env: [{ name: DATABASE_PASSWORD, value: ${value} }]`) }),
  'a variable that is named a token': (value) => ({ 'a.yaml': pod(`          env: [{ name: API_TOKEN, value: ${value} }, { name: OTHER, value: x }]`) }),
  'an init container': (value) => ({ 'a.yaml': `${pod(`          env: []\n      initContainers: [{ name: init, image: "a:1.0.1", env: [{ name: ADMIN_PASSWORD, value: ${value} }] }]`)}` }),
  'an argument': (value) => ({ 'a.yaml': pod(`          args: ["--password=${value}", --token, ${value}]`) }),
  'a URL with a password': (value) => ({ 'a.yaml': pod(`          env: [{ name: DATABASE, value: "postgres://shop:${value}@db/shop" }]`) }),
  'lines of a ConfigMap': (value) => ({ 'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\ndata:\n  app.properties: |\n    port=80\n    db.password=${value}\n` }),
  'a key of a ConfigMap': (value) => ({ 'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\ndata: { ADMIN_PASSWORD: ${value} }\n` }),
  'a literal of a secretGenerator': (value) => ({ 'k/kustomization.yaml': kustomization(`  - { name: db, literals: [password=${value}] }`), 'k/web.yaml': pod('          envFrom: [{ secretRef: { name: db } }]') }),
  'an env file of a secretGenerator': (value) => ({ 'k/kustomization.yaml': kustomization('  - { name: db, envs: [db.env] }'), 'k/db.env': `PASSWORD=${value}\n`, 'k/web.yaml': pod('          envFrom: [{ secretRef: { name: db } }]') }),
  'a file of a secretGenerator': (value) => ({ 'k/kustomization.yaml': kustomization('  - { name: db, files: [key.pem] }'), 'k/key.pem': `${value}\n`, 'k/web.yaml': pod('          envFrom: [{ secretRef: { name: db } }]') }),
  'a secretGenerator that is refused': (value) => ({ 'k/kustomization.yaml': kustomization(`  - { name: db, literals: ["${value}"] }`), 'k/web.yaml': pod('') }),
  'a value of a chart that ends in a Secret': (value) => ({ ...chart, 'chart/values.yaml': `database:\n  pass_phrase: ${value}\n` }),
  'values of a HelmRelease': (value) => ({ 'a.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: db, namespace: shop }\nspec: { interval: 5m, chart: { spec: { chart: db, version: 1.0.0, sourceRef: { kind: HelmRepository, name: a } } }, values: { auth: { password: ${value} } } }\n` }),
  'parameters of an Application': (value) => ({ 'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: db, namespace: argocd }\nspec: { project: default, destination: { name: a, namespace: shop }, source: { repoURL: https://charts.example.com, chart: db, targetRevision: 1.0.0, helm: { parameters: [{ name: auth.password, value: ${value} }], values: "auth:\\n  password: ${value}\\n  host: db\\n" } } }\n` }),
  'substitutions of a Flux Kustomization': (value) => ({ 'a.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec: { interval: 5m, path: ./apps, prune: true, sourceRef: { kind: GitRepository, name: flux-system }, postBuild: { substitute: { db_password: ${value}, region: eu } } }\n` }),
  'a SealedSecret': (value) => ({ 'a.yaml': `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: db, namespace: shop }\nspec: { encryptedData: { a: ${value} }, template: { data: { b: ${value} } } }\n` }),
  'the template of an ExternalSecret': (value) => ({ 'a.yaml': `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: db, namespace: shop }\nspec: { secretStoreRef: { name: vault }, target: { template: { data: { a: ${value} } } } }\n` }),
  'a fake SecretStore': (value) => ({ 'a.yaml': `apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: fake, namespace: shop }\nspec: { provider: { fake: { data: [{ key: /a, value: ${value} }] } } }\n` }),
  'a Secret within a List': (value) => ({ 'a.yaml': `apiVersion: v1\nkind: List\nitems: [{ apiVersion: v1, kind: Secret, metadata: { name: a, namespace: shop }, stringData: { a: ${value} } }]\n` }),
  'a Secret that is broken': (value) => ({ 'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: shop }\nstringData: { a: ${value}, a: [\n` }),
};

describe('a canary is nowhere to be seen', () => {
  for (const [place, files] of Object.entries(places)) {
    for (const [what, base, head] of [
      ['changes', files(canary), files(another)],
      ['comes', {}, files(canary)],
      ['goes', files(canary), {}],
      ['comes to what is there', files(''), files(canary)],
      ['moves to another name', files(canary), Object.fromEntries(Object.entries(files(another)).map(([path, text]) => [path, text.replaceAll('name: db', 'name: database')]))],
    ] as const) {
      test(`${place}: ${what}`, async () => {
        const everything = shown(await impactOfFiles(base, head));
        for (const value of [canary, another]) {
          expect(everything).not.toContain(value);
          expect(everything).not.toContain(encoded(value).replace(/=+$/, ''));
        }
      });
    }
  }

  test('but what changes beside it is told, and where', async () => {
    const line = (value: string, port: number) => ({ 'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\ndata:\n  app.properties: |\n    port=${port}\n    db.password=${value}\n` });
    const report = await impactOfFiles(line(canary, 80), line(another, 81));
    expect(report.roots[0]?.changes[0]?.fields).toMatchObject([{ path: ['data', 'app.properties'], before: 'port=80\ndb.password=(hidden)\n', after: 'port=81\ndb.password=(hidden)\n' }]);
  });

  test('a change of a value of a chart leads to its key', async () => {
    const files = places['a value of a chart that ends in a Secret'];
    const report = await impactOfFiles(files?.(canary) ?? {}, files?.(another) ?? {});
    const change = report.roots[0]?.changes.find(({ gvk }) => gvk.kind === 'Secret');
    expect(change?.fields).toMatchObject([{ path: ['data', 'password'], kind: 'changed', secret: true, digest: { before: { bytes: canary.length }, after: { bytes: another.length } } }]);
  });

  test('an ordinary word that a Secret happens to hold is not hidden elsewhere', async () => {
    const files = (user: string) => ({ 'a.yaml': `${secret(`stringData: { user: postgres }`)}---\n${pod(`          env: [{ name: DB_USER, value: postgres-${user} }]`)}` });
    const report = await impactOfFiles(files('a'), files('b'));
    expect(report.roots[0]?.changes.flatMap(({ fields }) => fields)).toMatchObject([{ before: 'postgres-a', after: 'postgres-b' }]);
  });
});
