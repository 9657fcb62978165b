import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { parseImage } from '../image.ts';
import { absentFollows, absentIs, always, both, each, type FieldDefaults, within } from './rules.ts';

/*
 * Source: kubernetes v1.37.2, pkg/apis/core/v1/defaults.go and zz_generated.defaults.go. A field of Go type bool, int or
 * string that is omitted when empty is the same as false, 0 or ''; a pointer is not, and stands here only where it is set.
 */

const httpGet = within({ path: absentIs('/'), scheme: absentIs('HTTP') });

const probe = within({
  initialDelaySeconds: absentIs(0),
  timeoutSeconds: absentIs(1),
  periodSeconds: absentIs(10),
  successThreshold: absentIs(1),
  failureThreshold: absentIs(3),
  httpGet,
  grpc: within({ service: absentIs('') }),
});

const handler = within({ httpGet });
const fieldRef = within({ apiVersion: absentIs('v1') });
const resourceFieldRef = within({ divisor: absentIs('0') });
const downwardItems = each({ fieldRef, resourceFieldRef });

/** `Always` for `:latest` or no tag at all, `IfNotPresent` for anything else (SetDefaults_Container). */
function pullPolicy(container: JsonObject): JsonValue | undefined {
  if (typeof container.image !== 'string') return undefined;
  const { tag, digest } = parseImage(container.image);
  return tag === 'latest' || (tag === undefined && digest === undefined) ? 'Always' : 'IfNotPresent';
}

const container: FieldDefaults = {
  imagePullPolicy: absentFollows(pullPolicy),
  terminationMessagePath: absentIs('/dev/termination-log'),
  terminationMessagePolicy: absentIs('File'),
  workingDir: absentIs(''),
  stdin: absentIs(false),
  stdinOnce: absentIs(false),
  tty: absentIs(false),
  ports: each({ protocol: absentIs('TCP'), name: absentIs(''), hostPort: absentIs(0), hostIP: absentIs('') }),
  env: each({
    value: absentFollows((variable) => variable.valueFrom === undefined ? '' : undefined),
    valueFrom: within({ fieldRef, resourceFieldRef }),
  }),
  envFrom: each({ prefix: absentIs('') }),
  volumeMounts: each({ readOnly: absentIs(false), subPath: absentIs(''), subPathExpr: absentIs('') }),
  livenessProbe: probe,
  readinessProbe: probe,
  startupProbe: probe,
  lifecycle: within({ postStart: handler, preStop: handler }),
};

const mode = { defaultMode: absentIs(0o644) };

/** A volume without any source is an empty directory (SetDefaults_Volume). */
function emptyDir(volume: JsonObject): JsonValue | undefined {
  return Object.keys(volume).some((key) => key !== 'name') ? undefined : {};
}

const volume: FieldDefaults = {
  emptyDir: both(absentFollows(emptyDir), within({ medium: absentIs('') })),
  configMap: within(mode),
  secret: within(mode),
  downwardAPI: within({ ...mode, items: downwardItems }),
  projected: within({
    ...mode,
    sources: each({ serviceAccountToken: within({ audience: absentIs(''), expirationSeconds: absentIs(3600) }), downwardAPI: within({ items: downwardItems }) }),
  }),
  hostPath: within({ type: absentIs('') }),
  persistentVolumeClaim: within({ readOnly: absentIs(false) }),
  ephemeral: within({ volumeClaimTemplate: within({ spec: within({ volumeMode: absentIs('Filesystem') }) }) }),
};

/** Defaults of a pod's spec wherever it stands. */
export const podSpec: FieldDefaults = {
  restartPolicy: absentIs('Always'),
  dnsPolicy: absentIs('ClusterFirst'),
  terminationGracePeriodSeconds: absentIs(30),
  schedulerName: absentIs('default-scheduler'),
  securityContext: always({}),
  serviceAccountName: absentFollows((spec) => spec.serviceAccount ?? ''),
  serviceAccount: absentFollows((spec) => spec.serviceAccountName ?? ''),
  hostNetwork: absentIs(false),
  hostPID: absentIs(false),
  hostIPC: absentIs(false),
  nodeName: absentIs(''),
  hostname: absentIs(''),
  subdomain: absentIs(''),
  priorityClassName: absentIs(''),
  containers: each(container),
  initContainers: each(container),
  ephemeralContainers: each(container),
  volumes: each(volume),
};

/** Requests that are left out are the limits; for pods only, never for their templates (SetDefaults_Pod). */
function requestsFromLimits(parent: JsonObject): JsonValue | undefined {
  return isObject(parent.limits) ? parent.limits : undefined;
}

const podContainers = each({
  resources: within({
    requests: (written, resources) => {
      const limits = requestsFromLimits(resources);
      return isObject(limits) ? { ...limits, ...(isObject(written) ? written : {}) } : written;
    },
  }),
});

/** Further defaults of pods that are written as such. */
export const standalonePod: FieldDefaults = {
  spec: both(within(podSpec), within({ enableServiceLinks: absentIs(true), containers: podContainers, initContainers: podContainers })),
};

/** A pod template, which is there even when its metadata is not. */
export const podTemplate = always({ spec: within(podSpec) });
