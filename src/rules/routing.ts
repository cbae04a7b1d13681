/** ROUTING (ROUTE): the kind of support, the portal, the role and the cost of a request, before it is created. */
import type { Finding } from './finding.ts';
import { asOf } from './sources.ts';
import { decide } from './table.ts';
import { routing, type RouteInput, type RouteOutcome } from './tables/routing.ts';

export type { RouteInput, RouteKind, RouteOutcome } from './tables/routing.ts';

/** Where a request belongs, and by which rule. The finding's messages are `ROUTE-nn.title`, `.body` and `.rule`. */
export interface Route extends RouteOutcome {
  readonly finding: Finding;
}

/** Routes a request. Total: every combination of answers, known or not, leads somewhere. */
export function route(input: RouteInput): Route {
  const row = decide(routing, input);
  return {
    ...row.then,
    finding: {
      rule: row.rule,
      message: `${row.rule}.title`,
      params: {},
      confidence: row.confidence,
      sources: row.sources,
      asOf: asOf(row.sources),
      considered: [],
    },
  };
}
