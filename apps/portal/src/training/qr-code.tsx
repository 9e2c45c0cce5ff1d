import { useMemo } from 'react';
import { encode } from 'uqr';
import classes from './certificate-sheet.module.css';

/** A text as a code that telephones read; drawn as one path, dark on light whatever the page's colours. */
export function QrCode({ text, label, size }: { text: string; label: string; size: string }) {
  const { path, width } = useMemo(() => {
    const { data, size: modules } = encode(text, { ecc: 'M', border: 2 });
    const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
    return { path: squares.join(''), width: modules };
  }, [text]);
  return (
    <svg
      className={classes.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
      style={{ width: size, height: size }}
    >
      <rect width={width} height={width} />
      <path d={path} />
    </svg>
  );
}
