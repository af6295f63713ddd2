import { present } from '@participa/base/present.ts';
import { invitations } from '@participa/people/admin-contract.ts';
import { lastMail } from '@participa/api-test/mailbox.ts';
import type { World } from '@participa/api-test/world.ts';
import { network } from '../contract.ts';

/** What specs do with governments of a world: founding one, coming in as its first admin, asking at its host. */
export function governmentsIn(world: () => World) {
  const founding = (slug: string) => ({
    name: 'Villa del Río',
    slug,
    kind: 'municipality' as const,
    country: 'UY' as const,
    variant: 'es-AR' as const,
    timeZone: 'America/Montevideo',
    currency: 'UYU',
    email: `alcaldesa@${slug}.example`,
  });
  const create = (slug: string) => world().operator.inNetwork.call(network.create, { body: founding(slug) });
  /** Somebody without a cookie at another government's host, as a browser that keeps what it gets. */
  const at = (slug: string) =>
    world()
      .browser()
      .inBahia.with({ host: `${slug}.localhost` });
  const tokenFor = async (address: string) =>
    present(present(/\/invitacion\/([\w-]{43})/.exec((await lastMail(world(), address)).body))[1]);
  const refused = async (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: { body: { code: string } }) => error.body.code,
    );
  const accept = async (slug: string) => {
    const admin = at(slug);
    await admin.call(invitations.accept, {
      params: { token: await tokenFor(`alcaldesa@${slug}.example`) },
      body: { name: 'Inés Bordón', password: 'puente viejo y farol' },
    });
    return admin;
  };
  const idOf = async (slug: string) => (await world().sql<{ id: string }>('SELECT id FROM tenants WHERE slug = $1', [slug]))[0]?.id;
  return { accept, at, create, founding, idOf, refused, tokenFor };
}
