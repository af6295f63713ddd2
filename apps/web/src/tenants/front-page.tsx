import { Page, PageTitle } from '@participa/ui/frame/page.tsx';
import { Head } from '../shell/head.tsx';
import { usePlace } from '../shell/place.ts';

export function Component() {
  const { tenant } = usePlace();
  return (
    <Page>
      <Head title={tenant.name} />
      <PageTitle title={tenant.name} />
    </Page>
  );
}
