/** The icons a topic may carry, all drawn in the platform's own set. */
export type DemoIcon = 'bench-tree' | 'bus' | 'recycling' | 'ball' | 'hands' | 'lamp' | 'book' | 'drop';

/** A delegación, barrio or vereda of the city. */
export interface DemoZone {
  readonly key: string;
  readonly name: string;
}

/** A subject that proposals are filed under. */
export interface DemoTopic {
  readonly key: string;
  readonly name: string;
  readonly icon: DemoIcon;
}
