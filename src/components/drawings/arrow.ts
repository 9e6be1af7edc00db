/** An SVG path for a straight arrow from one point to another, with an open head of 6 units; coordinates in user units. */
export function arrow(x1: number, y1: number, x2: number, y2: number): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const barb = (turn: number) =>
    `${Math.round(x2 - 6 * Math.cos(angle + turn))} ${Math.round(y2 - 6 * Math.sin(angle + turn))}`;
  return `M${x1} ${y1}L${x2} ${y2}M${barb(0.6)}L${x2} ${y2} ${barb(-0.6)}`;
}
