import { useId } from 'react';

export interface StampProps {
  /** Round the edge: «Municipio de Bahía Blanca». */
  readonly around: string;
  /** Big, in the middle: «Aprobado». */
  readonly word: string;
  /** Small, under it: a date. */
  readonly under?: string;
  readonly tone?: 'accent' | 'ink' | 'success' | 'danger';
  readonly size?: number;
}

/** A star of five points, drawn from its uppermost one. */
const star = 'l2.6 6 6.4.5-4.900 4.200 1.500 6.300-5.6-3.4-5.6 3.4 1.500-6.300-4.900-4.200 6.4-.5z';

/** Where the words run round, and how wide a letter is there, of 160. */
const radius = 58;
const letter = 7.4;

/** The round stamp of acts and results, a little turned, as a hand does it. */
export function Stamp({ around, word, under, tone = 'accent', size = 144 }: StampProps) {
  const circle = useId();
  const room = 2 * Math.PI * radius;
  const ring = `${around} · `;
  // As often round as it fits, then drawn apart or made smaller until it closes.
  const times = Math.max(1, Math.round(room / (ring.length * letter)));
  const fit = Math.min(1, room / (ring.length * letter * times));
  return (
    <svg
      className={`stamp stamp-${tone}`}
      viewBox="0 0 160 160"
      width={size}
      height={size}
      role="img"
      aria-label={[word, under, around].filter(Boolean).join(', ')}
    >
      <path id={circle} d={`M80 ${80 + radius}a${radius} ${radius} 0 1 1 .01 0`} fill="none" />
      <circle cx="80" cy="80" r="77" className="stamp-rim" />
      <circle cx="80" cy="80" r="72" className="stamp-hair" />
      <circle cx="80" cy="80" r="52" className="stamp-hair" />
      <text className="stamp-around" fontSize={13 * fit} aria-hidden="true">
        <textPath href={`#${circle}`} textLength={room - 3} lengthAdjust="spacing">
          {ring.repeat(times)}
        </textPath>
      </text>
      <path className="stamp-rim" d="M32 61h96M32 99h96" />
      <text
        className="stamp-word"
        fontSize={Math.min(22, 150 / word.length)}
        x="80"
        y={under ? 82 : 87}
        textAnchor="middle"
        aria-hidden="true"
      >
        {word}
      </text>
      {under && (
        <text className="stamp-under" fontSize={Math.min(10.5, 130 / under.length)} x="80" y="94.5" textAnchor="middle" aria-hidden="true">
          {under}
        </text>
      )}
      <path className="stamp-star" d={`M80 38${star}M80 105${star}`} />
    </svg>
  );
}
