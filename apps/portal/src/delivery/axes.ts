/** What an evaluation asks about. */
export const AXES = ['content', 'trainer', 'value'] as const;
export type Axis = (typeof AXES)[number];
