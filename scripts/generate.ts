/**
 * Derives what is generated from the sources: schema tables, the reference of rules and analyses, and the settings.
 * With --check nothing is written; what is out of step is named, and the exit code is 1.
 */
import { generateAnalyses } from './generate-analyses.ts';
import { generateImpactSchema } from './generate-impact-schema.ts';
import { generateRules } from './generate-rules.ts';
import { generateSchema } from './generate-schema.ts';
import { unregisteredCommands } from './registered-commands.ts';

const check = process.argv.includes('--check');
const outOfStep = [...generateSchema({ check }), ...generateRules({ check }), ...generateAnalyses({ check }), ...generateImpactSchema({ check })];
const problems = [
  ...(check ? outOfStep.map((file) => `${file} is out of step with its source. Run: npm run generate`) : []),
  ...(await unregisteredCommands()),
];
for (const problem of problems) console.error(problem);
if (!check) console.log(outOfStep.length === 0 ? 'Nothing had to change.' : `Written: ${outOfStep.join(', ')}`);
process.exitCode = problems.length === 0 ? 0 : 1;
