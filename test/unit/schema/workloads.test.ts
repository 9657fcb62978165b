import { describe } from 'vitest';
import { marked, valid } from './marks.ts';

/** A Deployment of one container, with lines put into its container. */
const container = (lines: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: nginx:1.29
${lines}`;

/** A Deployment with lines put into its spec. */
const deployment = (lines: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${lines}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx }] }
`;

describe('values of the wrong type', () => {
  marked('a number in quotes', deployment(`
  replicas: "3"
  #         ^^^ type: \`replicas\` must be a whole number, not the text "3": remove the quotes.`));
  marked('half a replica', deployment(`
  replicas: 1.5
  #         ^^^ type: \`replicas\` must be a whole number, not the number 1.5.`));
  marked('true in quotes', deployment(`
  paused: "true"
  #       ^^^^^^ type: \`paused\` must be \`true\` or \`false\`, not the text "true": remove the quotes.`));
  marked('a number beyond 32 bits', deployment(`
  replicas: 3000000000
  #         ^^^^^^^^^^ format: \`replicas\` is out of range`));
  marked('environment variables without quotes', container(`
          env:
            - name: PORT
              value: 8080
              #      ^^^^ type: \`value\` must be text, not the number 8080: put it in quotes, \`"8080"\`.
            - name: VERSION
              value: 1.10
              #      ^^^^ type: put it in quotes, \`"1.10"\`.
            - name: DEBUG
              value: true
              #      ^^^^ type: not \`true\`: put it in quotes, \`"true"\`.
`));
  marked('a text where a list is wanted', container(`
          command: sleep 60
          #        ^^^^^^^^ type: \`command\` must be a list, with lines that start with \`- \`, not the text "sleep 60": put \`- \` before it.
`));
  marked('a map where a list is wanted', container(`
          ports: { containerPort: 80 }
          #      ^^^^^^^^^^^^^^^^^^^^^ type: \`ports\` must be a list, with lines that start with \`- \`, not a map.
`));
  marked('a list where a map is wanted', container(`
          resources: [cpu]
          #          ^^^^^ type: \`resources\` must be a map, with a line \`key: value\` for each entry, not a list.
`));
  valid('an empty field is an absent field', container(`
          env:
          resources:
          command:
          livenessProbe:
`));
  valid('what the server fills in', `apiVersion: v1
kind: Pod
metadata:
  name: web
  creationTimestamp: null
spec:
  containers: [{ name: web, image: nginx, resources: {} }]
status: {}
`);
});

describe('required fields', () => {
  marked('a container without a name', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - image: nginx
    # ^^^^^ required: \`spec.containers[0].name\` is missing: every container needs a name.
`);
  marked('a pod without containers', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
#<--- required: \`spec.containers\` is missing: a pod needs at least one container.
  restartPolicy: Never
`);
  marked('an empty list of containers', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: []
# ^^^^^^^^^^ required: a pod needs at least one container
`);
  marked('containers without items', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
# ^^^^^^^^^^ required: \`spec.containers\` is empty
`);
  marked('a Deployment without a spec', `apiVersion: apps/v1
kind: Deployment
#     ^^^^^^^^^^ required: \`spec\` is missing
metadata: { name: web }
`);
  marked('a Deployment without a selector', `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
#<--- required: \`spec.selector\` is missing: it says which pods belong to the Deployment
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx }] }
`);
  marked('an environment variable that reads a ConfigMap without a key', container(`
          env:
            - name: COLOR
              valueFrom: { configMapKeyRef: { name: colors } }
              #            ^^^^^^^^^^^^^^^ required: it says which entry of the ConfigMap is read
`));
  valid('a header without a value, which the server takes as empty', container(`
          livenessProbe:
            httpGet: { path: /, port: 80, httpHeaders: [{ name: X-Probe }] }
`));
});

describe('values from a list', () => {
  marked('a policy in lower case', container(`
          imagePullPolicy: always
          #                ^^^^^^ enum: \`imagePullPolicy\` must be one of Always, IfNotPresent, Never, not the text "always"; did you mean \`Always\`?
`));
  marked('a protocol in lower case', container(`
          ports: [{ containerPort: 53, protocol: udp }]
          #                                      ^^^ enum: \`protocol\` must be one of SCTP, TCP, UDP, not the text "udp"; did you mean \`UDP\`?
`));
  marked('an unknown strategy', deployment(`
  strategy: { type: BlueGreen }
  #                 ^^^^^^^^^ enum: \`type\` must be one of Recreate, RollingUpdate, not the text "BlueGreen".`));
  marked('a Deployment whose pods may end', `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      restartPolicy: Never
      #              ^^^^^ enum: The pods of a Deployment must have \`restartPolicy\` \`Always\`, not \`Never\`.
      containers: [{ name: web, image: nginx }]
`);
  marked('a Job without a restart policy', `apiVersion: batch/v1
kind: Job
metadata: { name: pi }
spec:
  template:
    spec:
#   ^^^^ required: \`restartPolicy\` is missing: the default, Always, is refused for the pods of a Job
      containers: [{ name: pi, image: perl }]
`);
});

describe('amounts', () => {
  marked('units that Kubernetes does not have', container(`
          resources:
            requests:
              cpu: 0.5 cores
              #    ^^^^^^^^^ quantity: \`cpu: 0.5 cores\` is no amount that Kubernetes reads
              memory: 512MB
              #       ^^^^^ quantity: Did you mean \`512M\`?
            limits:
              memory: 1gib
              #       ^^^^ quantity: Did you mean \`1Gi\`?
`));
  marked('a list for an amount, told once', container(`
          resources: { limits: { cpu: [1] } }
          #                           ^^^ type: \`cpu\` must be an amount such as \`500m\`, \`2\` or \`256Mi\`, not a list.
`));
  marked('a request above its limit', container(`
          resources:
            requests: { cpu: 2, memory: 1Gi }
            #                ^ quantity: The request of cpu, 2, is above its limit, 1500m
            limits: { cpu: 1500m, memory: 1024Mi }
`));
  marked('less than nothing', container(`
          resources: { requests: { memory: -64Mi } }
          #                                ^^^^^ quantity: is below zero
`));
  valid('every way to write an amount', container(`
          resources:
            requests: { cpu: 100m, memory: 64Mi, ephemeral-storage: 1e9, example.com/gpu: 1 }
            limits: { cpu: 1.5, memory: 128M, ephemeral-storage: 2G, example.com/gpu: "1" }
`));
});

describe('ports', () => {
  marked('numbers out of range', container(`
          ports:
            - containerPort: 99999
              #              ^^^^^ port-range: \`containerPort: 99999\` is no port: ports are numbers from 1 to 65535.
            - containerPort: 0
              #              ^ port-range
          livenessProbe: { tcpSocket: { port: 70000 } }
          #                                   ^^^^^ port-range
`));
  marked('a number in quotes is the name of a port', container(`
          readinessProbe: { httpGet: { path: /, port: "8080" } }
          #                                           ^^^^^^ port-range: \`port\` is the text "8080", which the API server reads as the name of a port: remove the quotes.
`));
  marked('the name of a port', container(`
          ports:
            - { name: metrics-endpoint-http, containerPort: 8080 }
            #         ^^^^^^^^^^^^^^^^^^^^^ dns-name: is 21 characters long; the name of a port may have 15 at most
            - { name: HTTP, containerPort: 80 }
            #         ^^^^ dns-name: may only hold lower case letters, digits and \`-\`
`));
  valid('a probe by the name of a port', container(`
          ports: [{ name: http, containerPort: 8080, hostPort: 0 }]
          livenessProbe: { httpGet: { path: /healthz, port: http } }
`));
});

describe('rolling updates', () => {
  marked('neither a number nor a share', deployment(`
  strategy:
    rollingUpdate:
      maxSurge: abc
      #         ^^^ int-or-percent: \`maxSurge: abc\` must be a number of pods such as \`1\`, or a percentage such as \`25%\`.
      maxUnavailable: "1"
      #               ^^^ int-or-percent: remove the quotes for a number of pods`));
  marked('neither more nor fewer pods', deployment(`
  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0% } }
  #                                                         ^^ int-or-percent: may not both be 0: no pod could be replaced`));
  marked('more than all', deployment(`
  strategy: { rollingUpdate: { maxUnavailable: 150% } }
  #                                            ^^^^ int-or-percent: may not be more than \`100%\``));
  valid('numbers and shares', deployment(`
  strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 200%, maxUnavailable: 0 } }`));
});

describe('items that are told apart by a key', () => {
  marked('two containers of one name', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers: [{ name: setup, image: busybox }]
  containers:
    - { name: web, image: nginx }
    - { name: web, image: nginx }
    #         ^^^ duplicate-list-map-key: \`containers[0]\` has \`name: web\` already
`);
  marked('two volumes and two mounts', `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes:
    - { name: data, emptyDir: {} }
    - { name: data, emptyDir: {} }
    #         ^^^^ duplicate-list-map-key: \`volumes[0]\` has \`name: data\` already
  containers:
    - name: web
      image: nginx
      volumeMounts:
        - { name: data, mountPath: /data }
        - { name: data, mountPath: /data }
        #                          ^^^^^ duplicate-list-map-key: \`volumeMounts[0]\` has \`mountPath: /data\` already
`);
  valid('environment variables and port numbers may repeat: the server only warns', container(`
          env: [{ name: A, value: "1" }, { name: A, value: "2" }]
          ports: [{ containerPort: 80 }, { containerPort: 80, name: http }]
`));
});

describe('batch', () => {
  const cronJob = (schedule: string): string => `apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: ${schedule}
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{ name: backup, image: busybox, command: [sh, -c, date] }]
`;
  valid('a schedule of five fields', cronJob('"*/5 * * * *"'));
  valid('a schedule by name', cronJob('"@daily"'));
  marked('a schedule of six fields', cronJob(`"0 0 3 * * *"
  #         ^^^^^^^^^^^^^ format: needs five fields, minute, hour, day of month, month and day of week`));
  marked('a time zone in the schedule', cronJob(`"TZ=Europe/Berlin 0 3 * * *"
  #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ format: put it into \`timeZone\``));
  marked('a CronJob whose pods start again for ever', `apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: "@daily"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Always
          #              ^^^^^^ enum: The pods of a Job must have \`restartPolicy\` \`OnFailure\` or \`Never\`, not \`Always\`.
          containers: [{ name: backup, image: busybox }]
`);
});

describe('values that are only known later', () => {
  valid('variables of Flux', `apiVersion: apps/v1
kind: Deployment
metadata: { name: "\${app}-web", labels: { env: "\${env:=dev}" } }
spec:
  replicas: \${replicas:=2}
  selector: { matchLabels: { app: "\${app}" } }
  template:
    metadata: { labels: { app: "\${app}" } }
    spec:
      containers:
        - name: \${app}
          image: nginx
          imagePullPolicy: \${policy}
          resources: { limits: { memory: "\${memory}" } }
`);
});
