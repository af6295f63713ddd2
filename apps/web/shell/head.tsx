import { useLocation } from 'react-router';
import { useSite } from './site-context.ts';

/** Title, description and card of a public page. React moves them into the head; crawlers and chats read them there. */
export function Head({
  title,
  description,
  kind = 'website',
  listed = true,
}: {
  title: string;
  description?: string;
  kind?: 'website' | 'article';
  listed?: boolean;
}) {
  const { tenant, origin } = useSite();
  const { pathname } = useLocation();
  const full = title === tenant.name ? title : `${title} · ${tenant.name}`;
  return (
    <>
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      {(!listed || tenant.stage !== 'live') && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={origin + pathname} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={kind} />
      <meta property="og:url" content={origin + pathname} />
      <meta property="og:site_name" content={tenant.name} />
      <meta name="twitter:card" content="summary" />
    </>
  );
}
