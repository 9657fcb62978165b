/** A CronJob with the given lines in its spec, and in the spec of its Jobs. */
export function nightlyJob(spec: string, job = ''): string {
  return `apiVersion: batch/v1
kind: CronJob
metadata:
  name: cleanup
  namespace: shop
spec:
  schedule: "17 3 * * *"
${spec}  jobTemplate:
    spec:
${job}      template:
        spec:
          restartPolicy: Never
          containers:
            - name: cleanup
              image: registry.example.com/cleanup:1.4.2
`;
}

/** A Job with the given lines in its spec. */
export function migrationJob(spec: string, metadata = ''): string {
  return `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
${metadata}spec:
${spec}  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1.4.2
`;
}
