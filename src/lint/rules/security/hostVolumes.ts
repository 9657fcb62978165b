import type { Container, PodView, View } from '../../rule.ts';

/** A hostPath volume of a pod, with the mounts that give it to containers. */
export interface HostVolume {
  readonly volume: View;
  readonly name: string;
  /** The directory or file of the node, without `.` and double slashes; `/var/run` is where it leads, `/run`. */
  readonly path: string;
  readonly mounts: readonly { readonly container: Container; readonly mount: View; readonly writable: boolean }[];
}

export function hostVolumes(pod: PodView): readonly HostVolume[] {
  return pod.items('volumes').flatMap((volume) => {
    const path = volume.get('hostPath.path');
    const name = volume.get('name');
    if (typeof path !== 'string' || typeof name !== 'string') return [];
    const mounts = pod.containers.flatMap((container) => container.items('volumeMounts')
      .filter((mount) => mount.get('name') === name)
      .map((mount) => ({ container, mount, writable: mount.get('readOnly') !== true })));
    return [{ volume, name, path: nodePath(path), mounts }];
  });
}

function nodePath(written: string): string {
  const steps = written.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.');
  return `/${steps.join('/')}`.replace(/^\/var\/run(?=\/|$)/, '/run');
}

/**
 * Sockets through which the container runtime of a node takes orders (Kubernetes documentation, Container Runtimes and
 * Installing kubeadm; documentation of k3s, k0s, MicroK8s and podman). The last two are named pipes of Windows nodes.
 */
const runtimeSockets = [
  '/run/docker.sock', '/run/containerd/containerd.sock', '/run/crio/crio.sock', '/run/cri-dockerd.sock', '/run/dockershim.sock',
  '/run/podman/podman.sock', '/run/k3s/containerd/containerd.sock', '/run/k0s/containerd.sock',
  '/var/snap/microk8s/common/run/containerd.sock', '/pipe/docker_engine', '/pipe/containerd-containerd',
];

/** Parts of a node whose files give whoever reads them the rights of others. */
const secretPaths = ['/etc/kubernetes', '/etc/shadow', '/etc/ssh', '/home', '/proc', '/root', '/var/lib/etcd', '/var/lib/kubelet', '/var/lib/rancher'];

const contains = (outer: string, inner: string) => outer === inner || inner.startsWith(outer === '/' ? '/' : `${outer}/`);

/** The runtime's socket that a path gives access to, itself or by a folder above it; the whole file system is another matter. */
export function runtimeSocketIn(path: string): string | undefined {
  return path === '/' ? undefined : runtimeSockets.find((socket) => contains(path, socket));
}

/** Whether even reading below a path endangers the cluster. */
export function holdsSecrets(path: string): boolean {
  return secretPaths.some((secret) => contains(path, secret) || contains(secret, path));
}
