import type { MapPoint } from '../geography/projection.js';
import classes from './region-map.module.css';

const THINNEST = 1.25;
const THICKEST = 7;
/** How far an arc stands off the straight line, in parts of it. */
const BEND = 0.18;

/** A thin arc from one place to another, as wide as there is much, with its head where it leads. */
export function FlowArc({ from, to, share, unit }: { from: MapPoint; to: MapPoint; share: number; unit: number }) {
  const width = (THINNEST + (THICKEST - THINNEST) * share) * unit;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const far = Math.hypot(dx, dy);
  if (far < 4 * unit) {
    // Within one place: around it.
    const radius = 13 * unit;
    return <circle className={classes.arc} cx={from[0]} cy={from[1]} r={radius} strokeWidth={width} />;
  }
  const middle: MapPoint = [from[0] + dx / 2 + dy * BEND, from[1] + dy / 2 - dx * BEND];
  const [ex, ey] = [to[0] - middle[0], to[1] - middle[1]];
  const length = Math.hypot(ex, ey);
  const [ux, uy] = [ex / length, ey / length];
  const head = 5 * unit + width * 1.4;
  // The line ends where the head begins, so that it does not stick out of it; both stop short of the place itself.
  const tip: MapPoint = [to[0] - ux * 5 * unit, to[1] - uy * 5 * unit];
  const neck: MapPoint = [tip[0] - ux * head, tip[1] - uy * head];
  const side = head * 0.5;
  const points = [tip, [neck[0] - uy * side, neck[1] + ux * side], [neck[0] + uy * side, neck[1] - ux * side]];
  return (
    <g>
      <path
        className={classes.arc}
        strokeWidth={width}
        d={`M${from.join(' ')}Q${middle.join(' ')} ${neck.join(' ')}`}
      />
      <polygon className={classes.head} points={points.map((point) => point.join()).join(' ')} />
    </g>
  );
}
