import { analysis, type Finding } from '../analysis.ts';
import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { deliveryOf, refusalMeans } from '../delivered.ts';
import { readText } from '../json.ts';
import type { Denial } from '../policies/denials.ts';
import { binding, deployment, policy } from '../policies/example.ts';
import { enumerate } from '../words.ts';

interface Refused {
  readonly object: SideObject;
  readonly denial: Denial;
}

const means = (subject: Denial['subject'], changes: ChangeSet): string => subject === 'object' ? refusalMeans(deliveryOf(changes))
  : 'The workload is applied, but no new pod of it is made, and a rollout stops';

function byObject(object: SideObject, denials: readonly Denial[], changes: ChangeSet): Finding | undefined {
  const [first] = denials;
  if (!first) return undefined;
  const who = first.subject === 'object' ? `${nameOf(object)} is` : `The pods of ${nameOf(object)} are`;
  const policies = [...new Set(denials.map((denial) => denial.policy))];
  return {
    severity: 'danger', certainty: 'likely', short: 'refused by a policy',
    message: `${who} refused by the ValidatingAdmissionPolicy ${enumerate(policies)}: ${enumerate([...new Set(denials.map(({ message }) => message))], 3)}.`,
    why: `${means(first.subject, changes)}. Change the object, or what the policy asks for.`,
    paths: [],
  };
}

function byPolicy(name: string, refused: readonly Refused[], changes: ChangeSet): Finding {
  const objects = refused.map(({ object, denial }) => denial.subject === 'object' ? nameOf(object) : `the pods of ${nameOf(object)}`);
  const reasons = [...new Set(refused.map(({ denial }) => denial.message))];
  return {
    severity: 'danger', certainty: 'likely', short: 'refuses objects that are there',
    message: `The ValidatingAdmissionPolicy ${name} refuses ${enumerate([...new Set(objects)])} from now on: ${enumerate(reasons, 3)}.`,
    why: `What runs goes on; each update, and each pod that is made anew, is refused. ${means(refused.some(({ denial }) => denial.subject === 'object') ? 'object' : 'pods', changes)}. Correct the objects first, or bind the policy with Warn and Audit to begin with.`,
    paths: [['spec']],
  };
}

export default analysis({
  id: 'admission/policy-refuses',
  summary: 'A validating admission policy refuses objects',
  why: 'A ValidatingAdmissionPolicy that is bound with Deny refuses what breaks it, when it is created and whenever it is updated. The policies and objects of this change are held against each other; policies of the cluster that are not in it are not seen here.',
  source: 'Kubernetes documentation, Validating Admission Policy',
  examples: [
    {
      title: 'A policy is put into force that an object breaks',
      base: deployment(6) + policy + binding('Audit'),
      head: deployment(6) + policy + binding('Deny'),
      impacts: ['danger: The ValidatingAdmissionPolicy demo-policy.example.com refuses Deployment shop/web from now on: five replicas at most.'],
    },
    {
      title: 'An object that breaks a policy',
      base: deployment(3) + policy + binding('Deny'),
      head: deployment(6) + policy + binding('Deny'),
      impacts: ['danger: Deployment shop/web is refused by the ValidatingAdmissionPolicy demo-policy.example.com: five replicas at most.'],
    },
  ],
  analyse: (changes, report) => {
    const { denials } = changes.refusals;
    if (denials.size === 0) return;
    const own = new Map([...changes.created, ...changes.changed].map((change) => [change.head.object, change]));
    const byName = new Map<string, Refused[]>();
    for (const object of changes.head.objects) {
      const all = denials.get(object.object) ?? [];
      const change = own.get(object.object);
      const finding = byObject(object, all.filter((denial) => denial.byObject), changes);
      if (finding && change) report(change, finding);
      for (const denial of all.filter((one) => !one.byObject)) byName.set(denial.policy, [...byName.get(denial.policy) ?? [], { object, denial }]);
    }
    for (const [name, refused] of byName) {
      // The binding that puts it into force, or the policy itself; where both are of another root, the first object that it refuses.
      const cause = [...own.values()].find(({ head }) => head.gvk.kind === 'ValidatingAdmissionPolicyBinding' && readText(head.value, ['spec', 'policyName']) === name)
        ?? [...own.values()].find(({ head }) => head.gvk.kind === 'ValidatingAdmissionPolicy' && head.name === name)
        ?? refused.map(({ object }) => own.get(object.object)).find((change) => change !== undefined);
      if (cause) report(cause, byPolicy(name, refused, changes));
    }
  },
});
