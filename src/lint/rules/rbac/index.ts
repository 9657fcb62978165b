import type { Rule } from '../../rule.ts';
import broadSubject from './broad-subject.ts';
import certificateApproval from './certificate-approval.ts';
import clusterAdminBinding from './cluster-admin-binding.ts';
import clusterResourceInRole from './cluster-resource-in-role.ts';
import defaultAccountBound from './default-account-bound.ts';
import duplicateBinding from './duplicate-binding.ts';
import editOrAdminBinding from './edit-or-admin-binding.ts';
import escalateOrBind from './escalate-or-bind.ts';
import impersonate from './impersonate.ts';
import nodeProxy from './node-proxy.ts';
import podCreation from './pod-creation.ts';
import podExec from './pod-exec.ts';
import roleMissing from './role-missing.ts';
import secretsAccess from './secrets-access.ts';
import subjectMissing from './subject-missing.ts';
import subjectWithoutNamespace from './subject-without-namespace.ts';
import tokenCreation from './token-creation.ts';
import unusedRole from './unused-role.ts';
import volumeCreation from './volume-creation.ts';
import webhookConfiguration from './webhook-configuration.ts';
import wildcardRule from './wildcard-rule.ts';

/** Rules about who may do what. */
export const rbacRules: readonly Rule[] = [
  wildcardRule,
  clusterAdminBinding,
  editOrAdminBinding,
  broadSubject,
  defaultAccountBound,
  escalateOrBind,
  impersonate,
  secretsAccess,
  podCreation,
  podExec,
  nodeProxy,
  tokenCreation,
  certificateApproval,
  webhookConfiguration,
  volumeCreation,
  clusterResourceInRole,
  roleMissing,
  subjectMissing,
  subjectWithoutNamespace,
  unusedRole,
  duplicateBinding,
];
