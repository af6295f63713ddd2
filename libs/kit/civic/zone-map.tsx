import { Anchor } from '../parts/elements.tsx';

export interface Zone {
  readonly id: string;
  readonly name: string;
  /** SVG path in the map's own coordinates. */
  readonly path: string;
  readonly href?: string;
  /** Formatted, beside the name: «12 propuestas». */
  readonly note?: string;
  readonly current?: boolean;
}

export interface ZoneMapProps {
  readonly label: string;
  readonly zones: readonly Zone[];
  /** Default `0 0 400 300`. */
  readonly viewBox?: string;
}

/** The zones drawn, and the same zones as a list: the list is the control, the drawing a larger target for the pointer. */
export function ZoneMap({ label, zones, viewBox = '0 0 400 300' }: ZoneMapProps) {
  return (
    <div className="zones">
      <svg className="zones-map" viewBox={viewBox} aria-hidden="true">
        {zones.map(({ id, name, path, href, current }) => {
          const shape = (
            <path className={current ? 'zone zone-current' : 'zone'} d={path}>
              <title>{name}</title>
            </path>
          );
          return href ? (
            <Anchor key={id} href={href} tabIndex={-1}>
              {shape}
            </Anchor>
          ) : (
            <g key={id}>{shape}</g>
          );
        })}
      </svg>
      <nav aria-label={label}>
        <ul className="zones-list">
          {zones.map(({ id, name, href, note, current }) => (
            <li key={id}>
              {href ? (
                <Anchor className="zones-link" href={href} aria-current={current ? 'true' : undefined}>
                  {name}
                </Anchor>
              ) : (
                <span className="zones-link">{name}</span>
              )}
              {note && <span className="soft small">{note}</span>}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
