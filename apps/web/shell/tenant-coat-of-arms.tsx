import { CoatOfArms } from '@participa/kit/art/coat-of-arms.tsx';
import { useSite } from './site-context.ts';

/** This government's coat of arms: its own picture, or the shield that is drawn for it. */
export function TenantCoatOfArms() {
  const { coat, name } = useSite().tenant;
  const picture = /^image-(\w+)$/.exec(coat)?.[1];
  // A new picture has a new address, so that no browser shows the old one.
  return <CoatOfArms code={coat} name={name} picture={picture && `/api/tenant/arms?tag=${picture}`} />;
}
