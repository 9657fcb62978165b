import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (first: string) => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          env:
${first}            - name: LOG_LEVEL
              value: info
`);

export default rule({
  id: 'reliability/duplicate-variable',
  severity: 'warning',
  profile: 'default',
  peers: { kubeLinter: ['duplicate-env-var'], kubeScore: ['environment-variable-key-duplication'] },
  summary: 'Environment variable is set twice',
  why: 'Only the last one counts, so whoever changes the first wonders why nothing happens. And tools that apply changes by name, server-side apply and kustomize patches among them, cannot tell the two apart.',
  source: 'Kubernetes documentation, API reference, Container, env (list map by name)',
  examples: {
    bad: example('            - name: LOG_LEVEL\n#                   ^^^^^^^^^ reliability/duplicate-variable\n              value: debug\n'),
    good: example('            - name: LOG_FORMAT\n              value: json\n'),
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      const variables = container.items('env');
      const last = new Map(variables.map((variable, index) => [variable.get('name'), index]));
      if (last.size === variables.length) continue;
      for (const [index, variable] of variables.entries()) {
        const name = variable.get('name');
        if (typeof name !== 'string' || last.get(name) === index) continue;
        report(variable.at('name'), `${name} is set again further down, so this value has no effect. Remove one of them.`, remove(variable.at()));
      }
    }
  },
});
