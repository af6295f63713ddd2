import { present } from '@participa/base/present.ts';
import type { AuditAction, AuditEvent } from '@participa/audit/domain/audit-event.ts';
import { uuidv7 } from '@participa/base/identifier.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@participa/base/duration.ts';
import { searchedText } from '@participa/proposals/domain/listing.ts';
import { titleKey } from '@participa/proposals/domain/similar.ts';
import { Chance } from '@participa/base/chance.ts';
import { demoPeopleOf, type DemoPeople } from '@participa/people/demo/demo-people.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import type { StoryRows } from './row-types.ts';
import type { DemoComment } from '@participa/comments/demo/story.ts';
import type { DemoProposal } from '@participa/proposals/demo/story.ts';
import type { DemoCity } from './story.ts';
import type { DemoCycle } from '@participa/ballots/demo/story.ts';
import type { DemoReported } from '@participa/moderation/demo/story.ts';
import { cycleRows } from '@participa/ballots/demo/cycle-rows.ts';
import { moderationRows } from '@participa/moderation/demo/moderation-rows.ts';

/** How many of the city besides the most supported proposal's supporters take part. */
const EXTRA_SILENT_PEOPLE = 1.35;

/** Tells one city's story as rows, its moments counted back from `now`. The same moment gives the same rows. */
export function storyRows(city: DemoCity, now: number, passwordHash: string, rollKeys: ReadonlyMap<string, string>): StoryRows {
  return new StoryWriter(city, now, passwordHash, rollKeys).rows;
}

class StoryWriter {
  readonly rows: StoryRows = {
    people: [],
    proposals: [],
    versions: [],
    supports: [],
    comments: [],
    votes: [],
    cycles: [],
    moderation: [],
    auditEvents: [],
  };
  private readonly chance: Chance;
  private readonly demoPeople: DemoPeople;
  /** Residents who may support and vote without the story saying so. */
  private readonly anybody: PersonRows[];

  constructor(
    city: DemoCity,
    private readonly now: number,
    passwordHash: string,
    rollKeys: ReadonlyMap<string, string>,
  ) {
    this.chance = new Chance([...city.slug].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const silent = Math.ceil(Math.max(...city.proposals.map(({ supports }) => supports)) * EXTRA_SILENT_PEOPLE);
    const tools = { now, chance: this.chance, id: (at: number) => this.id(at), passwordHash, rollKeys };
    this.demoPeople = demoPeopleOf(city, silent, firstActs(city, now), tools);
    const { nueva: _, ...others } = Object.fromEntries(this.demoPeople.named);
    this.anybody = [...Object.values(others).filter(({ roles }) => roles.includes('resident')), ...this.demoPeople.silent];
    this.rows.people.push(...this.demoPeople.named.values(), ...this.demoPeople.silent);
    city.proposals.forEach((proposal, at) => this.proposal(proposal, at));
    for (const cycle of city.cycles) this.cycle(cycle);
    for (const reported of city.reported) this.reported(reported, city);
  }

  private cycle(story: DemoCycle): void {
    const rows = cycleRows(story, {
      now: this.now,
      chance: this.chance,
      people: this.rows.people.filter(({ roles }) => roles.includes('resident')),
      admin: this.person('admin'),
    });
    this.rows.cycles.push(rows);
    this.rows.auditEvents.push(...rows.auditEvents);
    if (rows.gathersSince === null) return;
    for (const proposal of this.rows.proposals)
      if (proposal.state === 'published' && Date.parse(proposal.published_at) > rows.gathersSince) proposal.process_id = rows.process.id;
  }

  private reported(story: DemoReported, { proposals }: DemoCity): void {
    const proposal = this.rows.proposals[proposals.findIndex(({ key }) => key === story.on)];
    if (!proposal) throw new Error(`The story has no proposal called ${story.on}`);
    const moderator = this.person('moderadora');
    const tools = {
      now: this.now,
      chance: this.chance,
      id: (at: number) => this.id(at),
      proposal,
      person: (key: string) => this.person(key),
      anybody: this.demoPeople.silent,
      moderator,
    };
    const { rows, comment } = moderationRows(story, tools);
    this.rows.moderation.push(rows);
    if (comment) {
      this.rows.comments.push(comment);
      if (!comment.hidden_at) proposal.comments += 1;
    }
    if (story.decision)
      this.auditEvent(
        story.decision.action === 'hide' ? 'moderation.hidden' : 'moderation.dismissed',
        this.ago(story.decision.daysAgo),
        moderator,
        present(rows.items[0]).id,
        story.decision.rule ? { rule: story.decision.rule } : {},
      );
    if (story.appeal)
      this.auditEvent(
        'moderation.appealed',
        this.ago(story.appeal.daysAgo),
        present(this.rows.people.find(({ id }) => id === present(rows.items[0]).author_id)),
        present(rows.decisions[0]).id,
      );
  }

  private proposal(story: DemoProposal, at: number): void {
    const published = this.ago(story.daysAgo);
    const [id, author] = [this.id(published), this.person(story.by)];
    const paragraphs = story.body.split('\n\n');
    // Now and then an author added the end of her text on the same day.
    const edited = at % 7 === 3 && paragraphs.length > 2 && story.daysAgo > 1 ? published + 95 * MINUTE_MS : null;
    const version = (number: number, body: string, when: number) =>
      this.rows.versions.push({ proposal_id: id, version: number, title: story.title, body, at: iso(when) });
    version(1, edited ? paragraphs.slice(0, -1).join('\n\n') : story.body, published);
    this.auditEvent('proposal.published', published, author, id);
    if (edited) {
      version(2, story.body, edited);
      this.auditEvent('proposal.edited', edited, author, id, { version: 2 });
    }
    const commentCount = this.rows.comments.length;
    const closed = this.end(story, id, author);
    this.comments(story.comments, id, null, 1);
    const comments = this.rows.comments.slice(commentCount);
    const withdrawn = story.withdrawnDaysAgo !== undefined;
    this.rows.proposals.push({
      id,
      author_id: author.id,
      title: story.title,
      body: story.body,
      zone: story.zone,
      topic: story.topic,
      state: withdrawn ? 'withdrawn' : (story.answer?.state ?? 'published'),
      visible: !withdrawn,
      version: edited ? 2 : 1,
      published_at: iso(published),
      edited_at: edited === null ? null : iso(edited),
      answer: this.answer(story),
      random_position: Math.floor(this.chance.next() * 2 ** 32) / 2 ** 32,
      title_key: titleKey(story.title),
      searched: searchedText(story),
      supports: story.supports,
      comments: comments.length,
      process_id: null,
    });
    const agreed = comments
      .filter(({ stance, author_id }) => stance === 'for' && author_id !== author.id)
      .map(({ author_id }) => author_id);
    this.supports(id, author, new Set(agreed), story.supports, published, closed);
  }

  private answer({ answer }: DemoProposal): { text: string; at: string; cost: number | null } | null {
    return answer ? { text: answer.text, at: iso(this.ago(answer.daysAgo)), cost: answer.cost ?? null } : null;
  }

  /** Until when the proposal gathers supports, with the deed that ended it. */
  private end({ answer, withdrawnDaysAgo }: DemoProposal, id: string, author: PersonRows): number {
    if (answer) this.auditEvent('proposal.answered', this.ago(answer.daysAgo), this.person('admin'), id, { state: answer.state });
    if (withdrawnDaysAgo !== undefined) {
      this.auditEvent('proposal.withdrawn', this.ago(withdrawnDaysAgo), author, id);
      return this.ago(withdrawnDaysAgo);
    }
    return answer && answer.state !== 'under_review' ? this.ago(answer.daysAgo) : this.now;
  }

  /** People who agreed in a comment support it too; others of the city fill up what is missing, most of them in the first days. */
  private supports(proposal: string, author: PersonRows, agreed: Set<string>, count: number, from: number, until: number): void {
    const willing = this.rows.people
      .filter((person) => agreed.has(person.id) && person.roles.includes('resident') && since(person) < until)
      .slice(0, count);
    const others = this.anybody.filter((person) => person !== author && !agreed.has(person.id));
    const all = [...willing, ...this.chance.some(others, count - willing.length)];
    if (all.length < count) throw new Error(`Nobody is left to support ${proposal}`);
    for (const person of all) {
      const earliest = Math.max(from, since(person));
      this.rows.supports.push({
        proposal_id: proposal,
        person_id: person.id,
        created_at: iso(earliest + Math.floor((until - earliest) * this.chance.next() ** 2)),
      });
    }
  }

  private comments(stories: readonly DemoComment[], proposal: string, parent: string | null, depth: number): void {
    for (const { by, daysAgo, text, stance, up = 0, down = 0, replies = [] } of stories) {
      const at = this.ago(daysAgo);
      const [id, author] = [this.id(at), this.person(by)];
      this.rows.comments.push({
        id,
        subject_kind: 'proposal',
        subject_id: proposal,
        parent_id: parent,
        depth,
        author_id: author.id,
        body: text,
        stance: stance ?? null,
        up,
        down,
        replies: replies.length,
        created_at: iso(at),
        hidden_at: null,
        hiding_id: null,
      });
      const voters = this.chance.some(
        this.anybody.filter((person) => person !== author),
        up + down,
      );
      voters.forEach((voter, place) => this.rows.votes.push({ comment_id: id, person_id: voter.id, value: place < up ? 1 : -1 }));
      if (!author.roles.includes('resident')) this.auditEvent('comment.published', at, author, id);
      this.comments(replies, proposal, id, depth + 1);
    }
  }

  private auditEvent(action: AuditAction, at: number, actor: PersonRows, subject: string, facts: AuditEvent['facts'] = {}): void {
    this.rows.auditEvents.push({ id: this.id(at), at: iso(at), actor_id: actor.id, action, subject_id: subject, facts });
  }

  private person(key: string): PersonRows {
    const person = this.demoPeople.named.get(key);
    if (!person) throw new Error(`The story has nobody called ${key}`);
    return person;
  }

  private ago(days: number): number {
    return this.now - Math.round(days * DAY_MS);
  }

  private id(at: number): string {
    return uuidv7(at, this.chance.bytes(10));
  }
}

/** When each of the story's people wrote for the first time. */
function firstActs(city: DemoCity, now: number): Map<string, number> {
  const first = new Map<string, number>();
  const note = (by: string, daysAgo: number) => first.set(by, Math.min(first.get(by) ?? now, now - Math.round(daysAgo * DAY_MS) - HOUR_MS));
  const noteAll = (stories: readonly DemoComment[]) => {
    for (const { by, daysAgo, replies = [] } of stories) {
      note(by, daysAgo);
      noteAll(replies);
    }
  };
  for (const { by, daysAgo, comments } of city.proposals) {
    note(by, daysAgo);
    noteAll(comments);
  }
  return first;
}

const since = (person: PersonRows): number => Date.parse(person.created_at);
const iso = (at: number): string => new Date(at).toISOString();
