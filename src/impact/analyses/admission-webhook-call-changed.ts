import { analysis, type Finding } from '../analysis.ts';
import { nameOf, type ChangeSet } from '../changeSet.ts';
import { read, readNumber, readText, readTexts } from '../json.ts';
import { configuration, service } from '../webhooks/example.ts';
import { serviceIn, webhookChanges, type ServiceName, type Webhook, type WebhookChange } from '../webhooks/webhook.ts';
import { enumerate } from '../words.ts';

/** Annotations by which something else fills in the certificate. Sources: cert-manager, CA Injector; OpenShift, service serving certificates. */
const injected = (annotations: Readonly<Record<string, string>>): boolean => Object.keys(annotations).some((key) => /^(cert-manager\.io|certmanager\.k8s\.io)\/inject-|^service\.beta\.openshift\.io\/inject-cabundle$/.test(key));

const bundleOf = ({ value }: Webhook): string => readText(value, ['clientConfig', 'caBundle']) ?? '';
const nameList = (some: readonly Webhook[]): string => enumerate(some.map(({ name }) => name));

function certificates({ head, webhooks, before }: WebhookChange): Finding | undefined {
  const isInjected = injected(readTexts(head.value, ['metadata', 'annotations']));
  const bare = webhooks.filter((webhook) => webhook.service && bundleOf(webhook) === '' && !isInjected);
  const hadOne = ({ name }: Webhook): boolean => {
    const old = before(name);
    return old !== undefined && bundleOf(old) !== '';
  };
  const lost = bare.filter(hadOne);
  const some = lost.length > 0 ? lost : bare.filter(({ name }) => before(name) === undefined);
  if (some.length === 0) return undefined;
  const does = some.some(({ fails }) => fails) ? 'every request that it is asked about is refused' : 'requests pass without it';
  return {
    severity: lost.length > 0 ? 'warning' : 'notice', certainty: lost.length > 0 ? 'likely' : 'unknown', short: 'without a certificate to trust',
    message: lost.length > 0 ? `${nameList(some)} no longer ${some.length === 1 ? 'has' : 'have'} a \`caBundle\`, and nothing says who fills it in.` : `${nameList(some)} ${some.length === 1 ? 'has' : 'have'} no \`caBundle\`, and nothing in the manifest says who fills it in.`,
    why: `The API server then trusts the webhook only with a certificate of a public authority, which no Service in the cluster has, and ${does}. Write the caBundle, or have cert-manager fill it in with the annotation \`cert-manager.io/inject-ca-from\`. A Job or the operator itself may do so too, which is not seen here.`,
    paths: some.map(({ path }) => [...path, 'clientConfig', 'caBundle']),
  };
}

const isKnown = ({ namespace, name }: ServiceName, { base, head, around }: ChangeSet): boolean => [head, around.head, base].some((set) => set.find('/Service', namespace, name) !== undefined);

function services({ head, webhooks, before }: WebhookChange, changes: ChangeSet): Finding | undefined {
  const missing = webhooks.filter(({ name, service: called }) => {
    const old = before(name)?.service;
    return called !== undefined && !(old?.name === called.name && old.namespace === called.namespace) && !isKnown(called, changes);
  });
  if (missing.length === 0) return undefined;
  const called = new Set(missing.map((webhook) => `${webhook.service?.namespace ?? ''}/${webhook.service?.name ?? ''}`));
  return {
    severity: 'notice', certainty: 'unknown', short: 'calls a Service that is not in this change',
    message: `${nameOf(head)} calls the ${called.size === 1 ? 'Service' : 'Services'} ${enumerate([...called])}, which ${called.size === 1 ? 'is' : 'are'} not in this change.`,
    why: `If ${called.size === 1 ? 'it is' : 'they are'} not in the cluster already, ${missing.some(({ fails }) => fails) ? 'every request that the webhook is asked about is refused' : 'requests pass without the webhook'}.`,
    paths: missing.map(({ path }) => [...path, 'clientConfig', 'service']),
  };
}

/** A request waits for each webhook; 10 seconds unless it says otherwise, 30 at most. */
const timeoutOf = ({ value }: Webhook): number => readNumber(value, ['timeoutSeconds']) ?? 10;

function timeouts({ webhooks, before }: WebhookChange): Finding | undefined {
  const slower = webhooks.filter((webhook) => {
    const old = before(webhook.name);
    return old && timeoutOf(webhook) > timeoutOf(old) && timeoutOf(webhook) > 10;
  });
  const [first] = slower;
  return first && {
    severity: 'notice', certainty: 'certain', short: `waits up to ${timeoutOf(first)} s`,
    message: `Requests wait up to ${timeoutOf(first)} s for ${nameList(slower)} when ${slower.length === 1 ? 'it does' : 'they do'} not answer.`,
    why: 'Every request that the webhook is asked about waits that long, also those of controllers, and clients may give up before. A webhook should answer within milliseconds: keep the timeout short.',
    paths: slower.map(({ path }) => [...path, 'timeoutSeconds']),
  };
}

/** A mutating webhook may be asked a second time about what others changed after it. */
function reinvocations({ webhooks, before }: WebhookChange): Finding | undefined {
  const policyOf = ({ value }: Webhook): string => readText(value, ['reinvocationPolicy']) ?? 'Never';
  const turned = webhooks.filter((webhook) => {
    const old = before(webhook.name);
    return old !== undefined && policyOf(old) !== policyOf(webhook);
  });
  const [first] = turned;
  if (!first) return undefined;
  const again = policyOf(first) === 'IfNeeded';
  return {
    severity: 'notice', certainty: 'certain', short: again ? 'may be asked twice' : 'is asked once',
    message: `${nameList(turned)} ${turned.length === 1 ? 'is' : 'are'} ${again ? 'asked again when other webhooks change the object after it' : 'no longer asked again when other webhooks change the object after it'}.`,
    why: again ? 'It must cope with an object that it changed before: the second answer may not add the same once more.' : 'What webhooks that come later add, such as a sidecar, it does not see.',
    paths: turned.map(({ path }) => [...path, 'reinvocationPolicy']),
  };
}

const withoutBundle = configuration('failurePolicy: Ignore').replace('caBundle: Y2E=, ', '');

export default analysis({
  id: 'admission/webhook-call-changed',
  summary: 'A webhook is called in another way',
  why: 'The API server must find the Service of a webhook, trust its certificate and get an answer in time; otherwise requests are refused or pass without it, as failurePolicy says.',
  source: 'Kubernetes documentation, Dynamic Admission Control, Contacting the webhook, Timeouts and Reinvocation policy; cert-manager documentation, CA Injector',
  examples: [
    {
      title: 'The certificate goes',
      base: service + configuration('failurePolicy: Ignore'),
      head: service + withoutBundle,
      impacts: ['warning: pods.guard.example.com no longer has a `caBundle`, and nothing says who fills it in.'],
    },
    {
      title: 'A Service that comes from elsewhere',
      base: '',
      head: configuration('failurePolicy: Ignore'),
      impacts: ['notice: ValidatingWebhookConfiguration guard calls the Service guard/guard, which is not in this change.'],
    },
  ],
  analyse: (changes, report) => {
    for (const webhooks of webhookChanges(changes)) {
      for (const finding of [certificates(webhooks), services(webhooks, changes), timeouts(webhooks), reinvocations(webhooks)]) if (finding) report(webhooks.change, finding);
    }
    for (const created of changes.created.filter(({ head }) => head.gvk.kind === 'APIService')) {
      const called = serviceIn(read(created.head.object.value, ['spec']));
      if (!called || isKnown(called, changes)) continue;
      report(created, {
        severity: 'notice', certainty: 'unknown', short: 'calls a Service that is not in this change',
        message: `${nameOf(created.head)} calls the Service ${called.namespace}/${called.name}, which is not in this change.`,
        why: 'If it is not in the cluster already, this API answers with an error, and no namespace can be deleted meanwhile.',
        paths: [['spec', 'service']],
      });
    }
  },
});
