/** A connection that becomes possible or ceases to be, by the network policies: one row of a table. */
export interface NetworkRow {
  /** `Deployment shop/web`, `every pod of namespace shop`, `outside of the cluster`, `10.0.0.0/8`. */
  readonly from: string;
  readonly to: string;
  /** Of the destination: `every port`, `TCP 80, 443`. */
  readonly ports: string;
  /** Whether it is possible on that side. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Rights that someone has on one side only: one row of a table. */
export interface PermissionRow {
  /** `ServiceAccount shop/web`, `Group developers`. */
  readonly who: string;
  /** Workloads that run as it. */
  readonly workloads: readonly string[];
  /** `get and list secrets; create pods/exec`. */
  readonly what: string;
  /** `in namespace shop`, `in the whole cluster`. */
  readonly where: string;
  /** Whether they are there on that side. */
  readonly before: boolean;
  readonly after: boolean;
  /** What the rights lead to: `read every Secret`. */
  readonly escalations: readonly string[];
}

/** The lowest Pod Security Standard that the workloads of a namespace keep to, before and after: one row of a table. */
export interface PostureRow {
  /** Empty where nothing says the namespace. */
  readonly namespace: string;
  /** `privileged`: they keep to none. `none`: there are no workloads. */
  readonly before: 'privileged' | 'baseline' | 'restricted' | 'none';
  readonly after: 'privileged' | 'baseline' | 'restricted' | 'none';
  /** Those that keep to no more than that. */
  readonly workloads: readonly string[];
  /** How many more there are; absent when all are named. */
  readonly moreWorkloads?: number;
}

/** How many rows of a table are left out, since nobody reads that many; a table that is whole is absent. */
export interface RowsLeft {
  readonly network?: number;
  readonly permissions?: number;
}

/** What a change does to the whole rather than to one object, as rows of tables. */
export interface Tables {
  /** Who can talk to whom after the change and could not before, or the other way; absent when nothing differs. */
  readonly network?: readonly NetworkRow[];
  /** Who can do what through the API server after the change and could not before, or the other way; absent when nothing differs. */
  readonly permissions?: readonly PermissionRow[];
  /** The namespaces whose workloads keep to another Pod Security Standard than before; absent when there are none. */
  readonly posture?: readonly PostureRow[];
  /** Absent when all tables are whole. */
  readonly rowsLeft?: RowsLeft;
}
