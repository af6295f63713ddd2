import { Injectable } from '@nestjs/common';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { Route } from '@participa/base/route.ts';
import type { Requester } from './requester.ts';

/** Why this requester cannot call the route now, although her roles allow it. */
export type RequestCheck = (requester: Requester, route: Route) => Obstacle | undefined;

/** Port: what rooms ask of a request before any handler runs. A room adds its check when its module starts. */
@Injectable()
export class RequestChecks {
  private readonly checks: RequestCheck[] = [];

  add(check: RequestCheck): void {
    this.checks.push(check);
  }

  /** The first obstacle that a room has against the request. */
  obstacle(requester: Requester, route: Route): Obstacle | undefined {
    for (const check of this.checks) {
      const obstacle = check(requester, route);
      if (obstacle) return obstacle;
    }
    return undefined;
  }
}
