import type { DemoCycle } from '@participa/ballots/demo/story.ts';
import type { DemoReported } from '@participa/moderation/demo/story.ts';
import type { DemoPerson } from '@participa/people/demo/story.ts';
import type { DemoProposal } from '@participa/proposals/demo/story.ts';
import type { DemoTopic, DemoZone } from '@participa/tenants/demo/story.ts';

/** Everything the demo tells about one city. */
export interface DemoCity {
  readonly slug: string;
  readonly zones: readonly DemoZone[];
  readonly topics: readonly DemoTopic[];
  readonly people: readonly DemoPerson[];
  readonly proposals: readonly DemoProposal[];
  readonly cycles: readonly DemoCycle[];
  readonly reported: readonly DemoReported[];
}
