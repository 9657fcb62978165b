import { isList, isObject, type JsonObject, type JsonValue } from '../../manifest/index.ts';

/** An object where policies are looked for: policies and bindings, parameters, namespaces. */
export interface PolicyObject {
  readonly name: string;
  readonly value: JsonObject;
  /** Where it is written, for messages. */
  readonly file: string;
}

/** All objects that are known. */
export interface PolicyObjects {
  ofKind(group: string, kind: string): readonly PolicyObject[];
  /** A namespace that is undefined, here or there, fits every namespace. */
  find(group: string, kind: string, name: string, namespace?: string): Pick<PolicyObject, 'value'> | undefined;
}

/** What a binding makes of a policy: where it holds, with which parameters, and what becomes of an object that breaks it. */
export interface Binding {
  readonly name: string;
  readonly actions: readonly string[];
  /** `matchResources`: narrows what the policy matches. */
  readonly match: JsonObject | undefined;
  readonly paramRef: JsonObject | undefined;
}

/** A ValidatingAdmissionPolicy of the repository. */
export interface Policy {
  readonly name: string;
  readonly file: string;
  readonly spec: JsonObject;
  /** Empty where the repository has none: whether the cluster has one is not known. */
  readonly bindings: readonly Binding[];
}

const group = 'admissionregistration.k8s.io';

/**
 * The policies of a repository with their bindings. Kubernetes documentation, Validating Admission Policy: a policy has
 * no effect until a binding puts it into force.
 */
export function policiesOf(repository: PolicyObjects): readonly Policy[] {
  const bindings = repository.ofKind(group, 'ValidatingAdmissionPolicyBinding').flatMap(readBinding);
  return repository.ofKind(group, 'ValidatingAdmissionPolicy').flatMap(({ name, file, value }) => {
    const spec = value['spec'];
    return isObject(spec) && name !== '' ? [{ name, file, spec, bindings: bindings.filter(({ policy }) => policy === name).map(({ binding }) => binding) }] : [];
  });
}

function readBinding({ name, value }: PolicyObject): { readonly policy: string; readonly binding: Binding }[] {
  const spec = value['spec'];
  const policy = isObject(spec) ? spec['policyName'] : undefined;
  if (!isObject(spec) || typeof policy !== 'string') return [];
  const { matchResources, paramRef } = spec;
  return [{ policy, binding: { name, actions: textsOf(spec['validationActions']), match: isObject(matchResources) ? matchResources : undefined, paramRef: isObject(paramRef) ? paramRef : undefined } }];
}

/** The texts of a list. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The maps of a list. */
export function mapsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}
