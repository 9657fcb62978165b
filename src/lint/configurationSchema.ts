import type { JsonObject } from '../manifest/index.ts';
import { kubernetesVersions } from '../schema/index.ts';
import { profiles, severities, type Rule } from './rule.ts';

/** JSON Schema (draft-07) of `.gitops-review.yaml`, from the rules: for checking it, and for completion in any editor. */
export function configurationSchema(rules: readonly Rule[]): JsonObject {
  const part = {
    profile: { enum: [...profiles], description: 'How much is asked of a manifest: baseline is what breaks or gives the cluster away, default what a small team can live with besides, strict everything.' },
    kubernetesVersion: { enum: [...kubernetesVersions], description: 'The minor release of the cluster, in quotes: what it does not know yet, has deprecated or removed is reported.' },
    rules: {
      type: 'object',
      description: 'Severity of single rules, whatever the profile; and their options.',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      patternProperties: { '^(yaml|schema|suppression|lint|policy)/': { enum: severitySchema } },
      additionalProperties: false,
    },
  };
  const globs = { type: 'array', items: { type: 'string' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'GitOps Review',
    description: 'What is checked in this repository, and how strictly.',
    type: 'object',
    properties: {
      ...part,
      ignore: { ...globs, description: 'Globs of files that are not checked, relative to this file.' },
      schemas: { ...globs, description: 'Folders, or URL templates, of JSON schemas for kinds that GitOps Review does not know.' },
      overrides: {
        type: 'array',
        description: 'Other settings for some paths or environments; of several that fit, the last counts.',
        items: {
          type: 'object',
          properties: {
            paths: { ...globs, description: 'Globs of files, relative to this file.' },
            environments: { ...globs, description: 'Globs of folders of kustomizations that nothing else includes, such as overlays/production.' },
            ...part,
          },
          anyOf: [{ required: ['paths'] }, { required: ['environments'] }],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}

/** YAML 1.1 reads `off` without quotes as false. */
const severitySchema = [...severities, 'off', false];

function ruleSchema({ summary, options }: Rule): JsonObject {
  const properties = { severity: { enum: severitySchema }, ...(options === undefined ? {} : { options: optionsSchema(options) }) };
  return {
    description: `${summary}.`,
    if: { type: 'object' },
    then: { type: 'object', properties, additionalProperties: false },
    else: { enum: severitySchema },
  };
}

function optionsSchema(options: NonNullable<Rule['options']>): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(options).map(([name, { description, schema, default: byDefault }]) => [name, { ...schema, description, default: byDefault }])),
    additionalProperties: false,
  };
}
