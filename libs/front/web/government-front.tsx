import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { PlazaScene } from '@participa/kit/art/scene-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Banner } from '@participa/kit/frame/banner.tsx';
import { CardGrid, Page, Section } from '@participa/kit/frame/page.tsx';
import { SearchForm } from '@participa/kit/frame/search-form.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { ProposalListCard } from '@participa/proposals/web/proposal-list-card.tsx';
import { Achievements } from './achievements.tsx';
import { Browse } from './browse.tsx';
import { Checks } from './checks.tsx';
import { newProposalPath, proposalsPath } from '@participa/proposals/paths.ts';
import { HowItWorks } from './how-it-works.tsx';
import type { FrontNews } from './front-news.ts';
import { Today } from './today.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './front.module.css';

/** The front page of a government: what can be done today, what neighbours want, what came of it. */
export function GovernmentFront({ news }: { news: FrontNews }) {
  const { tenant } = useSite();
  const front = useTexts(frontTexts);
  const shell = useTexts(shellTexts);
  const { gathering, supported, newest, done, voting, decided } = news;
  return (
    <Page
      banner={
        <Banner
          over={front.over(tenant.name)}
          title={front.title}
          lead={front.lead}
          actions={
            <>
              <LinkButton href={newProposalPath()} size="large" icon="pencil">
                {front.propose}
              </LinkButton>
              <LinkButton href={proposalsPath()} size="large" variant="secondary">
                {front.browse}
              </LinkButton>
            </>
          }
          art={<PlazaScene />}
        />
      }
    >
      <Head title={tenant.name} description={front.description(tenant.name)} />
      <div className={styles.frontSearch}>
        <p className={styles.frontSearchTitle} aria-hidden="true">
          {front.search}
        </p>
        <SearchForm id="front-search" action={proposalsPath()} label={front.search} button={shell.search} placeholder={front.searchHint} />
      </div>
      <Today gathering={gathering} voting={voting} />
      {supported.length > 0 ? (
        <Section id="vecinos" title={front.neighbours} more={{ href: proposalsPath({ order: 'supported' }), label: front.all }}>
          <CardGrid>
            {supported.map((proposal) => (
              <ProposalListCard key={proposal.id} proposal={proposal} />
            ))}
          </CardGrid>
        </Section>
      ) : (
        <div className="section">
          <EmptyState
            art={<EmptyStateArt name="emptyMailbox" />}
            title={front.emptyTitle}
            actions={<LinkButton href={newProposalPath()}>{front.propose}</LinkButton>}
          >
            {front.emptyText}
          </EmptyState>
        </div>
      )}
      <Achievements done={done} decided={decided} />
      {newest.length > 0 && (
        <Section id="nuevas" title={front.newest} more={{ href: proposalsPath({ order: 'recent' }), label: front.allNewest }}>
          <CardGrid columns={3}>
            {newest.map((proposal) => (
              <ProposalListCard key={proposal.id} proposal={proposal} />
            ))}
          </CardGrid>
        </Section>
      )}
      <HowItWorks />
      <Browse />
      <Checks checks={[front.check1, front.check2, front.check3, front.check4]} />
    </Page>
  );
}
