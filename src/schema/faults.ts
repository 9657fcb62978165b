import type { JsonValue } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';
import type { FieldType } from './fields.ts';
import { fieldsOf } from './fields.ts';
import { isBase64, isTime } from './formats.ts';

/** A validator takes time in proportion to the square of what it finds; this many take a few milliseconds. */
const most = 2000;

/**
 * Whether a value has more faults than the precompiled validators can list in reasonable time: an object written to
 * harm, or a huge one of another kind. Counts values of the wrong type and missing fields, in one pass, and stops early.
 */
export function hasTooManyFaults(value: JsonValue, type: string): boolean {
  return count(value, { kind: 'object', type }, 0) > most;
}

function count(value: JsonValue, type: FieldType, before: number): number {
  let faults = before;
  if (faults > most) return faults;
  if (type.kind === 'list') {
    if (!Array.isArray(value)) return faults + 1;
    for (const item of value as readonly JsonValue[]) if ((faults = count(item, type.of, faults)) > most) return faults;
    return faults;
  }
  if (type.kind === 'map') {
    if (!isObject(value)) return faults + 1;
    for (const key of Object.keys(value)) if ((faults = count(value[key] ?? null, type.of, faults)) > most) return faults;
    return faults;
  }
  if (type.kind === 'object') return countFields(value, type.type, faults);
  return fitsLeaf(value, type) ? faults : faults + 1;
}

/** Whether a value surely is what a field of no further fields takes, in every form that the validators know. */
export function fitsLeaf(value: JsonValue, type: Exclude<FieldType, { readonly kind: 'list' | 'map' | 'object' }>): boolean {
  switch (type.kind) {
    case 'any': return true;
    case 'number': return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    case 'boolean': return typeof value === 'boolean';
    case 'enum': return typeof value === 'string' && type.values.includes(value);
    case 'string': return typeof value === 'string';
    case 'time': return typeof value === 'string' && isTime(value);
    case 'quantity':
    case 'intOrString': return typeof value === 'string' || typeof value === 'number';
  }
}

/** Fields that hold base64, or a map of it, by type: the tables do not tell it from other text. */
export const encodedField: Readonly<Record<string, string | undefined>> = {
  ApiCoreV1ConfigMap: 'binaryData', ApiCoreV1Secret: 'data',
  ApiAdmissionregistrationV1WebhookClientConfig: 'caBundle', ApiAdmissionregistrationV1beta1WebhookClientConfig: 'caBundle',
  ApiextensionsApiserverPkgApisApiextensionsV1WebhookClientConfig: 'caBundle', ApiextensionsApiserverPkgApisApiextensionsV1beta1WebhookClientConfig: 'caBundle',
  KubeAggregatorPkgApisApiregistrationV1APIServiceSpec: 'caBundle', KubeAggregatorPkgApisApiregistrationV1beta1APIServiceSpec: 'caBundle',
  ApiCertificatesV1CertificateSigningRequestSpec: 'request', ApiCertificatesV1beta1CertificateSigningRequestSpec: 'request',
  ApiCertificatesV1CertificateSigningRequestStatus: 'certificate', ApiCertificatesV1beta1CertificateSigningRequestStatus: 'certificate',
};

function countFields(value: JsonValue, type: string, before: number): number {
  const fields = fieldsOf(type);
  if (fields === undefined) return before;
  if (!isObject(value)) return before + 1;
  let faults = before;
  for (const field of fields.values()) {
    const item = value[field.name];
    if (item === undefined) faults += field.required ? 1 : 0;
    else if ((faults = count(item, field.type, faults)) > most) return faults;
  }
  return faults + encodingFaults(value, type);
}

/** Of these two maps, which may be large, each entry counts. */
function encodingFaults(value: Readonly<Record<string, JsonValue>>, type: string): number {
  const encoded = type === 'ApiCoreV1Secret' || type === 'ApiCoreV1ConfigMap' ? value[encodedField[type] ?? ''] : undefined;
  return isObject(encoded) ? Object.values(encoded).filter((item) => typeof item === 'string' && !isBase64(item)).length : 0;
}
