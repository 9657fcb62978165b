import { describe, expect, test } from 'vitest';
import { applyFix } from './applied.ts';
import { lintText, markFindings } from './marked.ts';

const expectMarks = async (only: string | RegExp, marked: string) => expect(await markFindings(marked, { only })).toBe(marked);

/** The text after the fix of the first finding of a rule. */
async function fixed(rule: string, text: string): Promise<string | undefined> {
  const { findings } = await lintText(text, { only: rule });
  return findings[0]?.fix && applyFix(text, findings[0].fix);
}

const workload = (apiVersion: string, kind: string, path: string[], spec: string) => {
  const parents = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n');
  const indent = '  '.repeat(path.length);
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: web\n${parents}\n${spec.split('\n').map((line) => (line.startsWith('#') ? line : indent + line)).join('\n')}`;
};

describe('every kind of object that is or creates a pod', () => {
  test.each([
    ['v1', 'Pod', ['spec']],
    ['v1', 'PodTemplate', ['template', 'spec']],
    ['v1', 'ReplicationController', ['spec', 'template', 'spec']],
    ['apps/v1', 'Deployment', ['spec', 'template', 'spec']],
    ['apps/v1', 'StatefulSet', ['spec', 'template', 'spec']],
    ['apps/v1', 'DaemonSet', ['spec', 'template', 'spec']],
    ['apps/v1', 'ReplicaSet', ['spec', 'template', 'spec']],
    ['batch/v1', 'Job', ['spec', 'template', 'spec']],
    ['batch/v1', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
  ])('%s %s', async (apiVersion, kind, path) => {
    const text = workload(apiVersion, kind, path, `containers:
- name: web
  securityContext:
    privileged: true
initContainers:
- name: init
  securityContext:
    privileged: true
ephemeralContainers:
- name: debug
  securityContext:
    privileged: true`);
    const { findings } = await lintText(text, { only: 'security/privileged-container' });
    expect(findings.map(({ range, message }) => [text.slice(range.start, range.end), message.split(' runs')[0]])).toEqual([
      ['true', 'Container "web"'], ['true', 'Init container "init"'], ['true', 'Ephemeral container "debug"'],
    ]);
  });

  test('a custom resource with a field named spec.containers is no pod', async () => {
    await expectMarks('security/', 'apiVersion: example.com/v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  hostNetwork: true\n  containers:\n    - name: web\n');
  });

  test('a pod that is malformed breaks no rule', async () => {
    for (const spec of ['spec: text', 'spec:', 'spec: []', 'spec: { containers: 1, volumes: x }', 'spec: { containers: [1, [], { name: {} }], volumes: [1], securityContext: { sysctls: {} } }']) {
      const { findings } = await lintText(`apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n${spec}\n`, { only: 'lint/' });
      expect(findings).toEqual([]);
    }
  });
});

const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}`;
const windows = `  os:\n    name: windows\n`;

describe('privileged-container', () => {
  test('speaks only of true', async () => {
    await expectMarks('security/privileged-container', pod(`  containers:
    - { name: a, securityContext: { privileged: false } }
    - { name: b, securityContext: { privileged: null } }
    - { name: c, securityContext: { privileged: "true" } }
    - { name: d, securityContext: { privileged: true } }
#                                               ^^^^ security/privileged-container
`));
  });
});

describe('privilege-escalation', () => {
  const rule = 'security/privilege-escalation';

  test('points at the nearest thing that is there', async () => {
    await expectMarks(rule, pod(`  containers:
    - name: nothing
#           ^^^^^^^ security/privilege-escalation
    - name: context
      securityContext:
#     ^^^^^^^^^^^^^^^ security/privilege-escalation
        runAsNonRoot: true
    - name: allowed
      securityContext:
        allowPrivilegeEscalation: true
#                                 ^^^^ security/privilege-escalation
    - name: forbidden
      securityContext:
        allowPrivilegeEscalation: false
    - name: unknown
      securityContext:
        allowPrivilegeEscalation: \${ALLOW}
`));
  });

  test('adds the field where it belongs', async () => {
    expect(await fixed(rule, pod('  containers:\n    - name: web\n      image: web:1\n  restartPolicy: Never\n'))).toBe(
      pod('  containers:\n    - name: web\n      image: web:1\n      securityContext:\n        allowPrivilegeEscalation: false\n  restartPolicy: Never\n'));
    expect(await fixed(rule, pod('  containers: [{ name: web, image: "web:1" }]\n'))).toBe(
      pod('  containers: [{ securityContext: {allowPrivilegeEscalation: false}, name: web, image: "web:1" }]\n'));
  });

  test('leaves out what the API server would refuse: false with privileged or CAP_SYS_ADMIN', async () => {
    await expectMarks(rule, pod('  containers:\n    - name: web\n      securityContext:\n        privileged: true\n'));
    const text = pod('  containers:\n    - name: web\n      securityContext:\n        capabilities:\n          add: [CAP_SYS_ADMIN]\n');
    const { findings } = await lintText(text, { only: rule });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeUndefined();
  });

  test('does not ask it of Windows pods, where it may not be set', async () => {
    await expectMarks(rule, pod(`${windows}  containers:\n    - name: web\n`));
  });
});

describe('capabilities', () => {
  const capabilities = (body: string) => pod(`  containers:\n    - name: web\n      securityContext:\n        capabilities:\n${body}`);

  test('what baseline allows is only a hint, what it does not a warning, and nothing is said twice', async () => {
    await expectMarks(/capabilities/, capabilities(`          drop: [ALL]
          add:
            - NET_BIND_SERVICE
            - CHOWN
#             ^^^^^ security/unrestricted-capabilities
            - NET_RAW
#             ^^^^^^^ security/dangerous-capabilities
            - ALL
#             ^^^ security/dangerous-capabilities
`));
  });

  test('every capability of the baseline standard may be added', async () => {
    const names = ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'];
    await expectMarks('security/dangerous-capabilities', capabilities(`          add: [${names.join(', ')}]\n`));
  });

  test('names are mended to what Kubernetes knows', async () => {
    expect(await fixed('security/dangerous-capabilities', capabilities('          add: [CAP_CHOWN]\n'))).toBe(capabilities('          add: [CHOWN]\n'));
    expect(await fixed('security/unrestricted-capabilities', capabilities('          drop:\n            - all\n'))).toBe(capabilities('          drop:\n            - ALL\n'));
  });

  test('a list that drops some is replaced by one that drops all', async () => {
    expect(await fixed('security/unrestricted-capabilities', capabilities('          drop: [NET_RAW]\n'))).toBe(capabilities('          drop: [ALL]\n'));
  });

  test('a dangerous capability is removed, also as the only one', async () => {
    expect(await fixed('security/dangerous-capabilities', capabilities('          add:\n            - SYS_ADMIN\n'))).toBe(capabilities('          add: []\n'));
  });

  test('Windows pods need not drop any', async () => {
    await expectMarks('security/unrestricted-capabilities', pod(`${windows}  containers:\n    - name: web\n`));
  });
});

describe('run-as-root', () => {
  const rule = 'security/run-as-root';

  test('is said once for the pod when it is so for all containers', async () => {
    await expectMarks(rule, `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
#^^^ security/run-as-root
  initContainers:
    - name: init
  containers:
    - name: web
`);
  });

  test('is said for the containers that are left', async () => {
    await expectMarks(rule, pod(`  containers:
    - name: web
      securityContext:
        runAsNonRoot: true
    - name: sidecar
#           ^^^^^^^ security/run-as-root
`));
  });

  test('lets the container have precedence over the pod', async () => {
    await expectMarks(rule, pod(`  securityContext:
    runAsNonRoot: true
    runAsUser: 1000
  containers:
    - name: inherits
    - name: overrides
      securityContext:
        runAsNonRoot: false
#                     ^^^^^ security/run-as-root
    - name: root
      securityContext:
        runAsNonRoot: false
#                     ^^^^^ security/run-as-root
        runAsUser: 0
`));
  });

  test('asks for runAsNonRoot even where a user is named, as the restricted standard does, and says so', async () => {
    const { findings } = await lintText(pod('  securityContext:\n    runAsUser: 1000\n  containers:\n    - name: web\n'), { only: rule });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('restricted Pod Security Standard asks for runAsNonRoot: true')]);
  });

  test('says nothing of pods in a user namespace, or of what a variable decides', async () => {
    await expectMarks(rule, pod('  hostUsers: false\n  securityContext:\n    runAsUser: 0\n  containers:\n    - name: web\n'));
    await expectMarks(rule, pod('  securityContext:\n    runAsNonRoot: ${NON_ROOT}\n  containers:\n    - name: web\n'));
  });

  test('is mended in the pod', async () => {
    expect(await fixed(rule, pod('  containers:\n    - name: web\n    - name: log\n'))).toBe(pod('  containers:\n    - name: web\n    - name: log\n  securityContext:\n    runAsNonRoot: true\n'));
  });

  test('gives way to non-root-conflict, for a pod that cannot start is no pod that runs as root', async () => {
    const text = `  securityContext:
    runAsNonRoot: true
    runAsUser: 0
#              ^ security/non-root-conflict
  containers:
    - name: web
    - name: log
      securityContext:
        runAsUser: 10
`;
    await expectMarks('security/non-root-conflict', pod(text));
    expect((await lintText(pod(text), { only: rule })).findings).toEqual([]);
  });
});

describe('writable-root-filesystem', () => {
  test('is not asked of Windows pods, nor where a variable decides', async () => {
    await expectMarks('security/writable-root-filesystem', pod(`${windows}  containers:\n    - name: web\n`));
    await expectMarks('security/writable-root-filesystem', pod('  containers:\n    - name: web\n      securityContext:\n        readOnlyRootFilesystem: ${READ_ONLY}\n'));
  });
});

describe('host-namespaces', () => {
  test('tells of each', async () => {
    await expectMarks('security/host-namespaces', pod(`  hostNetwork: true
#              ^^^^ security/host-namespaces
  hostPID: true
#          ^^^^ security/host-namespaces
  hostIPC: false
  containers:
    - name: web
`));
  });
});

describe('host-port', () => {
  const ports = (network: string) => pod(`${network}  containers:
    - name: web
      ports:
        - hostPort: 80
#                   ^^ security/host-port
          containerPort: 8080
        - containerPort: 9090
          hostPort: 0
        - containerPort: 1000
          hostPort: \${PORT}
`);

  test('counts every number but 0', () => expectMarks('security/host-port', ports('')));

  test('leaves pods on the network of the node to host-namespaces', async () => {
    expect((await lintText(ports('  hostNetwork: true\n'), { only: 'security/host-port' })).findings).toEqual([]);
  });

  test('is removed, also as the first key of its item', async () => {
    expect(await fixed('security/host-port', pod('  containers:\n    - name: web\n      ports:\n        - hostPort: 80\n          containerPort: 8080\n'))).toBe(
      pod('  containers:\n    - name: web\n      ports:\n        - containerPort: 8080\n'));
  });
});

describe('volumes of the node', () => {
  const volume = (path: string, mount: string, mark = '') => pod(`  containers:
    - name: web
      volumeMounts:
        - name: node
          mountPath: /node
${mount}  volumes:
    - name: node
      hostPath:
        path: ${path}
${mark && `#             ${'^'.repeat(path.length)} security/${mark}\n`}`);
  const readOnly = '          readOnly: true\n';

  test.each([
    ['/srv/data', '', 'host-path'],
    ['/srv/data', readOnly, 'host-path-read-only'],
    ['/var/log', readOnly, 'host-path-read-only'],
    ['/etc/ssl/certs', readOnly, 'host-path-read-only'],
    ['/', readOnly, 'host-path'],
    ['/etc', readOnly, 'host-path'],
    ['/etc/kubernetes/pki', readOnly, 'host-path'],
    ['/var/lib/kubelet/pods', readOnly, 'host-path'],
    ['/homestead', readOnly, 'host-path-read-only'],
    ['/var/run/docker.sock', readOnly, 'docker-socket'],
    ['/run/docker.sock', '', 'docker-socket'],
    ['//var//run/./docker.sock', '', 'docker-socket'],
    ['/run/containerd/containerd.sock', '', 'docker-socket'],
    ['/var/run/crio/crio.sock', '', 'docker-socket'],
    ['/var/run', '', 'docker-socket'],
    ['/run/containerd/', '', 'docker-socket'],
    ['/var/runners', '', 'host-path'],
    ['\\\\.\\pipe\\docker_engine', '', 'docker-socket'],
  ])('%s (%j) is told once, by %s', async (path, mount, rule) => {
    const marked = volume(path, mount, rule);
    const { findings } = await lintText(volume(path, mount), { only: 'security/' });
    const told = findings.filter((finding) => /host-path|docker-socket/.test(finding.rule));
    expect(told.map((finding) => finding.rule)).toEqual([`security/${rule}`]);
    await expectMarks(`security/${rule}`, marked);
  });

  test('one writable mount of several is enough, and its fix makes just that one read-only', async () => {
    const text = pod(`  initContainers:
    - name: init
      volumeMounts:
        - { name: node, mountPath: /node }
  containers:
    - name: web
      volumeMounts:
        - name: node
          mountPath: /node
          readOnly: true
        - name: node
          mountPath: /again
          readOnly: false
  volumes:
    - name: node
      hostPath: { path: /srv }
`);
    const { findings } = await lintText(text, { only: 'security/host-path' });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^Init container "init", Container "web" can change files of the node below \/srv/)]);
    expect(await fixed('security/host-path', text)).toBe(text.replace('{ name: node, mountPath: /node }', '{ readOnly: true, name: node, mountPath: /node }').replace('readOnly: false', 'readOnly: true'));
  });

  test('the socket goes with its mounts', async () => {
    expect(await fixed('security/docker-socket', volume('/run/docker.sock', ''))).toBe(pod('  containers:\n    - name: web\n      volumeMounts: []\n  volumes: []\n'));
  });

  test('a volume that nothing mounts is told as such, and removed', async () => {
    const text = pod('  containers:\n    - name: web\n  volumes:\n    - name: node\n      hostPath:\n        path: /srv\n    - name: tmp\n      emptyDir: {}\n');
    expect(await fixed('security/host-path-read-only', text)).toBe(pod('  containers:\n    - name: web\n  volumes:\n    - name: tmp\n      emptyDir: {}\n'));
  });
});

describe('unsafe-sysctls', () => {
  test('knows the safe set of every release, and the form with slashes', async () => {
    await expectMarks('security/unsafe-sysctls', pod(`  securityContext:
    sysctls:
      - { name: kernel.shm_rmid_forced, value: "0" }
      - { name: net.ipv4.tcp_keepalive_time, value: "60" }
      - { name: net.ipv4.tcp_rmem, value: "1" }
      - { name: net/ipv4/tcp_syncookies, value: "1" }
#               ^^^^^^^^^^^^^^^^^^^^^^^ security/unsafe-sysctls
      - { name: kernel.msgmax, value: "65536" }
#               ^^^^^^^^^^^^^ security/unsafe-sysctls
  containers:
    - name: web
`));
  });
});

describe('proc-mount', () => {
  test('allows Default, and Unmasked in a user namespace', async () => {
    await expectMarks('security/proc-mount', pod('  containers:\n    - name: web\n      securityContext:\n        procMount: Default\n'));
    await expectMarks('security/proc-mount', pod('  hostUsers: false\n  containers:\n    - name: web\n      securityContext:\n        procMount: Unmasked\n'));
  });
});
