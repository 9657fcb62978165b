import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { readList, readText } from '../json.ts';
import { binding, deployment, policy } from '../policies/example.ts';

const denies = (object: SideObject): boolean => readList(object.value, ['spec', 'validationActions']).includes('Deny');

export default analysis({
  id: 'admission/policy-enforced',
  summary: 'A validating admission policy is put into force, or out of it',
  why: 'A binding says what becomes of an object that breaks its policy: Deny refuses it, Warn and Audit let it in with a word. Without its policy a binding does nothing.',
  source: 'Kubernetes documentation, Validating Admission Policy, Getting Started and Validation actions',
  examples: [
    {
      title: 'From Audit to Deny',
      base: deployment(3) + policy + binding('Audit'),
      head: deployment(3) + policy + binding('Deny'),
      impacts: ['notice: ValidatingAdmissionPolicyBinding demo-binding-test.example.com puts the policy demo-policy.example.com into force: it refuses what breaks it.'],
    },
    {
      title: 'From Deny to Warn',
      base: policy + binding('Deny'),
      head: policy + binding('Warn'),
      impacts: ['notice: ValidatingAdmissionPolicyBinding demo-binding-test.example.com no longer refuses what breaks the policy demo-policy.example.com.'],
    },
    {
      title: 'A binding without its policy',
      base: '',
      head: binding('Deny'),
      impacts: ['notice: ValidatingAdmissionPolicyBinding demo-binding-test.example.com binds the policy demo-policy.example.com, which is not in this change.'],
    },
  ],
  analyse: (changes, report) => {
    for (const change of [...changes.created, ...changes.changed]) {
      const { head } = change;
      if (head.kind !== 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding') continue;
      const name = readText(head.value, ['spec', 'policyName']) ?? '';
      const isThere = [changes.head, changes.around.head].some((set) => set.find('admissionregistration.k8s.io/ValidatingAdmissionPolicy', undefined, name));
      const [before, now] = ['base' in change && denies(change.base), denies(head)];
      const told = !isThere && (!('base' in change) || readText(change.base.value, ['spec', 'policyName']) !== name)
        ? { certainty: 'unknown', short: 'its policy is not in this change', message: `${nameOf(head)} binds the policy ${name}, which is not in this change.`, why: 'If the cluster does not have it either, the binding has no effect, and nothing is refused.' } as const
        : isThere && now && !before
          ? { certainty: 'certain', short: 'refuses from now on', message: `${nameOf(head)} puts the policy ${name} into force: it refuses what breaks it.`, why: 'Objects that are not in this change may break it too: each update of them is refused. Look at the audit log for what it would have refused, or bind it with Warn first.' } as const
          : before && !now
            ? { certainty: 'certain', short: 'no longer refuses', message: `${nameOf(head)} no longer refuses what breaks the policy ${name}.`, why: 'Objects that break it are let in from now on, with a warning or an entry in the audit log at most, and stay when it is put into force again.' } as const
            : undefined;
      if (told) report(change, { severity: 'notice', ...told, paths: [['spec', 'validationActions']] });
    }
  },
});
