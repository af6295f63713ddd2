/** A thing that was reported, by table. */
export interface ModerationRows {
  items: {
    id: string;
    what: string;
    within_kind: string;
    within_id: string;
    author_id: string;
    track: string;
    urgency: number;
    concerns: string[];
    reports: number;
    words: string[];
    opened_at: string;
    due_at: string;
    state: string;
    cleared: boolean;
    taken_by: null;
    decided_at: string | null;
  }[];
  reports: {
    item_id: string;
    reporter: string;
    person_id: string | null;
    track: string;
    reason: string;
    text: string | null;
    folded: boolean;
    at: string;
  }[];
  decisions: {
    id: string;
    batch: string;
    item_id: string;
    what: string;
    within_kind: string;
    within_id: string;
    person_id: string;
    action: string;
    rule: string | null;
    facts: string | null;
    title: string;
    body: string;
    at: string;
    decided_by: string;
    waited_since: string;
    was: string;
  }[];
  appeals: { decision_id: string; against: string; text: string; at: string }[];
}
