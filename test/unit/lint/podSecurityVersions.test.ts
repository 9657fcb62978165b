import { describe, expect, test } from 'vitest';
import { applyFix } from './applied.ts';
import { lintText } from './marked.ts';

const pod = (spec: string, metadata = '') => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n${metadata}spec:\n${spec}`;
const container = (context: string) => `  containers:\n    - name: web\n      image: web:1\n      securityContext:\n        ${context}\n`;

/** The rules of a pattern that find something, in a release. */
async function found(text: string, only: RegExp, minor: number): Promise<readonly string[]> {
  return (await lintText(text, { only, kubernetesVersion: `1.${String(minor)}` })).findings.map(({ rule }) => rule.replace('security/', ''));
}

describe('what the Pod Security Standards say depends on the release', () => {
  test.each([
    ['net.ipv4.ip_local_reserved_ports', 28, 0],
    ['net.ipv4.tcp_keepalive_time', 28, 1], ['net.ipv4.tcp_keepalive_time', 29, 0],
    ['net.ipv4.tcp_rmem', 31, 1], ['net.ipv4.tcp_rmem', 32, 0],
    ['net.ipv4.tcp_notsent_lowat', 36, 1], ['net.ipv4.tcp_notsent_lowat', 37, 0],
    ['net.ipv4.ip_unprivileged_port_start', 28, 0], ['net/ipv4/tcp_rmem', 37, 1], ['kernel.msgmax', 37, 1], ['${SYSCTL}', 37, 0],
  ])('sysctl %s in 1.%i: %i', async (name, minor, count) => {
    const text = pod(`  securityContext:\n    sysctls:\n      - name: ${name}\n        value: "1"\n  containers:\n    - name: web\n`);
    expect(await found(text, /unsafe-sysctls/, minor)).toHaveLength(count);
  });

  test('says from which release on a sysctl is safe', async () => {
    const { findings } = await lintText(pod('  securityContext:\n    sysctls:\n      - name: net.ipv4.tcp_rmem\n        value: "1"\n  containers:\n    - name: web\n'), { only: 'security/unsafe-sysctls', kubernetesVersion: '1.30' });
    expect(findings[0]?.message).toContain('safe from Kubernetes 1.32 on');
  });

  test.each([
    [false, 30, ['unmasked-proc']], [false, 34, ['proc-mount']], [false, 37, ['proc-mount']],
    [true, 30, ['unmasked-proc']], [true, 34, ['unmasked-proc']], [true, 37, ['unmasked-proc']],
  ])('unmasked /proc, user namespace %s, in 1.%i: %j', async (userNamespace, minor, rules) => {
    expect(await found(pod(`${userNamespace ? '  hostUsers: false\n' : ''}${container('procMount: Unmasked')}`), /proc/, minor)).toEqual(rules);
  });

  test.each([[33, 1], [34, 1]])('host of a probe in 1.%i: %i', async (minor, count) => {
    expect(await found(pod('  containers:\n    - name: web\n      livenessProbe:\n        tcpSocket: { host: 127.0.0.1, port: 1 }\n'), /probe-host/, minor)).toHaveLength(count);
  });

  test.each([[33, 0], [34, 1]])('host of a probe on the network of the node in 1.%i: %i', async (minor, count) => {
    expect(await found(pod('  hostNetwork: true\n  containers:\n    - name: web\n      livenessProbe:\n        httpGet: { host: 127.0.0.1, port: 1 }\n'), /probe-host/, minor)).toHaveLength(count);
  });

  test.each([['container_engine_t', 30, 1], ['container_engine_t', 31, 0], ['container_t', 28, 0], ['spc_t', 37, 1], ['${TYPE}', 37, 0], ['', 37, 0]])('SELinux type %s in 1.%i: %i', async (type, minor, count) => {
    expect(await found(pod(container(`seLinuxOptions: { type: "${type}" }`)), /selinux/, minor)).toHaveLength(count);
  });

  test.each([[34, 1], [35, 0]])('root in a user namespace in 1.%i: %i', async (minor, count) => {
    expect(await found(pod(`  hostUsers: false\n${container('runAsUser: 0')}`), /run-as-root/, minor)).toHaveLength(count);
  });

  test.each([[29, 0], [30, 1]])('AppArmor annotations in 1.%i: %i', async (minor, count) => {
    expect(await found(pod('  containers:\n    - name: web\n', '  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: runtime/default\n'), /app-armor-annotation/, minor)).toHaveLength(count);
  });

  test.each([[34, 1], [35, 0]])('images that need no credentials on the node in 1.%i: %i', async (minor, count) => {
    expect(await found(pod('  containers:\n    - name: web\n      image: web:1\n'), /pull-policy/, minor)).toHaveLength(count);
  });

  test.each([[32, 'run commands as root'], [33, 'unless they were told otherwise'], [36, 'no node accepts it']])('gitRepo volumes in 1.%i: %s', async (minor, words) => {
    const { findings } = await lintText(pod('  containers:\n    - name: web\n  volumes:\n    - name: git\n      gitRepo: { repository: x }\n'), { only: 'security/git-repo-volume', kubernetesVersion: `1.${String(minor)}` });
    expect(findings[0]?.message).toContain(words);
  });
});

describe('profiles that annotations set', () => {
  const fixed = async (text: string, only: string) => {
    const { findings } = await lintText(text, { only });
    return findings[0]?.fix && applyFix(text, findings[0].fix);
  };

  test('seccomp moves into the pod, or into the container that is named', async () => {
    expect(await fixed(pod('  containers:\n    - name: web\n', '  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: docker/default\n    team: shop\n'), 'security/seccomp-annotation'))
      .toBe(pod('  containers:\n    - name: web\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n', '  annotations:\n    team: shop\n'));
    expect(await fixed(pod('  containers:\n    - name: web\n', '  annotations:\n    container.seccomp.security.alpha.kubernetes.io/web: runtime/default\n    team: shop\n'), 'security/seccomp-annotation'))
      .toBe(pod('  containers:\n    - name: web\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n', '  annotations:\n    team: shop\n'));
  });

  test('a profile that nobody can translate is left to a person', async () => {
    expect(await fixed(pod('  containers:\n    - name: web\n', '  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: localhost/web.json\n'), 'security/seccomp-annotation')).toBeUndefined();
  });

  test('AppArmor moves into the container, with the name of a profile of the node', async () => {
    expect(await fixed(pod('  containers:\n    - name: web\n', '  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: localhost/k8s-web\n    team: shop\n'), 'security/app-armor-annotation'))
      .toBe(pod('  containers:\n    - name: web\n      securityContext:\n        appArmorProfile:\n          type: Localhost\n          localhostProfile: k8s-web\n', '  annotations:\n    team: shop\n'));
  });

  test('an annotation for a container that is not there protects nothing', async () => {
    const { findings } = await lintText(pod('  containers:\n    - name: web\n', '  annotations:\n    container.apparmor.security.beta.kubernetes.io/wbe: runtime/default\n'), { only: 'security/app-armor-annotation' });
    expect(findings[0]?.message).toContain('There is no container "wbe"');
  });
});

describe('options', () => {
  const images = pod('  containers:\n    - { name: a, image: nginx }\n    - { name: b, image: docker.io/team/web:1 }\n    - { name: c, image: ghcr.io/team/web:1 }\n    - { name: d, image: ghcr.io/teams/web:1 }\n    - { name: e, image: "registry.example.com:5000/web@sha256:00" }\n');
  const untrusted = async (options: Record<string, string[]>) =>
    (await lintText(images, { only: 'security/untrusted-registry', options: { 'security/untrusted-registry': options } })).findings.map(({ message }) => /"(\w)"/.exec(message)?.[1]);

  test('registries are trusted by name or by the beginning of a repository', async () => {
    expect(await untrusted({})).toEqual([]);
    expect(await untrusted({ trusted: ['ghcr.io/team'] })).toEqual(['a', 'b', 'd', 'e']);
    expect(await untrusted({ trusted: ['docker.io/library', 'registry.example.com:5000', 'ghcr.io/'] })).toEqual(['b']);
    expect(await untrusted({ untrusted: ['docker.io'] })).toEqual(['a', 'b']);
  });

  test('the lowest user is a person\'s choice', async () => {
    const text = pod('  securityContext:\n    runAsUser: 1000\n  containers:\n    - name: web\n');
    const count = async (minimum: number) => (await lintText(text, { only: 'security/low-user-id', options: { 'security/low-user-id': { minimum } } })).findings.length;
    expect([await count(1000), await count(1001)]).toEqual([0, 1]);
  });
});

test('no message holds a secret', async () => {
  const secret = 'Tr0ub4dor-and-3';
  const text = `${pod(`  containers:\n    - name: web\n      image: web:1\n      args: [--password=${secret}, "https://a:${secret}@example.com"]\n      env:\n        - { name: PASSWORD, value: ${secret} }\n        - { name: URL, value: "redis://:${secret}@cache" }\n`)}---
apiVersion: v1
kind: Secret
metadata: { name: a }
stringData: { password: ${secret} }
data: { token: ${btoa(secret)} }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: a }
data:
  password: ${secret}
  file: |
    password=${secret}
`;
  const { findings } = await lintText(text);
  expect(findings.filter(({ rule }) => rule.startsWith('security/secret-in'))).toHaveLength(8);
  for (const { message, why, fix } of findings) expect(`${message} ${why ?? ''} ${JSON.stringify(fix ?? '')}`).not.toMatch(new RegExp(`${secret}|${btoa(secret)}`));
});
