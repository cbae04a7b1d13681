/**
 * The rules, for people.
 *
 *   npm run rules                        writes docs/rules.md
 *   npm run rules -- explain '{…}'       says what the rules find in these facts, and why
 */
import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { explain } from './rules/explain.ts';
import { FactsError } from './rules/shapes.ts';
import { documentFile, documentText } from './rules/write.ts';

const usage = `npm run rules writes docs/rules.md. To ask the rules, give one question as JSON:
  npm run rules -- explain '{"product": "Exchange 2019"}'
  npm run rules -- explain '{"offers": [{"offer": "solutions-partner"}], "today": "2026-11-20"}'
  npm run rules -- explain '{"plan": "Partner Cloud Support 50"}'
  npm run rules -- explain '{"panel": "already-associated", "facts": {"wording": "known", "text": ""}}'
In the shells of Windows: explain "{\\"product\\": \\"Exchange 2019\\"}"`;

function main([command, question]: readonly string[]): number {
  if (command === undefined) {
    writeFileSync(documentFile, documentText());
    console.log('Wrote docs/rules.md.');
    return 0;
  }

  if (command !== 'explain' || question === undefined) {
    console.error(usage);
    return 2;
  }

  try {
    console.log(explain(question, new Date().toISOString().slice(0, 10)));
    return 0;
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    console.error(error.message);
    return 1;
  }
}

exit(main(argv.slice(2)));
