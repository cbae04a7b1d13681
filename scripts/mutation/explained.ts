/** Changes to the rules that no test can notice, because they change nothing that anybody could see. */
import type { Explanation } from './score.ts';

export const explanations: readonly Explanation[] = [];
