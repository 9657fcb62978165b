import { isList, type JsonValue } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (seconds: number, mark = '') => webDeployment(`      terminationGracePeriodSeconds: 30
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          lifecycle:
            preStop:
              exec:
                command: [sleep, "${String(seconds)}"]
${mark}`);

export default rule({
  id: 'reliability/pre-stop-outlasts-grace',
  severity: 'warning',
  profile: 'default',
  summary: 'Hook takes all the time that the container has to stop',
  why: 'The grace period runs from the beginning of the preStop hook. When the hook takes all of it, the container is killed without ever being told to stop. Allow more time than the hook takes.',
  source: 'Kubernetes documentation, Container Lifecycle Hooks, Hook handler execution',
  examples: {
    bad: example(60, '#                        ^^^^^^^^^^^^^ reliability/pre-stop-outlasts-grace\n'),
    good: example(10),
  },
  check: ({ pod, containers }, report) => {
    if (!pod) return;
    const grace = pod.get('terminationGracePeriodSeconds') ?? 30;
    if (typeof grace !== 'number' || grace === 0) return;
    for (const container of containers) {
      const slept = sleepOf(container.get('lifecycle.preStop.exec.command'));
      if (slept === undefined || slept < grace) continue;
      report(
        container.at('lifecycle.preStop.exec.command'),
        `This hook sleeps for ${String(slept)} seconds, and the pod has ${String(grace)} to stop, so ${container.label.charAt(0).toLowerCase()}${container.label.slice(1)} is killed before it is told. Raise terminationGracePeriodSeconds above ${String(slept)}, or sleep less.`,
        setTo(slept + 30, pod.at('terminationGracePeriodSeconds')),
      );
    }
  },
});

/** Seconds that `[sleep, "60"]` or `[sh, -c, "sleep 60"]` waits; undefined for all that does more. */
function sleepOf(command: JsonValue | undefined): number | undefined {
  if (!isList(command)) return undefined;
  const words = command.map(String);
  const text = words.length === 3 && /(^|\/)(ba|da)?sh$/.test(words[0] ?? '') && words[1] === '-c' ? (words[2] ?? '') : words.join(' ');
  const [, count, unit = 's'] = /^\s*(?:exec\s+)?(?:\/bin\/|\/usr\/bin\/)?sleep\s+(\d{1,6})([smh]?)\s*;?\s*$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
}
