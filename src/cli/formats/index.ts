import type { Format } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

/** The formats by the names that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = { human, json, sarif, junit, github, gitlab };
