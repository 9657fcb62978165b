import type { View } from '../../rule.ts';
import { rule } from '../../rule.ts';
import { secretIn } from '../../../schema/secretValues.ts';

export default rule({
  id: 'security/secret-in-arguments',
  severity: 'warning',
  profile: 'default',
  summary: 'Command line of the container holds a secret in clear',
  why: 'Besides all who can read the repository, everybody who can list processes on the node sees the arguments of a program. Put the value into a Secret, and pass it as a file or as a variable: $(NAME) in an argument is replaced.',
  source: 'Kubernetes documentation, Good practices for Kubernetes Secrets; Define a Command and Arguments for a Container',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      args:
        - --database=postgres://shop:correct-horse@database/shop
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/secret-in-arguments
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      args:
        - --database=postgres://shop:$(DATABASE_PASSWORD)@database/shop
      env:
        - name: DATABASE_PASSWORD
          valueFrom:
            secretKeyRef:
              name: database
              key: password
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const list of commandLines) {
        const items = container.items(list);
        for (const [index, item] of items.entries()) {
          const found = secretOf(item, items[index - 1]);
          if (found === undefined) continue;
          report(item.at(), `The command line of ${container.label.charAt(0).toLowerCase()}${container.label.slice(1)} holds ${found} in clear. Put it into a Secret and pass it as a variable, such as $(PASSWORD), or as a file; and change it, for git remembers this one.`);
        }
      }
    }
  },
});

const commandLines = [
  'command', 'args', 'livenessProbe.exec.command', 'readinessProbe.exec.command', 'startupProbe.exec.command',
  'lifecycle.postStart.exec.command', 'lifecycle.preStop.exec.command',
];

/** `--password=value`, `--password value`, or a text that holds a token. */
function secretOf(item: View, before: View | undefined): string | undefined {
  const { value } = item;
  if (typeof value !== 'string') return undefined;
  const [, flag, given] = /^-{1,2}([A-Za-z][\w.-]*)=(.*)$/s.exec(value) ?? [];
  if (flag !== undefined) return secretIn(flag, given);
  const flagBefore = typeof before?.value === 'string' && !value.startsWith('-') ? /^--([A-Za-z][\w.-]*)$/.exec(before.value)?.[1] : undefined;
  return secretIn(flagBefore ?? '', value);
}
