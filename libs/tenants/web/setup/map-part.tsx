import { government } from '../../admin-contract.ts';
import type { Settings } from '../../domain/settings.ts';
import { ZoneMap } from '@participa/kit/civic/zone-map.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { UploadForm } from '@participa/shell/upload-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts, tenantsRefusals } from '../../texts/texts.ts';

/** The map that stands, and the way to another. */
export function MapPart({ settings, shapes }: { settings: Settings; shapes: readonly { key: string; path: string }[] }) {
  const t = useTexts(tenantsAdminTexts);
  return (
    <Section id="mapa" title={t.map} lead={t.mapText}>
      {shapes.length > 0 ? (
        <ZoneMap
          label={t.map}
          zones={shapes.map(({ key, path }) => ({ id: key, path, name: settings.zones.find((zone) => zone.key === key)?.name ?? key }))}
        />
      ) : (
        <p className="soft">{t.noMap}</p>
      )}
      <UploadForm
        refusals={tenantsRefusals}
        route={government.map}
        label={t.mapFile}
        accept=".geojson,.json,application/geo+json,application/json"
        send={t.sendMap}
      />
    </Section>
  );
}
