/** What the field is called that says what became of a point. */
export const becameName = (pointId: string) => `became-${pointId}`;
