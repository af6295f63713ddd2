import type { Action, Deed } from '@participa/audit/domain/deed.ts';
import { uuidv7 } from '@participa/base/identifier.ts';
import { DAY, HOUR, MINUTE } from '@participa/base/moment.ts';
import { searchedText } from '@participa/proposals/domain/listing.ts';
import { titleKey } from '@participa/proposals/domain/similar.ts';
import { Chance } from './chance.ts';
import { crowdOf, type Crowd } from './demo-people.ts';
import type { PersonRows, StoryRows } from './rows.ts';
import type { DemoCity, DemoComment, DemoProposal } from './story.ts';
import type { DemoCycle } from './story-cycles.ts';
import type { DemoReported } from './story-moderation.ts';
import { tellCycle } from './tell-cycle.ts';
import { tellReported } from './tell-moderation.ts';

/** How many of the city besides the most supported proposal's supporters take part. */
const MORE_THAN_THE_MOST = 1.35;

/** Tells one city's story as rows, its moments counted back from `now`. The same moment gives the same rows. */
export function tell(city: DemoCity, now: number, passwordHash: string, rollKeys: ReadonlyMap<string, string>): StoryRows {
  return new Telling(city, now, passwordHash, rollKeys).rows;
}

class Telling {
  readonly rows: StoryRows = {
    people: [],
    proposals: [],
    versions: [],
    supports: [],
    comments: [],
    votes: [],
    cycles: [],
    moderation: [],
    deeds: [],
  };
  private readonly chance: Chance;
  private readonly crowd: Crowd;
  /** Residents who may support and vote without the story saying so. */
  private readonly anybody: PersonRows[];

  constructor(
    city: DemoCity,
    private readonly now: number,
    passwordHash: string,
    rollKeys: ReadonlyMap<string, string>,
  ) {
    this.chance = new Chance([...city.slug].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const silent = Math.ceil(Math.max(...city.proposals.map(({ supports }) => supports)) * MORE_THAN_THE_MOST);
    const tools = { now, chance: this.chance, id: (at: number) => this.id(at), passwordHash, rollKeys };
    this.crowd = crowdOf(city, silent, firstActs(city, now), tools);
    const { nueva: _, ...others } = Object.fromEntries(this.crowd.named);
    this.anybody = [...Object.values(others).filter(({ roles }) => roles.includes('resident')), ...this.crowd.silent];
    this.rows.people.push(...this.crowd.named.values(), ...this.crowd.silent);
    city.proposals.forEach((proposal, at) => this.proposal(proposal, at));
    for (const cycle of city.cycles) this.cycle(cycle);
    for (const reported of city.reported) this.reported(reported, city);
  }

  private cycle(told: DemoCycle): void {
    const rows = tellCycle(told, {
      now: this.now,
      chance: this.chance,
      people: this.rows.people.filter(({ roles }) => roles.includes('resident')),
      admin: this.person('admin'),
    });
    this.rows.cycles.push(rows);
    this.rows.deeds.push(...rows.deeds);
    if (rows.gathersSince === null) return;
    for (const proposal of this.rows.proposals)
      if (proposal.state === 'published' && Date.parse(proposal.published_at) > rows.gathersSince) proposal.process_id = rows.process.id;
  }

  private reported(told: DemoReported, { proposals }: DemoCity): void {
    const proposal = this.rows.proposals[proposals.findIndex(({ key }) => key === told.on)];
    if (!proposal) throw new Error(`The story has no proposal called ${told.on}`);
    const moderator = this.person('moderadora');
    const tools = {
      now: this.now,
      chance: this.chance,
      id: (at: number) => this.id(at),
      proposal,
      person: (key: string) => this.person(key),
      anybody: this.crowd.silent,
      moderator,
    };
    const { rows, comment } = tellReported(told, tools);
    this.rows.moderation.push(rows);
    if (comment) {
      this.rows.comments.push(comment);
      if (!comment.hidden_at) proposal.comments += 1;
    }
    if (told.decision)
      this.deed(
        told.decision.action === 'hide' ? 'moderation.hidden' : 'moderation.dismissed',
        this.ago(told.decision.daysAgo),
        moderator,
        rows.items[0]!.id,
        told.decision.rule ? { rule: told.decision.rule } : {},
      );
    if (told.appeal)
      this.deed(
        'moderation.appealed',
        this.ago(told.appeal.daysAgo),
        this.rows.people.find(({ id }) => id === rows.items[0]!.author_id)!,
        rows.decisions[0]!.id,
      );
  }

  private proposal(told: DemoProposal, at: number): void {
    const published = this.ago(told.daysAgo);
    const [id, author] = [this.id(published), this.person(told.by)];
    const paragraphs = told.body.split('\n\n');
    // Now and then an author added the end of her text on the same day.
    const edited = at % 7 === 3 && paragraphs.length > 2 && told.daysAgo > 1 ? published + 95 * MINUTE : null;
    const version = (number: number, body: string, when: number) =>
      this.rows.versions.push({ proposal_id: id, version: number, title: told.title, body, at: iso(when) });
    version(1, edited ? paragraphs.slice(0, -1).join('\n\n') : told.body, published);
    this.deed('proposal.published', published, author, id);
    if (edited) {
      version(2, told.body, edited);
      this.deed('proposal.edited', edited, author, id, { version: 2 });
    }
    const said = this.rows.comments.length;
    const closed = this.end(told, id, author);
    this.comments(told.comments, id, null, 1);
    const comments = this.rows.comments.slice(said);
    this.rows.proposals.push({
      id,
      author_id: author.id,
      title: told.title,
      body: told.body,
      zone: told.zone,
      topic: told.topic,
      state: told.withdrawnDaysAgo === undefined ? (told.answer?.state ?? 'published') : 'withdrawn',
      visible: told.withdrawnDaysAgo === undefined,
      version: edited ? 2 : 1,
      published_at: iso(published),
      edited_at: edited === null ? null : iso(edited),
      answer: told.answer ? { text: told.answer.text, at: iso(this.ago(told.answer.daysAgo)), cost: told.answer.cost ?? null } : null,
      lot: Math.floor(this.chance.next() * 2 ** 32) / 2 ** 32,
      title_key: titleKey(told.title),
      searched: searchedText(told),
      supports: told.supports,
      comments: comments.length,
      process_id: null,
    });
    const agreed = comments
      .filter(({ stance, author_id }) => stance === 'for' && author_id !== author.id)
      .map(({ author_id }) => author_id);
    this.supports(id, author, new Set(agreed), told.supports, published, closed);
  }

  /** Until when the proposal gathers supports, with the deed that ended it. */
  private end({ answer, withdrawnDaysAgo }: DemoProposal, id: string, author: PersonRows): number {
    if (answer) this.deed('proposal.answered', this.ago(answer.daysAgo), this.person('admin'), id, { state: answer.state });
    if (withdrawnDaysAgo !== undefined) {
      this.deed('proposal.withdrawn', this.ago(withdrawnDaysAgo), author, id);
      return this.ago(withdrawnDaysAgo);
    }
    return answer && answer.state !== 'under_review' ? this.ago(answer.daysAgo) : this.now;
  }

  /** Whoever agreed in words supports it too; others of the city fill up what is missing, most of them in the first days. */
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

  private comments(told: readonly DemoComment[], proposal: string, parent: string | null, depth: number): void {
    for (const { by, daysAgo, text, stance, up = 0, down = 0, replies = [] } of told) {
      const at = this.ago(daysAgo);
      const [id, author] = [this.id(at), this.person(by)];
      this.rows.comments.push({
        id,
        proposal_id: proposal,
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
      if (!author.roles.includes('resident')) this.deed('comment.published', at, author, id);
      this.comments(replies, proposal, id, depth + 1);
    }
  }

  private deed(action: Action, at: number, actor: PersonRows, subject: string, facts: Deed['facts'] = {}): void {
    this.rows.deeds.push({ id: this.id(at), at: iso(at), actor_id: actor.id, action, subject_id: subject, facts });
  }

  private person(key: string): PersonRows {
    const person = this.crowd.named.get(key);
    if (!person) throw new Error(`The story has nobody called ${key}`);
    return person;
  }

  private ago(days: number): number {
    return this.now - Math.round(days * DAY);
  }

  private id(at: number): string {
    return uuidv7(at, this.chance.bytes(10));
  }
}

/** When each of the story's people wrote for the first time. */
function firstActs(city: DemoCity, now: number): Map<string, number> {
  const first = new Map<string, number>();
  const note = (by: string, daysAgo: number) => first.set(by, Math.min(first.get(by) ?? now, now - Math.round(daysAgo * DAY) - HOUR));
  const noteAll = (told: readonly DemoComment[]) => {
    for (const { by, daysAgo, replies = [] } of told) {
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
