import type { Path } from '../manifest/index.ts';

/**
 * What the API server asks of a new object only: it passes over it when an object that is there is changed.
 * Source: kubernetes v1.37.2, ValidateJobUpdate, ValidateIngressUpdate and the strategies of CertificateSigningRequest and
 * Namespace, as a server answered (test/fixtures/updates).
 */
const passedOver: Readonly<Record<string, readonly RegExp[]>> = {
  'batch/Job': [/^spec\.(manualSelector|selector)/],
  'networking.k8s.io/Ingress': [/^spec\.ingressClassName/, /^metadata\.annotations/],
  'certificates.k8s.io/CertificateSigningRequest': [/^$|^spec/],
  'autoscaling/HorizontalPodAutoscaler': [/^spec\.metrics\.\d+\.external\.metric\.selector/],
  '/Namespace': [/^spec/],
  // Keys that a type asks for may be stored from before.
  '/Secret': [/^$|^(data|stringData|type)/],
};

/** Whether the API server lets a problem at a place pass when the object exists already. */
export function isPassedOver(kind: string, path: Path): boolean {
  return passedOver[kind]?.some((place) => place.test(path.join('.'))) === true;
}
