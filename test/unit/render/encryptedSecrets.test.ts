import { describe, expect, it } from 'vitest';
import { deployment, names, renderFiles, renderNew } from './trees.ts';

const encrypted = (value: string, annotations = '{}', kind = 'Secret'): string => `apiVersion: v1
kind: ${kind}
metadata:
  name: access
  annotations: ${annotations}
  labels: {team: shop}
type: Opaque
stringData:
  password: ENC[AES256_GCM,data:${value},iv:a=,tag:b=,type:str]
sops:
  mac: ENC[AES256_GCM,data:mac${value},type:str]
  lastmodified: "2026-01-01T00:00:00Z"
`;
const ksops = 'apiVersion: viaduct.ai/v1\nkind: ksops\nmetadata: {name: generator, annotations: {config.kubernetes.io/function: "exec: {path: ksops}"}}\n';
const app = (value: string, annotations?: string) => ({
  'app/kustomization.yaml': 'namespace: shop\nnamePrefix: my-\nresources: [web.yaml]\ngenerators: [generator.yaml]\n',
  'app/web.yaml': deployment('web').replace('containers:', 'volumes: [{name: access, secret: {secretName: access}}]\n      containers:'),
  'app/generator.yaml': `${ksops}files: [./access.enc.yaml]\n`,
  'app/access.enc.yaml': encrypted(value, annotations),
});

describe('a kustomization whose Secrets KSOPS decrypts', () => {
  it('is built without the program, with the encrypted values', async () => {
    const root = await renderNew(app('first'), 'app');
    expect(root).toMatchObject({ complete: true, problems: [] });
    expect(names(root)).toEqual(expect.arrayContaining(['Secret/my-access', 'Deployment/my-web']));
    const secret = root.objects.find(({ gvk }) => gvk.kind === 'Secret');
    expect(secret?.value).toMatchObject({ type: 'Opaque', metadata: { namespace: 'shop', labels: { team: 'shop' } } });
    const { password } = secret?.value['data'] as { password: string };
    expect(Buffer.from(password, 'base64').toString()).toContain('ENC[AES256_GCM,data:first');
    expect(secret?.value).not.toHaveProperty('sops');
    expect(secret?.trace(['data', 'password'])).toMatchObject({ certainty: 'file', file: 'app/access.enc.yaml' });
  });

  it('differs when an encrypted value does, and not when it was only encrypted anew', async () => {
    const [changed] = await renderFiles(app('first'), app('second'));
    const data = (side: 'base' | 'head') => changed?.[side]?.objects.find(({ gvk }) => gvk.kind === 'Secret')?.value['data'];
    expect(data('base')).not.toEqual(data('head'));
    const again = { ...app('first'), 'app/access.enc.yaml': encrypted('first').replace('macfirst', 'other').replace('2026-01-01', '2026-02-02') };
    const [same] = await renderFiles(app('first'), again);
    expect(same?.head?.objects.map(({ value }) => value)).toEqual(same?.base?.objects.map(({ value }) => value));
  });

  it('gives names a hash where it is asked to, and those who use them the same', async () => {
    const root = await renderNew(app('first', '{kustomize.config.k8s.io/needs-hash: "true"}'), 'app');
    const secret = root.objects.find(({ gvk }) => gvk.kind === 'Secret');
    expect(secret?.name).toMatch(/^my-access-[2456789bcdfghkmt]{10}$/);
    expect(secret?.value).not.toHaveProperty(['metadata', 'annotations']);
    expect(JSON.stringify(root.objects.find(({ gvk }) => gvk.kind === 'Deployment')?.value)).toContain(`"secretName":"${secret?.name}"`);
  });

  it('has Secrets that are made of whole files', async () => {
    const root = await renderNew({
      'app/kustomization.yaml': 'generators: [generator.yaml]\n',
      'app/generator.yaml': `${ksops}secretFrom:\n- metadata: {name: files}\n  type: Opaque\n  files: [key.txt=./key.enc.txt]\n`,
      'app/key.enc.txt': '{"data": "ENC[AES256_GCM,data:x]", "sops": {}}',
    }, 'app');
    expect(root.objects[0]).toMatchObject({ name: 'files', value: { data: { 'key.txt': expect.any(String) as string } } });
  });

  it('is not built where something else is encrypted, and it says what it needs', async () => {
    const root = await renderNew({ ...app('first'), 'app/access.enc.yaml': encrypted('first', '{}', 'Issuer') }, 'app');
    expect(root).toMatchObject({ objects: [], complete: false });
    expect(root.problems[0]?.message).toMatch(/needs the kustomize plugin ksops, which is a program, and none is run/);
  });
});
