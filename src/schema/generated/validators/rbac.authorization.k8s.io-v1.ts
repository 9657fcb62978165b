// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterRole } from 'kubernetes-models/_schemas/IoK8sApiRbacV1ClusterRole';
import { validate as ClusterRoleBinding } from 'kubernetes-models/_schemas/IoK8sApiRbacV1ClusterRoleBinding';
import { validate as Role } from 'kubernetes-models/_schemas/IoK8sApiRbacV1Role';
import { validate as RoleBinding } from 'kubernetes-models/_schemas/IoK8sApiRbacV1RoleBinding';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { ClusterRole, ClusterRoleBinding, Role, RoleBinding };
