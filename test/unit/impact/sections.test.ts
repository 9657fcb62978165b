import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeImpact, impactDocument, impactMarkdown, longestComment, type ImpactOptions, type ImpactReport } from '../../../src/impact/index.ts';
import type { Delivery, Root } from '../../../src/render/index.ts';
import { impactOf, labels, rendered, root } from './roots.ts';

interface Shop { readonly image: string; readonly replicas: number; readonly verbs: string; readonly from: string; readonly type: string; readonly escalation: boolean }

/** An application with all that the sections are about. */
const shop = ({ image, replicas, verbs, from, type, escalation }: Shop, namespace = 'shop'): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: ${namespace} }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      serviceAccountName: web
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: web
          image: web:${image}
          resources: { requests: { cpu: 500m } }
          securityContext: { allowPrivilegeEscalation: ${escalation}, capabilities: { drop: [ALL] } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: old, namespace: ${namespace}, annotations: { argocd.argoproj.io/sync-wave: '2' } }
spec:
  strategy: { type: Recreate }
  selector: { matchLabels: { app: old } }
  template:
    metadata: { labels: { app: old } }
    spec:
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      containers: [{ name: old, image: 'old:${image}', securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } } }]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: ${namespace} }
spec:
  type: ${type}
  selector: { app: web }
  ports: [{ port: 80 }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: ${namespace} }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: ${from} } } }]
      ports: [{ port: 8080 }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: ${namespace} }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web, namespace: ${namespace} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
subjects: [{ kind: ServiceAccount, name: web, namespace: ${namespace} }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web, namespace: ${namespace} }
rules:
  - { apiGroups: [''], resources: [configmaps], verbs: [get] }
  - { apiGroups: [''], resources: [secrets], verbs: [${verbs}] }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: all, namespace: ${namespace} }
spec: { hard: { requests.cpu: 2 } }
`;
const before: Shop = { image: '1.0.0', replicas: 2, verbs: '', from: 'old', type: 'ClusterIP', escalation: false };
const after: Shop = { image: '1.1.0', replicas: 8, verbs: 'get', from: 'web', type: 'LoadBalancer', escalation: true };
const everything = impactOf(shop(before), shop(after));
const lineOf = (text: string, head = after): number => shop(head).split('\n').findIndex((line) => line.includes(text));
const [impact] = everything.roots;

describe('the rows of the tables', () => {
  test('name the change and the line that bring them about', () => {
    const causes = [...impact?.network ?? [], ...impact?.permissions ?? [], ...impact?.posture ?? []]
      .map(({ change, at }) => [change === undefined ? undefined : impact?.changes[change]?.gvk.kind, at?.side, at?.line]);
    expect(causes).toEqual([
      ['Service', 'head', lineOf('type: LoadBalancer')],
      ['NetworkPolicy', 'head', lineOf('- from:')],
      ['Role', 'head', lineOf('resources: [secrets]')],
      ['Deployment', 'head', lineOf('allowPrivilegeEscalation: true')],
    ]);
  });

  test('that end lead to where it stood', () => {
    const [gone] = impactOf(shop(after), shop(before)).roots;
    expect(gone?.permissions?.[0]).toMatchObject({ before: true, after: false, at: { line: lineOf('resources: [secrets]') } });
    const [deleted] = impactOf(shop(after), shop(after).split('---').filter((text) => !text.includes('kind: RoleBinding')).join('---')).roots;
    expect(deleted?.permissions?.[0]).toMatchObject({ before: true, after: false, at: { side: 'base', line: lineOf('subjects:') } });
  });

  test('hold ways from outside, which are lost only where the workload stays', () => {
    const outside = (report: ImpactReport) => (report.roots[0]?.network ?? []).filter(({ through }) => through !== undefined).map(({ from, to, ports, through, after: now }) => [from, to, ports, through, now]);
    const way = ['outside of the cluster', 'Deployment shop/web', 'TCP 80', 'LoadBalancer Service shop/web'];
    expect(outside(everything)).toEqual([[...way, true]]);
    expect(outside(impactOf(shop(after), shop({ ...after, type: 'ClusterIP' })))).toEqual([[...way, false]]);
    expect(outside(impactOf(shop(after), shop(before).split('---').slice(3).join('---')))).toEqual([]);
  });

  test('are more where more are asked for, the heaviest first', () => {
    const many = Array.from({ length: 510 }, (_, index) => `{ kind: User, name: user-${index} }`).join(', ');
    const text = (verbs: string): string => `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: it, namespace: shop }\nrules: [{ apiGroups: [''], resources: [configmaps], verbs: [${verbs}] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: it, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: it }\nsubjects: [${many}]\n---${shop(verbs === '' ? before : after)}`;
    const pair = { root, base: rendered(text('')), head: rendered(text('get')) };
    const table = (options: ImpactOptions) => computeImpact([pair], labels, options).roots[0];
    expect(table({})?.permissions).toHaveLength(500);
    expect(table({})?.permissions?.[0]?.escalations).toEqual(['read every Secret']);
    expect(table({})?.rowsLeft).toEqual({ permissions: 11 });
    expect(table({ mostRows: Infinity })?.permissions).toHaveLength(511);
    expect(table({ mostRows: Infinity })).not.toHaveProperty('rowsLeft');
    const report = computeImpact([pair], labels);
    expect(impactDocument(report).text).toContain('      … 491 more lines; all of them: gitops-review impact --all-rows --format json\n');
    expect(impactMarkdown(report, { command: 'gitops-review impact --base main' })).toMatch(/\*\*Left out, .*486 differences of rights.*All of it: `gitops-review impact --base main --all-rows --format json`/);
  });
});

describe('the order of a sync', () => {
  const delivery: Delivery = { by: 'argo-cd', declaredBy: [], automated: false, prune: true, selfHeal: true, suspended: false, recreates: false, createsNamespace: false, syncOptions: [], dependsOn: [] };
  const orderOf = (where: Root) => {
    const [one] = computeImpact([{ root: where, base: rendered(shop(before), { root: where }), head: rendered(shop(after), { root: where }) }], labels).roots;
    return one?.order?.map(({ text, changes }) => [text, changes.map((index) => `${one.changes[index]?.gvk.kind} ${one.changes[index]?.name}`).sort()]);
  };

  test('is there where waves differ', () => {
    const order = [['Sync, wave 0', ['Deployment web', 'NetworkPolicy web', 'Role web', 'Service web']], ['Sync, wave 2', ['Deployment old']]];
    expect(orderOf(root)).toEqual(order);
    expect(orderOf({ ...root, delivery })).toEqual(order);
  });

  test('is not where Flux delivers, nor where all goes together', () => {
    expect(orderOf({ ...root, delivery: { ...delivery, by: 'flux' } })).toBeUndefined();
    const flat = (text: string): string => text.replace(", annotations: { argocd.argoproj.io/sync-wave: '2' }", '');
    expect(impactOf(flat(shop(before)), flat(shop(after))).roots[0]).not.toHaveProperty('order');
  });
});

describe('the verdict', () => {
  test('names what opens, where nothing is lost', () => {
    expect(everything.headline).toMatch(/^Lets ServiceAccount shop\/web read every Secret; opens Deployment shop\/web to the outside; restarts the pods of 2 Deployments[^.]*\.$/);
    const lost = impactOf(`${shop(before)}---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { resources: { requests: { storage: 1Gi } } }\n`, shop(after));
    expect(lost.headline).toMatch(/^Deletes 1 PersistentVolumeClaim \(data may be lost\)/);
    expect(lost.headline).not.toMatch(/read every Secret|outside/);
  });

  test('names what is the same in several namespaces once', () => {
    const pairs = ['a', 'b'].map((name) => {
      const where: Root = { ...root, id: name, path: name, name };
      return { root: where, base: rendered(shop(before, name), { root: where }), head: rendered(shop(after, name), { root: where }) };
    });
    expect(computeImpact(pairs, labels).headline).toMatch(/^Lets ServiceAccount web \(in 2 namespaces\) read every Secret; opens Deployment web \(in 2 namespaces\) to the outside;/);
  });
});

describe('the sections of the document', () => {
  const document = impactDocument(computeImpact([{ root, base: rendered(shop(before)), head: rendered(shop(after)) }], labels, { prices: { cpu: 10, currency: 'EUR' } }));

  test('say in short what the page shows', () => {
    expect(document.text.slice(document.text.indexOf('  =   '), document.text.lastIndexOf('\n\n') + 1)).toMatchInlineSnapshot(`
      "  =   rollouts
            * Deployment shop/web: 8 pods in 3 steps, at least 6 ready; Sync, wave 0  # apps/web/all.yaml:15
            ! Deployment shop/old: 1 pod in 2 steps, none ready meanwhile; Sync, wave 2  # apps/web/all.yaml:29
        =   capacity
            ~ cost in a month: 10 EUR → 40 EUR
            ! namespace shop, requested CPU: 1 core → 4 cores (+3 cores), over the quota of 2
              cores
            ~ namespace shop, pods: 3 → 9 (+6)
        =   connections
            + outside of the cluster → Deployment shop/web: TCP 80, through LoadBalancer
              Service shop/web  # apps/web/all.yaml:35
            - Deployment shop/old → Deployment shop/web: TCP 8080  # apps/web/all.yaml:45
        =   rights
            + ServiceAccount shop/web: get secrets in namespace shop (leads to: read every
              Secret)  # apps/web/all.yaml:63
        =   pod security
            ! namespace shop: restricted → baseline, for Deployment web  # apps/web/all.yaml:17
      "
    `);
  });

  test('lead to their lines', () => {
    const lines = document.text.split('\n');
    const row = lines.findIndex((line) => line.includes('→ Deployment shop/web: TCP 80, through'));
    expect(document.links.filter(({ line }) => line === row || line === row + 1).map(({ at }) => at.line)).toEqual([lineOf('type: LoadBalancer')]);
  });

  test('are not there where nothing differs', () => {
    expect(impactDocument(impactOf(shop(before), shop({ ...before, verbs: '' }))).text).not.toContain('  =   ');
  });

  test('keep to the documented grammar, as its example does', () => {
    const page = readFileSync(new URL('../../../docs/impact-document.md', import.meta.url), 'utf8');
    const example = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const grammar = grammarOf(/```ebnf\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    const incomplete = computeImpact([{ root, base: rendered(shop(before)), head: rendered(shop(after), { complete: false }) }], labels);
    for (const text of [example, document.text, impactDocument(incomplete).text, impactDocument(impactOf(shop(before), shop(before))).text, impactDocument(everything).text]) {
      expect(unknownLines(text, grammar)).toEqual([]);
    }
    expect(unknownLines('nothing of the kind\n  ?? what\n   +   odd\n', grammar)).toHaveLength(3);
  });
});

/** The productions of the page that begin a line, as expressions. */
function grammarOf(text: string): readonly RegExp[] {
  const productions = new Map(text.replace(/\/\*.*?\*\//g, '').split(/\n(?=\w)/).map((one) => {
    const [name = '', ...rest] = one.split('::=');
    return [name.trim(), rest.join('::=')] as const;
  }));
  const terminals: Readonly<Record<string, string>> = { text: '.+', name: '\\S+', namespace: '[^\\s/]+', kind: '\\S+', note: ' +.+', folder: '\\S.*?', path: '.+?', file: '\\S+', line: '\\d+', number: '\\d+', json: '.+', blank: '' };
  const expression = (production: string, depth = 0): string => production.replace(/\s*\n\s*/g, '\n').trim().split('\n').map((line) =>
    [...line.matchAll(/"([^"]*)"|(\w+)|([()|?*+])/g)].map(([, literal, name, sign]) => {
      if (literal !== undefined) return `(?:${literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})`;
      if (name === undefined) return sign === '(' ? '(?:' : sign;
      const inner = productions.get(name);
      const terminal = terminals[name];
      if (terminal !== undefined) return `(?:${terminal})`;
      return (inner === undefined || depth > 3 ? '(?:.+)' : `(?:${expression(inner.split('\n')[0] ?? '', depth + 1)})`);
    }).join('')).join('|');
  // A production's further lines begin lines of their own; those that only name others begin none.
  return ['heading', 'title', 'unchanged', 'problem', 'incomplete', 'object', 'consequence', 'field', 'stays', 'lint', 'section', 'row', 'more', 'summary'].flatMap((name) =>
    (productions.get(name) ?? '').split('\n').filter((line) => line.includes('"')).map((line) => new RegExp(`^${expression(line.trim().replace(/^\((.*)\)[?*]$/, '$1'))}$`)));
}

const unknownLines = (text: string, grammar: readonly RegExp[]): readonly string[] => text.split('\n').filter((line) => line !== '' && !grammar.some((expression) => expression.test(line)));

describe('the tables of a comment', () => {
  test('say what differs, and where', () => {
    const text = impactMarkdown(everything, { link: ({ file, line }) => `https://host.example/${file}#L${(line ?? 0) + 1}` });
    expect(text).toContain('#### Who can do what\n\n|  | Who | What | Leads to | Because of | Environment |\n| --- | --- | --- | --- | --- | --- |\n'
      + `| gained | ServiceAccount shop/web | get secrets in namespace shop | read every Secret | [\`apps/web/all.yaml:${lineOf('resources: [secrets]') + 1}\`](https://host.example/apps/web/all.yaml#L${lineOf('resources: [secrets]') + 1}) | \`web\` |`);
    expect(text).toContain('| gained | outside of the cluster | Deployment shop/web | TCP 80 through LoadBalancer Service shop/web |');
    expect(text).toMatch(/\| shop \| requested CPU \| 1 core \| 4 cores \| \\\+3 cores, over the quota of 2 cores \| `web` \|/);
    expect(text).toContain('| shop | restricted | baseline (falls) | Deployment web |');
    expect(text.indexOf('#### Warnings')).toBeLessThan(text.indexOf('#### Who can do what'));
    expect(text.indexOf('#### Capacity')).toBeLessThan(text.indexOf('#### What changes'));
  });

  test('name environments that are alike once, and keep to the room there is', () => {
    const names = Array.from({ length: 40 }, (_, index) => `env-${index}`);
    const pairs = names.map((name) => {
      const where: Root = { ...root, id: name, path: name, name };
      return { root: where, base: rendered(shop(before, name), { root: where }), head: rendered(shop(after, name), { root: where }) };
    });
    const text = impactMarkdown(computeImpact(pairs, labels));
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toContain('| gained | ServiceAccount web | get secrets in its namespace | read every Secret |');
    expect(text.match(/^\| gained \|/gm)).toHaveLength(2);
    expect(text).toMatch(/\*\*Left out, .*differences of capacity/);
  });
});
