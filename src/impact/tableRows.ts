import type { Location } from './report.ts';

/** What brings a row of a table about. */
export interface RowCause {
  /** Index among the root's changes; absent where none of them is it. */
  readonly change?: number;
  /** The line that does it. */
  readonly at?: Location;
}

/** A connection that becomes possible or ceases to be: one row of a table. */
export interface NetworkRow extends RowCause {
  /** `Deployment shop/web`, `every pod of namespace shop`, `outside of the cluster`, `10.0.0.0/8`. */
  readonly from: string;
  readonly to: string;
  /** Of the destination: `every port`, `TCP 80, 443`. */
  readonly ports: string;
  /** Whether it is possible on that side. */
  readonly before: boolean;
  readonly after: boolean;
  /** What opens the way from outside of the cluster: `LoadBalancer Service shop/web`; absent where network policies decide. */
  readonly through?: string;
  /** Part of a policy is not computed, or part of a side is not known. */
  readonly unsure?: true;
}

/** Rights that someone has on one side only: one row of a table. */
export interface PermissionRow extends RowCause {
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
  /** The rules of a role, or part of a side, are not known. */
  readonly unsure?: true;
}

/** The lowest Pod Security Standard that the workloads of a namespace keep to, before and after: one row of a table. */
export interface PostureRow extends RowCause {
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
